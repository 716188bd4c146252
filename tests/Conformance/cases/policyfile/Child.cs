// rules: PRIV007
namespace Cases.PolicyFile.ChildCase;

internal static class Child
{
    public static void DeniedByTheParentBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void AllowedByTheParentOk([PersonalData("user.unique_id", Purpose = "service")] Guid id) => Log.LogInformation("{X}", id);
}

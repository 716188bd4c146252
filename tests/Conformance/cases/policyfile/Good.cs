namespace Cases.PolicyFile.GoodCase;

internal static class Good
{
    public static void AllowedOk([PersonalData("user.unique_id", Purpose = "service")] Guid id) => Log.LogInformation("{X}", id);

    public static void NotAllowedBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

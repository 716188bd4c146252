namespace Cases.PolicyFile.RepeatsCase;

internal static class Repeats
{
    public static void StillAllowedOk([PersonalData("user.unique_id", Purpose = "service")] Guid id) => Log.LogInformation("{X}", id);
}

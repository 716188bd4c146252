namespace Cases.PolicyFile.WrongValueCase;

internal static class WrongValue
{
    public static void CleanOk(User user) => Log.LogInformation("{X}", user.Theme);
}

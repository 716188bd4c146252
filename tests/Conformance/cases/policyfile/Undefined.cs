namespace Cases.PolicyFile.UndefinedCase;

internal static class Undefined
{
    public static void StillDeniedBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

namespace Cases.PolicyFile.UnknownKeyCase;

internal static class UnknownKey
{
    public static void MisspeltAllowAllowsNothingBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

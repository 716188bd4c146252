namespace Cases.PolicyFile.NoWithdrawalCase;

internal static class NoWithdrawal
{
    public static void ConsentedOk([PersonalData("user.behavior", Purpose = "research")] string page) => Log.LogInformation("{X}", page);

    public static void OtherPurposeBad([PersonalData("user.behavior", Purpose = "service")] string page) => Log.LogInformation("{X}", page); // expect: PRIV201
}

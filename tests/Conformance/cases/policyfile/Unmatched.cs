namespace Cases.PolicyFile.UnmatchedCase;

internal static class Unmatched
{
    public static void TheRestWorksBad(Order order) => Log.LogInformation("{X}", order.Number); // expect: PRIV201

    public static void SiblingOk(Order order) => Log.LogInformation("{X}", order.Total);
}

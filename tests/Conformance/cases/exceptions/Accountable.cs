namespace Cases.Exceptions.AccountableCase;

internal static class Accountable
{
    [PrivacyException("PRIV201", Justification = "support asked for it", ApprovedBy = "dpo", Ticket = "P-1")]
    public static void ExcusedOk(User user) => Log.LogInformation("{X}", user.Email);

    [PrivacyException("PRIV202", Justification = "support asked for it")]
    public static void ExcusedFromAnotherRuleBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void NotExcusedBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

[PrivacyException("PRIV201", Justification = "a tool for one day")]
internal static class ExcusedType
{
    public static void MemberOfExcusedTypeOk(User user) => Log.LogInformation("{X}", user.Email);

    public static void LambdaInExcusedTypeOk(User user)
    {
        Action emit = () => Log.LogInformation("{X}", user.Email);
        emit();
    }
}

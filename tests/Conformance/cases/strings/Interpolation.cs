namespace Cases.Strings.InterpolationCase;

internal static class Interpolation
{
    public static void HoleBad(User user) => Log.LogInformation($"mail {user.Email}"); // expect: PRIV201

    public static void SecondHoleBad(User user) => Log.LogInformation($"{user.Visits} visits of {user.Email}"); // expect: PRIV201

    public static void TwoHolesAreOneArgumentBad(User user) => Log.LogInformation($"{user.Name} <{user.Email}>"); // expect: PRIV201

    public static void AlignmentAndFormatBad(User user) => Log.LogInformation($"[{user.Email,20}]"); // expect: PRIV201

    public static void NestedBad(User user) => Log.LogInformation($"a {$"b {user.Email}"}"); // expect: PRIV201

    public static void RawBad(User user) => Log.LogInformation($$"""{ "mail": "{{user.Email}}" }"""); // expect: PRIV201

    public static void VerbatimBad(User user) => Log.LogInformation($@"c:\users\{user.Name}"); // expect: PRIV201

    public static void KeptInALocalBad(User user)
    {
        var text = $"mail {user.Email}";
        Log.LogInformation(text); // expect: PRIV201
    }

    public static void TernaryInHoleBad(User user) => Log.LogInformation($"{(Coin ? user.Email : "none")}"); // expect: PRIV201

    public static void CleanHoleOk(User user) => Log.LogInformation($"{user.Visits} visits, theme {user.Theme}");

    public static void ConstantOk() => Log.LogInformation($"{nameof(User.Email)} is set");

    public static void LengthHoleOk(User user) => Log.LogInformation($"{user.Email.Length} characters");

    public static void ComparisonHoleOk(User user) => Log.LogInformation($"has mail: {user.Email != ""}");

    public static void PlainObjectHoleOk(User user) => Log.LogInformation($"user {user}");

    public static void UnusedOk(User user)
    {
        var text = $"mail {user.Email}";
        _ = text.Length;
        Log.LogInformation("done");
    }
}

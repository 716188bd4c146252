namespace Cases.Locals.ExpressionsCase;

internal static class Expressions
{
    public static void TernaryBad(User user) => Log.LogInformation("{X}", Coin ? user.Email : "none"); // expect: PRIV201

    public static void TernaryElseBad(User user) => Log.LogInformation("{X}", Coin ? "none" : user.Email); // expect: PRIV201

    public static void TernaryLocalBad(User user)
    {
        var text = Coin ? user.Theme : user.Email;
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void CoalesceLeftBad(User user) => Log.LogInformation("{X}", user.Phone ?? "none"); // expect: PRIV201

    public static void CoalesceRightBad(User user, string? nick) => Log.LogInformation("{X}", nick ?? user.Name); // expect: PRIV201

    public static void CoalesceAssignBad(User user, string? nick)
    {
        nick ??= user.Name;
        Log.LogInformation("{X}", nick); // expect: PRIV201
    }

    public static void ConditionalAccessBad(User? user) => Log.LogInformation("{X}", user?.Email); // expect: PRIV201

    public static void ConditionalChainBad(User? user) => Log.LogInformation("{X}", user?.Friend?.Email?.Trim()); // expect: PRIV201

    public static void ConditionalThenCoalesceBad(User? user) => Log.LogInformation("{X}", user?.Address?.Street ?? "none"); // expect: PRIV201

    public static void SwitchExpressionBad(User user, int kind)
    {
        var text = kind switch
        {
            0 => user.Theme,
            1 => user.Email,
            _ => "none",
        };
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void ParenthesesAndBangBad(User user) => Log.LogInformation("{X}", (user.Phone!)); // expect: PRIV201

    public static void CheckedBad(User user) => Log.LogInformation("{X}", checked((object)user.Email)); // expect: PRIV201

    public static void ThrowExpressionBad(User? user) =>
        Log.LogInformation("{X}", (user ?? throw new ArgumentNullException(nameof(user))).Email); // expect: PRIV201

    public static void TernaryConditionOk(User user) => Log.LogInformation("{X}", user.Email == "" ? "missing" : "present");

    public static void CoalesceCleanOk(User user, string? nick) => Log.LogInformation("{X}", nick ?? user.Theme);

    public static void ConditionalAccessCleanOk(User? user) => Log.LogInformation("{X} {Y}", user?.Theme, user?.Friend?.Visits);

    public static void SwitchSubjectOk(User user)
    {
        var text = user.Email switch
        {
            "" => "missing",
            _ => "present",
        };
        Log.LogInformation("{X}", text);
    }

    public static void SwitchCleanArmsOk(User user, int kind)
    {
        var text = kind switch
        {
            0 => user.Theme,
            _ => "none",
        };
        Log.LogInformation("{X}", text);
    }

    public static void ConditionalLengthOk(User? user) => Log.LogInformation("{X}", user?.Phone?.Length);

    public static void ConstantTernaryOk(User user)
    {
        const bool Verbose = false;
        Log.LogInformation("{X}", Verbose ? user.Email : "none");
    }

    public static void IsNullTernaryOk(User user) => Log.LogInformation("{X}", user.Phone is null ? "no" : "yes");

    public static void SizeofAndDefaultOk() => Log.LogInformation("{X} {Y}", sizeof(int), default(User));
}

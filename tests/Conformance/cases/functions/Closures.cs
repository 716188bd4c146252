namespace Cases.Functions.ClosuresCase;

internal static class Closures
{
    private static Action Later(string text) => () => Log.LogInformation("{X}", text);

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static void Twice(Action action)
    {
        action();
        action();
    }

    public static void ReturnedActionBad(User user) => Later(user.Email)(); // expect: PRIV201

    public static void PrefixBad(User user)
    {
        var prefix = Prefixer(user.Email);
        Log.LogInformation("{X}", prefix("a")); // expect: PRIV201
    }

    public static void ArgumentOfReturnedFuncBad(User user)
    {
        var prefix = Prefixer("mail ");
        Log.LogInformation("{X}", prefix(user.Email)); // expect: PRIV201
    }

    public static void ChangedAfterCaptureBad(User user)
    {
        var text = "clean";
        Action emit = () => Log.LogInformation("{X}", text); // expect: PRIV201
        text = user.Email;
        emit();
    }

    public static void LoopCaptureBad(List<User> users)
    {
        var actions = new List<Action>();
        foreach (var user in users)
        {
            actions.Add(() => Log.LogInformation("{X}", user.Email)); // expect: PRIV201
        }

        actions.ForEach(action => action());
    }

    public static void CurriedBad(User user)
    {
        Func<string, Func<string, string>> join = left => right => left + right;
        Log.LogInformation("{X}", join("a")(user.Email)); // expect: PRIV201
    }

    public static void TwiceBad(User user) => Twice(() => Log.LogInformation("{X}", user.Email)); // expect: PRIV201

    public static void PrefixOk(User user)
    {
        var prefix = Prefixer("theme ");
        Log.LogInformation("{X}", prefix(user.Theme));
    }

    public static void TwoPrefixersOk(User user)
    {
        var personal = Prefixer(user.Email);
        var clean = Prefixer("theme ");
        _ = personal("a");
        Log.LogInformation("{X}", clean("b"));
    }

    public static void CapturedCleanOk(User user)
    {
        var mail = user.Email;
        var theme = user.Theme;
        _ = mail;
        Twice(() => Log.LogInformation("{X}", theme));
    }
}

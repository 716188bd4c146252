namespace Cases.Functions.EventsCase;

internal delegate string Change(string text);

internal sealed class Bell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

internal static class Events
{
    private static void OnRung(string text) => Log.LogInformation("{X}", text);

    private static void OnRungQuiet(string text) => Log.LogInformation("rung");

    public static void LambdaHandlerBad(User user)
    {
        var bell = new Bell();
        bell.Rung += text => Log.LogInformation("{X}", text);
        bell.Ring(user.Email); // expect: PRIV201
    }

    public static void MethodGroupHandlerBad(User user)
    {
        var bell = new Bell();
        bell.Rung += OnRung;
        bell.Ring(user.Email); // expect: PRIV201
    }

    public static void OwnDelegateTypeBad(User user)
    {
        Change change = text => text + "!";
        Log.LogInformation("{X}", change(user.Email)); // expect: PRIV201
    }

    public static void DelegateInACollectionBad(User user)
    {
        List<Func<User, string>> readers = [each => each.Theme, each => each.Email];
        foreach (var read in readers)
        {
            Log.LogInformation("{X}", read(user)); // expect: PRIV201
        }
    }

    public static void QuietHandlerOk(User user)
    {
        Action<string> handler = OnRungQuiet;
        handler(user.Email);
    }

    public static void OwnDelegateCleanOk(User user)
    {
        Change change = text => text + "!";
        Log.LogInformation("{X}", change(user.Theme));
    }

    public static void DelegateOfCleanReadersOk(User user)
    {
        List<Func<User, string>> readers = [each => each.Theme];
        foreach (var read in readers)
        {
            Log.LogInformation("{X}", read(user));
        }
    }
}

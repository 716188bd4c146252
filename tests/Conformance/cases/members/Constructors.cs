namespace Cases.Members.ConstructorsCase;

/// <summary>A tag on a parameter of a record or primary constructor is one on what is made of it.</summary>
internal sealed record Tagged([PersonalData("user.name", Purpose = "service")] string Name, string Colour);

internal sealed class Service([PersonalData("user.contact.email", Purpose = "service")] string mail, string colour)
{
    public void CapturedBad() => Log.LogInformation("{X}", mail); // expect: PRIV201

    public void CapturedInTextBad() => Log.LogInformation($"mail {mail}"); // expect: PRIV201

    public void CapturedSiblingOk() => Log.LogInformation("{X}", colour);
}

internal sealed class Logging
{
    public Logging(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public Logging(string text) => Log.LogInformation("{X}", text);
}

internal sealed class Ordered
{
    private readonly string _line;

    public Ordered(User user)
    {
        _line = user.Email;
        Log.LogInformation("{X}", _line); // expect: PRIV201
    }

    public Ordered(string text)
    {
        _line = text;
        Coin = _line == "";
    }
}

internal sealed class Lazily(User user)
{
    private string? _line;

    public string Line => _line ??= user.Email + "!";

    public string Colour => user.Theme;
}

internal sealed class Disposer(User user) : IDisposable
{
    public void Dispose() => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

internal static class Constructors
{
    public static void PositionalTagBad(Tagged tagged) => Log.LogInformation("{X}", tagged.Name); // expect: PRIV201

    public static void LoggingConstructorBad(User user) => _ = new Logging(user.Email); // expect: PRIV201

    public static void CachedPropertyBad(User user) => Log.LogInformation("{X}", new Lazily(user).Line); // expect: PRIV201

    public static void TargetTypedNewBad(User user)
    {
        Logging logging = new(user.Email); // expect: PRIV201
        _ = logging;
    }

    public static void PositionalSiblingOk(Tagged tagged) => Log.LogInformation("{X}", tagged.Colour);

    public static void LoggingConstructorOk(User user) => _ = new Logging(user.Theme);

    public static void CachedSiblingOk(User user) => Log.LogInformation("{X}", new Lazily(user).Colour);

    public static void QuietConstructorOk(User user) => _ = new Ordered(user.Email);
}

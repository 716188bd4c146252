namespace Cases.Limits.GivenCodeCase;

internal interface IBell
{
    event Action<string>? Struck;
}

/// <summary>Delegates that other types put into it: what it passes them goes where they say.</summary>
internal sealed class Bell : IBell
{
    private readonly List<Action<string>> _all = [];

    private Action<string>? _last;

    private Action<string>? _kept;

    private Action<string>? _quiet;

    private Action<string>? _private;

    public event Action<string>? Rang;

    public event Action<string>? Muted;

    public event Action<string>? Struck;

    public event Action<string>? Forwarded
    {
        add => _kept += value;
        remove => _kept -= value;
    }

    public Action<string>? Put { get; set; }

    public Action<string>? Dropped { get; set; }

    public Action<string>? Initialised { get; init; }

    public Action<string> Own { get; private set; } = text => Log.LogInformation("{X}", text.Length);

    public void Add(Action<string> put)
    {
        _all.Add(put);
        _last = put;
    }

    public void AddQuiet(Action<string> put) => _quiet = put;

    public void RingBad(User user) => Rang?.Invoke(user.Email); // expect: PRIV201

    public void RingText(string text) => Rang?.Invoke(text);

    public void RingThemeOk(User user) => Rang?.Invoke(user.Theme);

    public void MutedOk(User user) => Muted?.Invoke(user.Email);

    public void StruckBad(User user) => Struck?.Invoke(user.Email); // expect: PRIV201

    public void ForwardedBad(User user) => _kept?.Invoke(user.Email); // expect: PRIV201

    public void PutBad(User user) => Put?.Invoke(user.Email); // expect: PRIV201

    public void DroppedOk(User user) => Dropped?.Invoke(user.Email);

    public void InitialisedBad(User user) => Initialised?.Invoke(user.Email); // expect: PRIV201

    public void OwnOk(User user) => Own(user.Email);

    public void PrivateOk(User user) => _private?.Invoke(user.Email);

    public void AllBad(User user) => _all.ForEach(put => put(user.Email)); // expect: PRIV201

    public void EachBad(User user)
    {
        foreach (var put in _all)
            put(user.Email); // expect: PRIV201
    }

    public void LastBad(User user) => _last?.Invoke(user.Email); // expect: PRIV201

    public void QuietOk(User user) => _quiet?.Invoke(user.Email);
}

/// <summary>Has members of the same names.</summary>
internal sealed class Gong
{
    public event Action<string>? Rang;

    public Action<string>? Put { get; set; }

    public void RingOk(User user) => Rang?.Invoke(user.Email);

    public void PutOk(User user) => Put?.Invoke(user.Email);

    public void Add(Action<string> put) => Log.LogInformation("{X}", put.Method.Name.Length);
}

internal sealed class Kept
{
    private readonly Action<string> _put;

    public Kept(Action<string> put) => _put = put;

    public void RunBad(User user) => _put(user.Email); // expect: PRIV201

    public void RunText(string text) => _put(text);
}

internal sealed class Given(Action<string> put, Action<string> quiet)
{
    public void RunBad(User user) => put(user.Email); // expect: PRIV201

    public void QuietOk(User user) => quiet(user.Email);

    public void ThemeOk(User user) => put(user.Theme);
}

internal abstract class Based(Action<string> put)
{
    protected readonly Action<string> Put = put;

    public void RunBad(User user) => Put(user.Email); // expect: PRIV201
}

internal sealed class Derived() : Based(text => Log.LogInformation("{X}", text));

internal static class Hooks
{
    public static Action<string>? OnName;

    public static Action<string>? OnTheme;

    public static void NameBad(User user) => OnName?.Invoke(user.Name); // expect: PRIV201

    public static void ThemeOk(User user) => OnTheme?.Invoke(user.Name);
}

internal static unsafe class Pointers
{
    private static readonly delegate*<string, void> s_put = &Write;

    private static readonly delegate*<string, void> s_count = &Count;

    private static void Write(string text) => Log.LogInformation("{X}", text);

    private static void Count(string text) => Log.LogInformation("{X}", text.Length);

    public static void PutBad(User user) => s_put(user.Email); // expect: PRIV201

    public static void CountOk(User user) => s_count(user.Email);

    public static void PutThemeOk(User user) => s_put(user.Theme);
}

internal static class Listeners
{
    private static void Write(string text) => Log.LogInformation("{X}", text);

    private static void Quiet(string text) => Log.LogInformation("rang");

    public static void Listen(Bell bell, Gong gong)
    {
        bell.Rang += text => Log.LogInformation("{X}", text);
        bell.Muted += text => Log.LogInformation("{X}", text.Length);
        bell.Forwarded += Write;
        bell.Dropped = Quiet;
        gong.Rang += Quiet;
        gong.Put = _ => Log.LogInformation("put");
        bell.Add(text => Log.LogInformation("{X}", text));
        bell.AddQuiet(Quiet);
        gong.Add(Write);
        Hooks.OnName = Write;
        Hooks.OnTheme += Quiet;
    }

    public static void Strike(IBell bell) => bell.Struck += Write;

    public static Bell Made(Action<string>? put)
    {
        Action<string> write = text => Log.LogInformation("{X}", text);
        return new() { Put = put ?? write, Initialised = Write };
    }

    public static Kept Kept() => new(new Action<string>(Write));

    public static Given Given() => new(quiet: Quiet, put: text => Log.LogInformation("{X}", text));

    public static Derived Derived() => new();
}

/// <summary>Who knows what is in there is not told of what others put there.</summary>
internal static class GivenCode
{
    public static void TextBad(Bell bell, User user) => bell.RingText(user.Email); // expect: PRIV201

    public static void TextOk(Bell bell, User user) => bell.RingText(user.Theme);

    public static void NobodyListensOk(User user) => new Bell().RingText(user.Email);

    public static void QuietListenerOk(User user)
    {
        var bell = new Bell();
        bell.Rang += text => Log.LogInformation("{X}", text.Length);
        bell.RingText(user.Email);
    }

    public static void KeptTextBad(Kept kept, User user) => kept.RunText(user.Email); // expect: PRIV201

    public static void QuietKeptOk(User user) => new Kept(text => Log.LogInformation("{X}", text.Length)).RunText(user.Email);
}

namespace Cases.Limits.GivenBehindCase;

/// <summary>Delegates that are put there through an interface, a base class, an extension or a generic type.</summary>
internal interface IRegistry
{
    void Add(Action<string> put);

    void AddQuiet(Action<string> put);
}

internal sealed class Registry : IRegistry
{
    private readonly List<Action<string>> _all = [];

    private readonly List<Action<string>> _quiet = [];

    public void Add(Action<string> put) => _all.Add(put);

    public void AddQuiet(Action<string> put) => _quiet.Add(put);

    public void RunBad(User user)
    {
        foreach (var put in _all)
            put(user.Email); // expect: PRIV201
    }

    public void QuietOk(User user)
    {
        foreach (var put in _quiet)
            put(user.Email);
    }
}

internal class Base
{
    public event EventHandler<string>? Rang;

    public event EventHandler<string>? Sounded;

    public virtual Func<string, Task>? Later { get; set; }

    protected void OnRang(string text) => Rang?.Invoke(this, text);

    protected void OnSounded(string text) => Sounded?.Invoke(this, text);
}

internal sealed class Derived : Base
{
    public override Func<string, Task>? Later { get; set; }

    public void RingBad(User user) => OnRang(user.Email); // expect: PRIV201

    public void SoundOk(User user) => OnSounded(user.Email);

    public async Task LaterBad(User user)
    {
        if (Later is { } later)
            await later(user.Email); // expect: PRIV201
    }
}

internal static class Kept<T>
{
    public static Action<string>? Put;

    public static void RunOk(string text) => Put?.Invoke(text);
}

internal class Fluent
{
    public Action<string>? Put { get; set; }

    public void RunBad(User user) => Put?.Invoke(user.Email); // expect: PRIV201
}

internal static class Fluently
{
    public static T OnPut<T>(this T fluent, Action<string> put)
        where T : Fluent
    {
        fluent.Put = put;
        return fluent;
    }
}

internal static class GivenBehind
{
    private static void Write(string text) => Log.LogInformation("{X}", text);

    private static void Quiet(string text) => Out.Coin = text.Length == 1;

    public static void Register(IRegistry all)
    {
        all.Add(Write);
        all.AddQuiet(Quiet);
    }

    public static void Listen(Derived derived, Fluent fluent)
    {
        derived.Rang += (_, text) => Write(text);
        derived.Sounded += (_, text) => Quiet(text);
        derived.Later = async text =>
        {
            await Task.Yield();
            Write(text);
        };
        fluent.OnPut(Write);
    }

    public static void Fill()
    {
        Kept<int>.Put = Write;
        Kept<long>.Put = Quiet;
    }

    public static void InstanceBad(User user) => Kept<int>.Put?.Invoke(user.Email); // expect: PRIV201

    public static void OtherInstanceOk(User user) => Kept<long>.Put?.Invoke(user.Email);

    public static void NobodyPutOk(User user) => new Fluent().Put?.Invoke(user.Email);

    public static void QuietFluentOk(User user) => new Fluent().OnPut(Quiet).Put?.Invoke(user.Email);
}

/// <summary>What is wrapped on its way in is not looked up.</summary>
internal sealed class Packed
{
    private readonly List<Action<string>> _all = [];

    public static Packed Made()
    {
        var made = new Packed();
        made.Add(text => Log.LogInformation("{X}", text));
        return made;
    }

    public void Add(Action<string> put) => _all.Add((put, 0).Item1);

    public void FN_Run(User user)
    {
        foreach (var put in _all)
            put(user.Email); // known miss: PRIV201 a delegate that is packed into something before it is kept is not looked up
    }
}

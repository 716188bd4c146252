using static Cases.Typed.Api;

namespace Cases.NamedCalls.SubscribersCase;

internal sealed class Holder
{
    public Action<string>? Act;

    public Func<string>? Get { get; set; }

    public Func<string, string> Map = s => s;

    public void Fire(string s) => Act?.Invoke(s);
}

internal sealed class Button
{
    public event Handler? Click;

    public event EventHandler<string>? Other;

    public void Press(string s) => Click?.Invoke(s);

    public void Push(string s) => Other?.Invoke(this, s);
}

internal sealed class Custom
{
    private Handler? _h;

    public event Handler H { add => _h += value; remove => _h -= value; }

    public void Go(string s) => _h?.Invoke(s);
}

internal sealed class Target
{
    private readonly string _s;

    public Target(string s) => _s = s;

    public string Read() => _s;

    public void Write(string x) => Sink(x + _s);

    public void Quiet(string x)
    {
    }
}

internal sealed class Pipe
{
    private readonly List<Func<string, string>> _steps = [];

    public Pipe Add(Func<string, string> f)
    {
        _steps.Add(f);
        return this;
    }

    public string Run(string s)
    {
        foreach (var f in _steps)
            s = f(s);
        return s;
    }
}

internal delegate void Handler(string s);

internal static class Subscribers
{
    private static readonly Dictionary<string, Action<string>> Table = new()
    {
        ["a"] = Sink,
        ["b"] = _ =>
        {
        }
    };

    private static void Quiet(string s)
    {
    }

    private static void Apply(Action<string> f, string s) => f(s);

    private static void Apply2(Action<string> f, string s) => Apply(f, s);

    private static void Apply3(Action<string> f, string s) => Apply2(x => f(x), s);

    private static R Map<T, R>(T t, Func<T, R> f) => f(t);

    private static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => a => g(f(a));

    private static Func<string, Func<string, string>> Curry() => a => b => a;

    public static void ReplacedOk()
    {
        Action<string> a = Sink;
        a = Quiet;
        a(Source());
    }

    public static void MulticastBad()
    {
        Action<string> a = Quiet;
        a += Sink;
        a(Source()); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        Action<string>? a = Sink;
        a -= Sink;
        a?.Invoke(Source());
    }

    public static void FireOtherOk()
    {
        var h = new Holder
        {
            Act = Sink
        };
        var g = new Holder
        {
            Act = Quiet
        };
        g.Fire(Source());
        h.Fire("x");
    }

    public static void TableBad() => Table["a"](Source()); // expect: PRIV201

    public static void TableOk() => Table["b"](Source());

    public static void EventBad()
    {
        var b = new Button();
        b.Click += Sink;
        b.Press(Source()); // expect: PRIV201
    }

    public static void OtherEventOk()
    {
        var b = new Button();
        b.Click += Sink;
        b.Push(Source());
    }

    public static void OtherObjectOk()
    {
        var b = new Button();
        b.Click += Sink;
        new Button().Press(Source());
    }

    public static void CustomEventBad()
    {
        var c = new Custom();
        c.H += Sink;
        c.Go(Source()); // expect: PRIV201
    }

    public static void CustomEventOk()
    {
        var c = new Custom();
        c.H += Quiet;
        c.Go(Source());
    }

    public static void UnsubscribedOk()
    {
        var b = new Button();
        Handler h = Sink;
        b.Click += h;
        b.Click -= h;
        b.Press(Source());
    }

    public static void BoundBad()
    {
        var t = new Target(Source());
        Func<string> f = t.Read;
        Sink(f()); // expect: PRIV201
    }

    public static void BoundOtherOk()
    {
        var t = new Target(Source());
        Func<string> f = new Target("c").Read;
        Sink(f());
    }

    public static void ThreeLevelBad() => Apply3(Sink, Source()); // expect: PRIV201

    public static void ThreeLevelOk() => Apply3(Quiet, Source());

    public static void ComposeBad() => Sink(Compose<string, string, string>(s => s, s => s.Trim())(Source())); // expect: PRIV201

    public static void ComposeOk() => Sink(Compose<string, int, string>(s => s.Length, n => n.ToString())(Source()));

    public static void CurryBad() => Sink(Curry()(Source())("b")); // expect: PRIV201

    public static void CurryOk() => Sink(Curry()("a")(Source()));

    public static void PipeBad() => Sink(new Pipe().Add(s => s.Trim()).Add(s => s + "!").Run(Source())); // expect: PRIV201

    public static void PipeOk() => Sink(new Pipe().Add(s => s.Trim()).Add(s => s + "!").Run("x"));

    public static void CombineBad()
    {
        Action<string> a = Quiet;
        var c = (Action<string>)Delegate.Combine(a, (Action<string>)Sink);
        c(Source()); // expect: PRIV201
    }

    public static void RecursiveLambdaBad()
    {
        Func<int, string, string> f = null !;
        f = (n, s) => n == 0 ? s : f(n - 1, s);
        Sink(f(3, Source())); // expect: PRIV201
    }

    public static void RecursiveLambdaOk()
    {
        Func<int, string, string> f = null !;
        f = (n, s) => n == 0 ? "x" : f(n - 1, s);
        Sink(f(3, Source()));
    }
}

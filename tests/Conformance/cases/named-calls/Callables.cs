using static Cases.Typed.Api;

namespace Cases.NamedCalls.CallablesCase;

internal sealed class Router
{
    private readonly Dictionary<string, Action<string>> _h = new()
    {
        ["leak"] = Sink,
        ["drop"] = _ =>
        {
        }
    };

    public void Go(string k, string v) => _h[k](v);

    public void Add(string k, Action<string> a) => _h[k] = a;

    public void Try(string k, string v)
    {
        if (_h.TryGetValue(k, out var a))
            a(v);
    }
}

internal sealed class Bus
{
    private readonly List<Action<string>> _l = [];

    public void Sub(Action<string> a) => _l.Add(a);

    public void Pub(string s)
    {
        foreach (var a in _l)
            a(s);
    }
}

internal sealed class TypedBus
{
    private readonly Dictionary<Type, List<Action<object>>> _m = [];

    public void Sub<T>(Action<T> a)
    {
        if (!_m.TryGetValue(typeof(T), out var l))
            _m[typeof(T)] = l = [];
        l.Add(o => a((T)o));
    }

    public void Pub<T>(T t)
    {
        foreach (var a in _m[typeof(T)])
            a(t!);
    }
}

internal sealed class Notif : System.ComponentModel.INotifyPropertyChanged
{
    public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;

    private string _v = "";

    public string V
    {
        get => _v;
        set
        {
            _v = value;
            PropertyChanged?.Invoke(this, new(nameof(V)));
        }
    }
}

internal static class StatEv
{
    public static event Action<string>? Hit;

    public static event Action<string>? Miss;

    public static void Fire(string s) => Hit?.Invoke(s);

    public static void FireMiss(string s) => Miss?.Invoke(s);
}

internal interface IEv
{
    event Action<string> E;
}

internal sealed class EvImpl : IEv
{
    public event Action<string>? E;

    public void Go(string s) => E?.Invoke(s);
}

internal sealed class Builder
{
    private Func<string, string> _f = s => s;

    public Builder Use(Func<Func<string, string>, Func<string, string>> m)
    {
        _f = m(_f);
        return this;
    }

    public string Run(string s) => _f(s);
}

internal delegate bool TryGet(string k, out string v);

internal delegate void RefAct(ref string s);

internal static class Callables
{
    private static void Quiet(string s)
    {
    }

    private static (Func<string> G, Action<string> S) Cell(string init)
    {
        var v = init;
        return (() => v, s => v = s);
    }

    private static bool TryImpl(string k, out string v)
    {
        v = k;
        return true;
    }

    private static bool TryNone(string k, out string v)
    {
        v = "";
        return true;
    }

    public static void RouterBad() => new Router().Go("leak", Source()); // expect: PRIV201

    public static void RouterOk() => new Router().Go("drop", Source());

    public static void RouterTryBad() => new Router().Try("leak", Source()); // expect: PRIV201

    public static void RouterTryOk() => new Router().Try("drop", Source());

    public static void RouterAddBad()
    {
        var r = new Router();
        r.Add("x", s => Sink(s));
        r.Go("x", Source()); // expect: PRIV201
    }

    public static void RouterAddOk()
    {
        var r = new Router();
        r.Add("x", s => Quiet(s));
        r.Go("x", Source());
    }

    public static void BusBad()
    {
        var b = new Bus();
        b.Sub(Sink);
        b.Pub(Source()); // expect: PRIV201
    }

    public static void BusOk()
    {
        var b = new Bus();
        b.Sub(Quiet);
        b.Pub(Source());
    }

    public static void BusOtherOk()
    {
        var b = new Bus();
        var c = new Bus();
        b.Sub(Sink);
        c.Pub(Source());
    }

    public static void TypedBusBad()
    {
        var b = new TypedBus();
        b.Sub<string>(s => Sink(s));
        b.Pub(Source()); // expect: PRIV201
    }

    public static void NotifBad()
    {
        var n = new Notif();
        n.PropertyChanged += (o, e) => Sink(((Notif)o!).V); // expect: PRIV201
        n.V = Source();
    }

    public static void NotifOk()
    {
        var n = new Notif();
        n.PropertyChanged += (o, e) => Sink(e.PropertyName);
        n.V = Source();
    }

    public static void StatBad()
    {
        StatEv.Hit += Sink;
        StatEv.Fire(Source()); // expect: PRIV201
        StatEv.Hit -= Sink;
    }

    public static void StatOk()
    {
        StatEv.Hit += Sink;
        StatEv.FireMiss(Source());
        StatEv.Hit -= Sink;
    }

    public static void IfaceEvBad()
    {
        var e = new EvImpl();
        ((IEv)e).E += Sink;
        e.Go(Source()); // expect: PRIV201
    }

    public static void IfaceEvOk()
    {
        var e = new EvImpl();
        ((IEv)e).E += Quiet;
        e.Go(Source());
    }

    public static void CellBad()
    {
        var c = Cell("x");
        c.S(Source());
        Sink(c.G()); // expect: PRIV201
    }

    public static void CellOk()
    {
        var c = Cell("x");
        var d = Cell("y");
        c.S(Source());
        Sink(d.G());
    }

    public static void CellInitBad()
    {
        var(g, s) = Cell(Source());
        Sink(g()); // expect: PRIV201
    }

    public static void CellKillOk()
    {
        var(g, s) = Cell(Source());
        s("c");
        Sink(g());
    }

    public static void OutBad()
    {
        TryGet t = TryImpl;
        if (t(Source(), out var v))
            Sink(v); // expect: PRIV201
    }

    public static void OutOk()
    {
        TryGet t = TryNone;
        if (t(Source(), out var v))
            Sink(v);
    }

    public static void RefBad()
    {
        RefAct r = (ref string s) => s = Source();
        var x = "c";
        r(ref x);
        Sink(x); // expect: PRIV201
    }

    public static void RefOk()
    {
        RefAct r = (ref string s) => s = "c";
        var x = Source();
        r(ref x);
        Sink(x);
    }

    public static void MiddlewareBad() => Sink(new Builder().Use(n => s => n(s + "!")).Run(Source())); // expect: PRIV201

    public static void WrapSelfBad()
    {
        Func<string, string> f = s => s;
        var g = f;
        f = s => g(s) + "!";
        Sink(f(Source())); // expect: PRIV201
    }

    public static void WrapSelfOk()
    {
        Func<string, string> f = s => "c";
        var g = f;
        f = s => g(s) + "!";
        Sink(f(Source()));
    }
}

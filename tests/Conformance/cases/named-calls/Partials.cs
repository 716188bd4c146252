using static Cases.Typed.Api;

namespace Cases.NamedCalls.PartialsCase;

internal sealed partial class Part
{
    private string _p = "", _q = "";

    public partial string P { get; set; }

    public partial string Q { get; set; }

    public partial string Read(string a, string b);

    partial void Hook(string s);

    partial void NoHook(string s);

    public partial void Out(string s);

    public partial Part(string a, string b);

    public partial event Action<string> Ev;

    public partial string this[int i] { get; }

    public void RunHook(string s) => Hook(s);

    public void RunNoHook(string s) => NoHook(s);

    private Action<string>? _ev;

    public void Fire(string s) => _ev?.Invoke(s);

    public static partial string St(string s);
}

internal sealed partial class Part
{
    public partial string P { get => _p; set => _p = value; }

    public partial string Q { get => "q" + _q.Length; set => _q = value; }

    public partial string Read(string a, string b) => a;

    partial void Hook(string s) => Sink(s);

    public partial void Out(string s)
    {
        Sink(s);
    }

    public partial Part(string a, string b)
    {
        _p = a;
    }

    public partial event Action<string> Ev { add => _ev += value; remove => _ev -= value; }

    public partial string this[int i] { get => _p; }

    public static partial string St(string s) => s.Trim();

    public string A1 => B1;
}

internal sealed partial class Part
{
    public string B1 => Source();

    public string C1 => "c";

    public string F1 = Source();

    public string G1 = "";
}

internal static class Partials
{
    public static void PropBad()
    {
        var p = new Part("", "")
        {
            P = Source()
        };
        Sink(p.P); // expect: PRIV201
    }

    public static void PropQOk()
    {
        var p = new Part("", "")
        {
            Q = Source()
        };
        Sink(p.Q);
    }

    public static void HookBad() => new Part("", "").RunHook(Source()); // expect: PRIV201

    public static void HookOk() => new Part("", "").RunNoHook(Source());

    public static void CtorBad() => Sink(new Part(Source(), "").P); // expect: PRIV201

    public static void CtorOk() => Sink(new Part("", Source()).P);

    public static void EventBad()
    {
        var p = new Part("", "");
        p.Ev += Sink;
        p.Fire(Source()); // expect: PRIV201
    }

    public static void EventOk()
    {
        var p = new Part("", "");
        p.Ev += s =>
        {
        };
        p.Fire(Source());
    }

    public static void IndexBad() => Sink(new Part(Source(), "")[1]); // expect: PRIV201

    public static void IndexOk() => Sink(new Part("", Source())[1]);

    public static void AcrossBad() => Sink(new Part("", "").A1); // expect: PRIV201

    public static void AcrossOk() => Sink(new Part("", "").C1);
}

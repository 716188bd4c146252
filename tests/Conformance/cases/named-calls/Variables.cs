using static Cases.Typed.Api;

namespace Cases.NamedCalls.VariablesCase;

internal record struct Pt(string X, string Y);

internal static class Variables
{
    public static void StructWriteBad()
    {
        var p = new Pt("x", "y");
        Action f = () => p.X = Source();
        f();
        Sink(p.X); // expect: PRIV201
    }

    public static void StructWriteOk()
    {
        var p = new Pt("x", "y");
        Action f = () => p.X = Source();
        f();
        Sink(p.Y);
    }

    public static void ForCapBad()
    {
        var fs = new List<Func<string>>();
        for (var i = 0; i < 2; i++)
        {
            var v = i == 0 ? "c" : Source();
            fs.Add(() => v);
        }

        Sink(fs[1]()); // expect: PRIV201
    }

    public static void ForCapOk()
    {
        var fs = new List<Func<string>>();
        for (var i = 0; i < 2; i++)
        {
            var v = Source();
            v = "c";
            fs.Add(() => v);
        }

        Sink(fs[1]());
    }

    public static void WhileSharedBad()
    {
        string s = "c";
        var fs = new List<Func<string>>();
        for (var i = 0; i < 2; i++)
            fs.Add(() => s);
        s = Source();
        Sink(fs[0]()); // expect: PRIV201
    }

    public static void CondRunOk()
    {
        var x = Source();
        Action a = () => x = "c";
        a();
        a();
        Sink(x);
    }

    public static void CondRunBad()
    {
        var x = Source();
        Action a = () => x = "c";
        if (Coin)
            a();
        Sink(x); // expect: PRIV201
    }

    public static void LocalMutualBad()
    {
        Sink(Even(2, Source())); // expect: PRIV201
        string Even(int n, string s) => n == 0 ? s : Odd(n - 1, s);
        string Odd(int n, string s) => n == 0 ? "o" : Even(n - 1, s);
    }

    public static void LocalMutualOk()
    {
        Sink(Even(2, Source()));
        string Even(int n, string s) => n == 0 ? "e" : Odd(n - 1, s);
        string Odd(int n, string s) => n == 0 ? "o" : Even(n - 1, s);
    }

    public static void LocalGenBad()
    {
        var(a, b) = Pair(Source(), 1);
        Sink(a); // expect: PRIV201
        (T, U) Pair<T, U>(T t, U u) => (t, u);
    }

    public static void LocalGenOk()
    {
        var(a, b) = Pair(Source(), 1);
        Sink(b);
        (T, U) Pair<T, U>(T t, U u) => (t, u);
    }

    public static void RefCapBad()
    {
        var l = new List<string>();
        Action a = () => l = [Source()];
        a();
        Sink(l[0]); // expect: PRIV201
    }

    public static void RefCapOk()
    {
        var l = new List<string>
        {
            Source()
        };
        Action a = () => l = ["c"];
        a();
        Sink(l[0]);
    }

    public static void MemoBad()
    {
        var d = new Dictionary<string, string>();
        Func<string, string> m = k => d.TryGetValue(k, out var v) ? v : d[k] = Source();
        Sink(m("a")); // expect: PRIV201
    }

    public static void MemoOk()
    {
        var d = new Dictionary<string, string>();
        Func<string, string> m = k => d.TryGetValue(k, out var v) ? v : d[k] = "c";
        Sink(m("a"));
    }
}

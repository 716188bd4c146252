using static Cases.Typed.Api;

namespace Cases.NamedCalls.CapturedCase;

internal sealed class Box
{
    public string V = "";

    public string W = "";

    private string _s = "";

    public Action Writer() => () => Sink(_s);

    public Action Other() => () => Sink(W);

    public void Set(string s) => _s = s;

    public Func<string> R() => () => V;
}

internal sealed class Prim(string s, string t)
{
    public Func<string> A => () => s;

    public Func<string> B => () => t;
}

internal static class Captured
{
    private static Action Param(string s, string t) => () => Sink(t);

    public static void AfterBad()
    {
        var x = "c";
        Action a = () => Sink(x); // expect: PRIV201
        x = Source();
        a();
    }

    public static void AfterOk()
    {
        var x = Source();
        Action a = () => Sink(x);
        x = "c";
        a();
    }

    public static void BeforeOk()
    {
        var x = "c";
        Action a = () => Sink(x);
        a();
        x = Source();
    }

    public static void WriteNotRunOk()
    {
        var x = "c";
        Action a = () => x = Source();
        Sink(x);
        a();
    }

    public static void CleanedOk()
    {
        var x = Source();
        Action a = () => x = "c";
        a();
        Sink(x);
    }

    public static void ParamBad() => Param("x", Source())(); // expect: PRIV201

    public static void ParamOk() => Param(Source(), "x")();

    public static void ThisBad()
    {
        var b = new Box();
        b.Set(Source());
        b.Writer()(); // expect: PRIV201
    }

    public static void ThisOk()
    {
        var b = new Box();
        b.Set(Source());
        b.Other()();
    }

    public static void ThisLateBad()
    {
        var b = new Box();
        var w = b.Writer();
        b.Set(Source());
        w(); // expect: PRIV201
    }

    public static void ThisCleanedOk()
    {
        var b = new Box();
        b.Set(Source());
        b.Set("c");
        b.Writer()();
    }

    public static void NestedWriteBad()
    {
        var x = "";
        Action<string> o = s =>
        {
            Action i = () => x = s;
            i();
        };
        o(Source());
        Sink(x); // expect: PRIV201
    }

    public static void NestedWriteOk()
    {
        var x = "";
        Action<string> o = s =>
        {
            Action i = () => x = s;
            i();
        };
        o("c");
        Sink(x);
    }

    public static void LocalFnWriteBad()
    {
        var x = "";
        F();
        Sink(x); // expect: PRIV201
        void F() => x = Source();
    }

    public static void LocalFnWriteOk()
    {
        var x = Source();
        F();
        Sink(x);
        void F() => x = "";
    }

    public static void LocalGenericBad()
    {
        Sink(F(Source())); // expect: PRIV201
        static T F<T>(T t) => t;
    }

    public static void LocalOutOk()
    {
        F(out var x, out var y);
        Sink(y);
        static void F(out string s, out string t)
        {
            s = Source();
            t = "";
        }
    }

    public static void PrimBad() => Sink(new Prim(Source(), "c").A()); // expect: PRIV201

    public static void PrimOk() => Sink(new Prim(Source(), "c").B());

    public static void TwoBad()
    {
        var x = "";
        Action w = () => x = Source();
        Action r = () => Sink(x); // expect: PRIV201
        w();
        r();
    }

    public static void TwoOk()
    {
        var x = "";
        Action w = () => x = Source();
        Action r = () => Sink(x);
        r();
        w();
    }
}

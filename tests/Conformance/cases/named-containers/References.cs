using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.ReferencesCase;

internal sealed class Box { public string F = ""; public string G = ""; private string _p = ""; public ref string P => ref _p; public ref string ByName(bool f) { if (f) return ref F; return ref G; } public string Id(string s) => s; public T IdT<T>(T t) => t; public Box Self() => this; }
internal sealed class Arr { private readonly string[] _a = new string[3]; public ref string At(int i) => ref _a[i]; public string Read(int i) => _a[i]; public ref string this[int i] => ref _a[i]; }
internal struct St { public string X; public string Y; public void Set(string s) => X = s; public readonly string Get() => X; }
internal sealed class Gen<T> { public T Id(T t) => t; public static T Sid(T t) => t; public T Choose(T a, T b, bool c) => c ? a : b; public (T, T) Pair(T a, T b) => (a, b); }
internal sealed class Fluent { private string _a = ""; private string _b = ""; public Fluent A(string s) { _a = s; return this; } public Fluent B(string s) { _b = s; return this; } public string BuildA() => _a; public string BuildB() => _b; public static Fluent New() => new(); }

internal static class References
{
    static void Set(ref string s) => s = Source();
    static void Wash(ref string s) => s = "";
    static void Out(out string s) => s = Source();
    static void OutTwo(out string a, out string b)
    {
        a = Source();
        b = "";
    }
    static bool Try(string k, out string v)
    {
        v = k == "a" ? Source() : "";
        return true;
    }
    static bool TryOr(out string v, out string e)
    {
        if (Coin)
        {
            v = Source();
            e = "";
            return true;
        }
        v = "";
        e = "err";
        return false;
    }
    static string Read(in string s) => s;
    static int ReadLen(in string s) => s.Length;
    static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    static void SwapT<T>(ref T a, ref T b)
    {
        var t = a;
        a = b;
        b = t;
    }
    static void Copy(string from, ref string to) => to = from;
    static void CopyOut(string from, out string to) => to = from;
    static void IgnoreOut(string from, out string to) => to = "x";
    static void AppendRef(ref string s, string t) => s += t;
    static void RefNest(ref string s) => Set(ref s);
    static void OutNest(out string s) => Out(out s);
    static ref string Pick(ref string a, ref string b) => ref a;
    static ref string PickC(ref string a, ref string b, bool c) => ref c ? ref a : ref b;
    static ref T PickG<T>(ref T a) => ref a;
    static ref string Elem(string[] a) => ref a[0];
    static ref readonly string RO(in string a) => ref a;
    static void SetBox(ref Box b) => b = new Box { F = Source() };
    static void SetBoxIn(in Box b) => b.F = Source();
    static void NewBox(out Box b)
    {
        b = new Box();
        b.G = Source();
    }
    static void SetSt(ref St s) => s.X = Source();
    static void SetInt(ref int n) => n = Number();
    static string s_static = "";
    static ref string StaticRef() => ref s_static;
    static string Id(string s) => s;
    static T IdT<T>(T t) => t;
    static string W1(string s) => Id(s);
    static string W2(string s) => W1(s);
    static string W3(string s) => W2(s);
    static T G1<T>(T t) => IdT(t);
    static T G2<T>(T t) => G1(t);
    static string FirstOf(string a, string b) => a;
    static string SecondOf(string a, string b) => FirstOf(b, a);
    static string ThirdOf(string a, string b, string c) => SecondOf(a, SecondOf(b, c));
    static void S1(string s) => Sink(s);
    static void S2(string s) => S1(s);
    static void S3(string a, string b) => S2(b);
    static string Rec(string s, int n) => n == 0 ? s : Rec(s, n - 1);
    static string RecSwap(string a, string b, int n) => n == 0 ? a : RecSwap(b, a, n - 1);
    static string RecOnly(string a, string b, int n) => n == 0 ? a : RecOnly(a, "x", n - 1);
    static string RecDrop(string a, int n) => n == 0 ? "" : RecDrop(a, n - 1);
    static string Even(string s, int n) => n == 0 ? s : Odd(s, n - 1);
    static string Odd(string s, int n) => n == 0 ? "" : Even(s, n - 1);
    static Box BoxIt(string s) => new() { F = s };
    static string Unbox(Box b) => b.F;
    static string Guarded(string s, bool on) => on ? s : "off";
    static string Guarded2(string s, bool on) => Guarded(s, on);
    static string ByMode(string s, int mode) => mode switch { 0 => s, 1 => "one", _ => "more" };
    static string ByName(string s, string name)
    {
        if (name == "raw")
            return s;
        return "";
    }
    static string OrDefault(string? s, string d) => s ?? d;
    static string App(Func<string, string> f, string s) => f(s);
    static string App2(Func<string, string> f, string s) => App(f, s);
    static object Obj(object o) => o;
    static void Fill(Box b, string s) => b.F = s;
    static Box Cached() => s_box ??= new Box();
    static Box? s_box;

    public static void SetBad()
    {
        var x = "";
        Set(ref x);
        Sink(x); // expect: PRIV201
    }

    public static void SetOtherOk()
    {
        var x = "";
        var y = "";
        Set(ref x);
        Sink(y);
    }

    public static void WashOk()
    {
        var x = Source();
        Wash(ref x);
        Sink(x);
    }

    public static void WashOtherBad()
    {
        var x = Source();
        var y = Source();
        Wash(ref y);
        Sink(x); // expect: PRIV201
        Sink(y);
    }

    public static void OutBad()
    {
        Out(out var x);
        Sink(x); // expect: PRIV201
    }

    public static void OutTwoBad()
    {
        OutTwo(out var a, out var b);
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void OutDiscardOk()
    {
        OutTwo(out _, out var b);
        Sink(b);
    }

    public static void OutFieldBad()
    {
        var b = new Box();
        Out(out b.F);
        Sink(b.F); // expect: PRIV201
        Sink(b.G);
    }

    public static void OutArrayBad()
    {
        var a = new string[2];
        Out(out a[0]);
        Sink(a[0]); // expect: PRIV201
    }

    public static void TryBad()
    {
        if (Try("a", out var v))
            Sink(v); // expect: PRIV201
    }

    public static void TryOk()
    {
        if (Try("b", out var v))
            Sink(v);
    }

    public static void TryOrBad()
    {
        if (TryOr(out var v, out var e))
        {
            Sink(v); // expect: PRIV201
            Sink(e);
        }
    }

    public static void TryOrFailOk()
    {
        if (!TryOr(out var v, out var e))
        {
            Sink(e);
        }
    }

    public static void FP_NotTried()
    {
        if (!TryOr(out var v, out var e))
        {
            Sink(v); // known false alarm: PRIV201 what a method hands out is not tied to whether it answers yes
        }
    }

    public static void InBad()
    {
        Sink(Read(Source())); // expect: PRIV201
        Sink(ReadLen(Source()));
    }

    public static void InOk()
    {
        var x = Source();
        var y = "";
        Sink(Read(in y));
        Sink(ReadLen(in x));
    }

    public static void SwapBad()
    {
        var x = Source();
        var y = "";
        Swap(ref x, ref y);
        Sink(y); // expect: PRIV201
        Sink(x);
    }

    public static void SwapTBad()
    {
        var x = "";
        var y = Source();
        SwapT(ref x, ref y);
        Sink(x); // expect: PRIV201
        Sink(y);
    }

    public static void SwapIntBad()
    {
        var x = 1;
        var y = Number();
        SwapT(ref x, ref y);
        Sink(x); // expect: PRIV201
        Sink(y);
    }

    public static void SwapTwiceOk()
    {
        var x = "";
        var y = Source();
        Swap(ref x, ref y);
        Swap(ref x, ref y);
        Sink(x);
    }

    public static void SwapFieldsBad()
    {
        var b = new Box { F = Source() };
        Swap(ref b.F, ref b.G);
        Sink(b.G); // expect: PRIV201
        Sink(b.F);
    }

    public static void CopyBad()
    {
        var y = "";
        Copy(Source(), ref y);
        Sink(y); // expect: PRIV201
    }

    public static void CopyOk()
    {
        var y = Source();
        Copy("", ref y);
        Sink(y);
    }

    public static void CopyOutBad()
    {
        CopyOut(Source(), out var y);
        Sink(y); // expect: PRIV201
        CopyOut("", out y);
        Sink(y);
    }

    public static void IgnoreOutOk()
    {
        IgnoreOut(Source(), out var y);
        Sink(y);
    }

    public static void AppendBad()
    {
        var s = Source();
        AppendRef(ref s, "");
        Sink(s); // expect: PRIV201
    }

    public static void AppendRightBad()
    {
        var s = "";
        AppendRef(ref s, Source());
        Sink(s); // expect: PRIV201
    }

    public static void NestBad()
    {
        var s = "";
        RefNest(ref s);
        Sink(s); // expect: PRIV201
    }

    public static void OutNestBad()
    {
        OutNest(out var s);
        Sink(s); // expect: PRIV201
    }
}

using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreReferencesCase;

internal sealed class Box { public string F = ""; public string G = ""; private string _p = ""; public ref string P => ref _p; public ref string ByName(bool f) { if (f) return ref F; return ref G; } public string Id(string s) => s; public T IdT<T>(T t) => t; public Box Self() => this; }
internal sealed class Arr { private readonly string[] _a = new string[3]; public ref string At(int i) => ref _a[i]; public string Read(int i) => _a[i]; public ref string this[int i] => ref _a[i]; }
internal struct St { public string X; public string Y; public void Set(string s) => X = s; public readonly string Get() => X; }
internal sealed class Gen<T> { public T Id(T t) => t; public static T Sid(T t) => t; public T Choose(T a, T b, bool c) => c ? a : b; public (T, T) Pair(T a, T b) => (a, b); }
internal sealed class Fluent { private string _a = ""; private string _b = ""; public Fluent A(string s) { _a = s; return this; } public Fluent B(string s) { _b = s; return this; } public string BuildA() => _a; public string BuildB() => _b; public static Fluent New() => new(); }

internal static class MoreReferences
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

    public static void PickBad()
    {
        string a = "", b = "";
        Pick(ref a, ref b) = Source();
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void PickCOk()
    {
        string a = "", b = "";
        PickC(ref a, ref b, true) = Source();
        Sink(b);
    }

    public static void PickLocalBad()
    {
        string a = "", b = "";
        ref var r = ref Pick(ref a, ref b);
        r = Source();
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void PickGBad()
    {
        var a = "";
        PickG(ref a) = Source();
        Sink(a); // expect: PRIV201
    }

    public static void ElemBad()
    {
        var a = new string[2];
        Elem(a) = Source();
        Sink(a[0]); // expect: PRIV201
    }

    public static void ElemOk()
    {
        var a = new string[2];
        var b = new string[2];
        Elem(a) = Source();
        Sink(b[0]);
    }

    public static void ROBad()
    {
        var a = Source();
        ref readonly var r = ref RO(in a);
        Sink(r); // expect: PRIV201
    }

    public static void RefPropBad()
    {
        var b = new Box();
        b.P = Source();
        Sink(b.P); // expect: PRIV201
        Sink(b.F);
    }

    public static void RefPropOk()
    {
        var b = new Box();
        var c = new Box();
        b.P = Source();
        Sink(c.P);
    }

    public static void RefPropLocalBad()
    {
        var b = new Box();
        ref var p = ref b.P;
        p = Source();
        Sink(b.P); // expect: PRIV201
    }

    public static void RefMethodBad()
    {
        var b = new Box();
        b.ByName(true) = Source();
        Sink(b.F); // expect: PRIV201
        Sink(b.G);
    }

    public static void RefAtBad()
    {
        var a = new Arr();
        a.At(1) = Source();
        Sink(a.Read(1)); // expect: PRIV201
    }

    public static void RefAtOk()
    {
        var a = new Arr();
        var b = new Arr();
        a.At(1) = Source();
        Sink(b.Read(1));
    }

    public static void RefIndexerBad()
    {
        var a = new Arr();
        a[1] = Source();
        Sink(a[1]); // expect: PRIV201
        Sink(new Arr()[1]);
    }

    public static void RefIndexerArgBad()
    {
        var a = new Arr();
        Set(ref a[1]);
        Sink(a[1]); // expect: PRIV201
    }

    public static void SetBoxBad()
    {
        var b = new Box();
        var c = b;
        SetBox(ref b);
        Sink(b.F); // expect: PRIV201
        Sink(c.F);
        Sink(b.G);
    }

    public static void SetBoxInBad()
    {
        var b = new Box();
        var c = b;
        SetBoxIn(b);
        Sink(c.F); // expect: PRIV201
    }

    public static void NewBoxBad()
    {
        NewBox(out var b);
        Sink(b.G); // expect: PRIV201
        Sink(b.F);
    }

    public static void StructRefBad()
    {
        var s = new St { X = "", Y = "" };
        SetSt(ref s);
        Sink(s.X); // expect: PRIV201
        Sink(s.Y);
    }

    public static void StructMethodBad()
    {
        var s = new St { X = "", Y = "" };
        var t = s;
        s.Set(Source());
        Sink(s.Get()); // expect: PRIV201
        Sink(t.Get());
        Sink(s.Y);
    }

    public static void StructRefLocalBad()
    {
        var s = new St();
        ref var r = ref s;
        r.X = Source();
        Sink(s.X); // expect: PRIV201
        Sink(s.Y);
    }

    public static void StructArrayRefBad()
    {
        var a = new St[2];
        ref var r = ref a[0];
        r.X = Source();
        Sink(a[0].X); // expect: PRIV201
        Sink(a[0].Y);
    }

    public static void StructArraySetBad()
    {
        var a = new St[2];
        a[0].Set(Source());
        Sink(a[0].Get()); // expect: PRIV201
        Sink(a[0].Y);
    }

    public static void IntRefBad()
    {
        var n = 0;
        var m = 0;
        SetInt(ref n);
        Sink(n); // expect: PRIV201
        Sink(m);
    }

    public static void StaticRefBad()
    {
        StaticRef() = Source();
        Sink(s_static); // expect: PRIV201
    }

    public static void RefTernaryBad(bool c)
    {
        string a = "", b = "";
        (c ? ref a : ref b) = Source();
        Sink(a); // expect: PRIV201
    }

    public static void RefLambdaBad()
    {
        var x = "";
        void L(ref string s) => s = Source();
        L(ref x);
        Sink(x); // expect: PRIV201
    }
}

using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.FurtherReferencesCase;

internal sealed class Box { public string F = ""; public string G = ""; private string _p = ""; public ref string P => ref _p; public ref string ByName(bool f) { if (f) return ref F; return ref G; } public string Id(string s) => s; public T IdT<T>(T t) => t; public Box Self() => this; }
internal sealed class Arr { private readonly string[] _a = new string[3]; public ref string At(int i) => ref _a[i]; public string Read(int i) => _a[i]; public ref string this[int i] => ref _a[i]; }
internal struct St { public string X; public string Y; public void Set(string s) => X = s; public readonly string Get() => X; }
internal sealed class Gen<T> { public T Id(T t) => t; public static T Sid(T t) => t; public T Choose(T a, T b, bool c) => c ? a : b; public (T, T) Pair(T a, T b) => (a, b); }
internal sealed class Fluent { private string _a = ""; private string _b = ""; public Fluent A(string s) { _a = s; return this; } public Fluent B(string s) { _b = s; return this; } public string BuildA() => _a; public string BuildB() => _b; public static Fluent New() => new(); }

internal static class FurtherReferences
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

    public static void IdOk()
    {
        var a = Id(Source());
        var b = Id("x");
        Sink(b);
        Sink(a.Length);
    }

    public static void IdBad()
    {
        var a = Id(Source());
        var b = Id("x");
        Sink(a); // expect: PRIV201
        Sink(b);
    }

    public static void IdTBad()
    {
        Sink(IdT(Number())); // expect: PRIV201
        Sink(IdT(3));
        Sink(IdT("x"));
    }

    public static void W3Bad()
    {
        Sink(W3("x"));
        Sink(W3(Source())); // expect: PRIV201
        Sink(W3("y"));
    }

    public static void G2Bad()
    {
        Sink(G2<object>("x"));
        Sink(G2(Thing())); // expect: PRIV201
        Sink(G2(new Box { F = Source() }).G);
    }

    public static void G2BoxBad()
    {
        Sink(G2(new Box { F = Source() }).F); // expect: PRIV201
    }

    public static void InstanceIdBad()
    {
        var b = new Box();
        var c = new Box();
        Sink(b.Id(Source())); // expect: PRIV201
        Sink(b.Id(""));
        Sink(c.IdT(""));
        Sink(b.F);
    }

    public static void GenClassBad()
    {
        var g = new Gen<string>();
        Sink(g.Id(""));
        Sink(g.Id(Source())); // expect: PRIV201
        Sink(Gen<string>.Sid(""));
    }

    public static void GenClassStaticBad()
    {
        Sink(Gen<string>.Sid(Source())); // expect: PRIV201
        Sink(Gen<int>.Sid(1));
    }

    public static void GenChooseOk()
    {
        var g = new Gen<string>();
        Sink(g.Choose("", Source(), true));
        Sink(g.Choose(Source(), "", false));
    }

    public static void GenPairBad()
    {
        var g = new Gen<string>();
        var (a, b) = g.Pair("", Source());
        Sink(b); // expect: PRIV201
        Sink(a);
    }

    public static void FirstOk()
    {
        Sink(FirstOf("", Source()));
        Sink(SecondOf(Source(), ""));
    }

    public static void FirstBad() => Sink(FirstOf(Source(), "")); // expect: PRIV201

    public static void SecondBad() => Sink(SecondOf("", Source())); // expect: PRIV201

    public static void ThirdBad() => Sink(ThirdOf("", "", Source())); // expect: PRIV201

    public static void Third2Ok() => Sink(ThirdOf("", Source(), ""));

    public static void S3Ok() => S3(Source(), "");

    public static void S3Bad() => S3("", Source()); // expect: PRIV201

    public static void RecBad()
    {
        Sink(Rec("", 3));
        Sink(Rec(Source(), 3)); // expect: PRIV201
    }

    public static void RecSwapBad(int n)
    {
        Sink(RecSwap("", Source(), n)); // expect: PRIV201
    }

    public static void RecOnlyOk()
    {
        Sink(RecOnly("", Source(), 4));
        Sink(RecDrop(Source(), 3));
    }

    public static void RecOnlyUnknownOk(int n)
    {
        Sink(RecOnly("", Source(), n));
        Sink(RecDrop(Source(), n));
    }

    public static void EvenBad(int n)
    {
        Sink(Even(Source(), n)); // expect: PRIV201
        Sink(Even("", n));
    }

    public static void BoxBad()
    {
        Sink(Unbox(BoxIt(Source()))); // expect: PRIV201
        Sink(Unbox(BoxIt("")));
        Sink(BoxIt(Source()).G);
    }

    public static void GuardedOk()
    {
        Sink(Guarded(Source(), false));
        Sink(Guarded2(Source(), false));
    }

    public static void GuardedBad() => Sink(Guarded2(Source(), true)); // expect: PRIV201

    public static void ModeOk()
    {
        Sink(ByMode(Source(), 1));
        Sink(ByMode(Source(), 2));
        Sink(ByName(Source(), "masked"));
    }

    public static void ModeBad() => Sink(ByMode(Source(), 0)); // expect: PRIV201

    public static void NameBad() => Sink(ByName(Source(), "raw")); // expect: PRIV201

    public static void DefaultBad() => Sink(OrDefault(null, Source())); // expect: PRIV201

    public static void DefaultOk() => Sink(OrDefault("x", Source()));

    public static void AppBad()
    {
        Sink(App2(s => s, Source())); // expect: PRIV201
        Sink(App2(s => "", Source()));
        Sink(App2(s => s, ""));
    }

    public static void AppSourceBad()
    {
        Sink(App2(s => Source(), "")); // expect: PRIV201
        Sink(App2(s => s + "x", ""));
    }

    public static void ObjBad()
    {
        Sink((string)Obj(Source())); // expect: PRIV201
        Sink((string)Obj(""));
    }

    public static void FluentBad()
    {
        Sink(Fluent.New().A(Source()).B("").BuildA()); // expect: PRIV201
        Sink(Fluent.New().A(Source()).B("").BuildB());
        Sink(Fluent.New().A(Source()).A("").BuildA());
    }

    public static void SelfBad()
    {
        var b = new Box();
        b.Self().Self().F = Source();
        Sink(b.F); // expect: PRIV201
        Sink(b.G);
    }

    public static void TwoSitesOk()
    {
        var x = new Box();
        var y = new Box();
        Fill(x, Source());
        Fill(y, "");
        Sink(y.F);
        Sink(x.G);
    }

    public static void TwoSitesBad()
    {
        var x = new Box();
        var y = new Box();
        Fill(x, Source());
        Fill(y, "");
        Sink(x.F); // expect: PRIV201
    }

    public static void SingletonBad()
    {
        Cached().F = Source();
        Sink(Cached().F); // expect: PRIV201
    }
}

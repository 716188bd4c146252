using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MoreInitialisersCase;

internal class Inner
{
    public string A { get; set; } = "";
    public string B { get; set; } = "";
    public List<string> List { get; } = [];
    public Dictionary<string, string> Map { get; } = [];
    public Inner? Next { get; set; }
}

internal class Outer
{
    public Inner In { get; } = new();
    public Inner Other { get; } = new();
    public List<Inner> Many { get; } = [];
    public string this[string key] { get => _d[key]; set => _d[key] = value; }
    private readonly Dictionary<string, string> _d = [];
}

internal class FieldInit
{
    public string T = Source();
    public string C = "c";
    public readonly string R = Source() + "x";
    public string P { get; set; } = Source();
    public string Q { get; } = "q";
    public Inner I = new() { A = Source(), B = "b" };
    public string[] Arr = { Source() };
    public string[] Arr2 = { "x" };
}

internal class FieldInitOver
{
    public string T = Source();
    public string U = "u";

    public FieldInitOver()
    {
        T = "";
        U = Source();
    }
}

internal class Base
{
    public string X;
    public string Y;

    public Base(string x, string y)
    {
        X = x;
        Y = y;
    }
    public Base(string x) : this(x, "y") { }
    public Base() : this("x", Source()) { }
}

internal class Derived : Base
{
    public string Z;

    public Derived(string a, string b) : base(b, a)
    {
        Z = "z";
    }

    public Derived(string a) : base(a)
    {
        Z = X;
    }

    public Derived()
    {
        Z = "z";
    }

    public Derived(int n) : this("p" + n, "q")
    {
        Z = Source();
    }
}

internal class Derived2 : Base
{
    public Derived2(string s) : base("k", "l")
    {
        X = s;
    }

    public Derived2(string s, int n) : base(s, s)
    {
        X = "";
        Y = "" + n;
    }
}

internal static class Statics
{
    public static readonly string T = Source();
    public static readonly string C = "c";
    public static string P { get; } = Source();
    public static string Q { get; } = "q";
    public static string Over = Source();
    public static readonly string InCtor;
    public static readonly string CleanInCtor;
    public static readonly Inner Obj = new() { A = Source(), B = "b" };
    public static readonly string[] Arr = [Source()];
    public static readonly Dictionary<string, string> Map = new() { ["a"] = Source(), ["b"] = "b" };

    public static readonly Lazy<string> Lazy = new(() => Source());

    public static readonly Func<string> Fun = () => Source();

    public static readonly Func<string> FunC = () => "c";
    public static readonly string FromOther = T;
    public static readonly string FromClean = C;
    public static string Mutable = "";
    public static string Mutable2 = "";

    public static string Computed => T + "!";

    public static string ComputedClean => C + "!";

    static Statics()
    {
        InCtor = Source();
        CleanInCtor = "x";
    }
}

internal static class Gen<T>
{
    public static T? Held;
    public static string Name = "";
}

internal sealed class Adder : System.Collections.IEnumerable
{
    public string Last = "";
    public string First = "";
    public void Add(string s) => Last = s;
    public void Add(string s, int n) => First = s + n;

    public System.Collections.IEnumerator GetEnumerator()
    {
        yield return Last;
    }
}

internal static class MoreInitialisers
{
    static void SetStatic(string s) => Statics.Mutable2 = s;
    static string GetStatic() => Statics.Mutable2;

    public static void BodyAfterBaseBad()
    {
        var b = new Derived2(Source());
        Sink(b.X); // expect: PRIV201
        Sink(b.Y);
    }

    public static void BodyOverwritesBaseOk()
    {
        var b = new Derived2(Source(), 1);
        Sink(b.X);
        Sink(b.Y);
    }

    public static void StaticFieldBad()
    {
        Sink(Statics.T); // expect: PRIV201
        Sink(Statics.C);
    }

    public static void StaticPropertyBad()
    {
        Sink(Statics.P); // expect: PRIV201
        Sink(Statics.Q);
    }

    public static void StaticCtorBad()
    {
        Sink(Statics.InCtor); // expect: PRIV201
        Sink(Statics.CleanInCtor);
    }

    public static void StaticObjectBad()
    {
        Sink(Statics.Obj.A); // expect: PRIV201
        Sink(Statics.Obj.B);
    }

    public static void StaticArrayBad() => Sink(Statics.Arr[0]); // expect: PRIV201

    public static void StaticMapBad()
    {
        Sink(Statics.Map["a"]); // expect: PRIV201
        Sink(Statics.Map["b"]);
    }

    public static void StaticLazyBad() => Sink(Statics.Lazy.Value); // expect: PRIV201

    public static void StaticFunBad()
    {
        Sink(Statics.Fun()); // expect: PRIV201
        Sink(Statics.FunC());
    }

    public static void StaticFromOtherBad()
    {
        Sink(Statics.FromOther); // expect: PRIV201
        Sink(Statics.FromClean);
        Sink(Statics.Computed); // expect: PRIV201
        Sink(Statics.ComputedClean);
    }

    public static void StaticOverwrittenOk()
    {
        Statics.Over = "";
        Sink(Statics.Over);
    }

    public static void StaticWriteReadBad()
    {
        Statics.Mutable = Source();
        Sink(Statics.Mutable); // expect: PRIV201
        Sink(Statics.Mutable2);
    }

    public static void StaticThroughCallsBad()
    {
        SetStatic(Source());
        Sink(GetStatic()); // expect: PRIV201
    }

    public static void StaticThroughCallsOk()
    {
        SetStatic(Source());
        SetStatic("");
        Sink(GetStatic());
    }

    public static void GenericStaticBad()
    {
        Gen<string>.Held = Source();
        Sink(Gen<string>.Held); // expect: PRIV201
    }

    public static void StaticOfOtherInstanceOk()
    {
        Gen<string>.Name = Source();
        Sink(Gen<int>.Name);
    }

    public static void AnonymousBad()
    {
        var a = new { X = Source(), Y = "y", Z = new { W = Source(), V = 1 } };
        Sink(a.X); // expect: PRIV201
        Sink(a.Y);
        Sink(a.Z.W); // expect: PRIV201
        Sink(a.Z.V);
    }

    public static void ListOfListsBad()
    {
        var l = new List<List<string>> { new() { "a" }, new() { Source() } };
        Sink(l[1][0]); // expect: PRIV201
    }

    public static void IntInitBad()
    {
        var a = new { N = Number(), M = 3 };
        Sink(a.N); // expect: PRIV201
        Sink(a.M);
    }

    public static void ArrayOfObjectsBad()
    {
        var a = new Inner[] { new() { A = Source(), B = "b" } };
        Sink(a[0].A); // expect: PRIV201
        Sink(a[0].B);
    }

    public static void JaggedBad()
    {
        string[][] a = [["x"], [Source()]];
        Sink(a[1][0]); // expect: PRIV201
        string[][] b = [["x"], ["y"]];
        Sink(b[1][0]);
    }

    public static void MultiDimBad()
    {
        string[,] a = { { "x", Source() } };
        Sink(a[0, 1]); // expect: PRIV201
        string[,] b = { { "x", "y" } };
        Sink(b[0, 1]);
    }
}

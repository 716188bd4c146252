using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.InitialisersCase;

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

internal static class Initialisers
{
    static void SetStatic(string s) => Statics.Mutable2 = s;
    static string GetStatic() => Statics.Mutable2;

    public static void ObjectBad()
    {
        var i = new Inner { A = Source(), B = "b" };
        Sink(i.A); // expect: PRIV201
        Sink(i.B);
    }

    public static void NestedMemberBad()
    {
        var o = new Outer { In = { A = Source(), B = "" }, Other = { B = Source() } };
        Sink(o.In.A); // expect: PRIV201
        Sink(o.In.B);
        Sink(o.Other.A);
        Sink(o.Other.B); // expect: PRIV201
    }

    public static void NestedCollectionBad()
    {
        var o = new Outer { In = { List = { "a", Source() } }, Other = { List = { "a" } } };
        Sink(o.In.List[1]); // expect: PRIV201
        Sink(o.Other.List[0]);
        Sink(o.In.A);
    }

    public static void NestedMapBad()
    {
        var o = new Outer { In = { Map = { ["a"] = Source(), ["b"] = "b" } } };
        Sink(o.In.Map["a"]); // expect: PRIV201
        Sink(o.In.Map["b"]);
    }

    public static void NestedMapAddBad()
    {
        var o = new Outer { In = { Map = { { "a", Source() }, { "b", "b" } } } };
        Sink(o.In.Map["a"]); // expect: PRIV201
        Sink(o.In.Map["b"]);
    }

    public static void OwnIndexerInitBad()
    {
        var o = new Outer { ["a"] = Source(), ["b"] = "b" };
        Sink(o["a"]); // expect: PRIV201
        Sink(o["b"]);
    }

    public static void DeepNewBad()
    {
        var i = new Inner { Next = new() { Next = new() { A = Source() }, A = "" } };
        Sink(i.Next.Next.A); // expect: PRIV201
        Sink(i.Next.A);
        Sink(i.A);
    }

    public static void ManyBad()
    {
        var o = new Outer { Many = { new Inner { A = Source() }, new Inner { B = "b" } } };
        Sink(o.Many[0].A); // expect: PRIV201
        Sink(o.Many[0].B);
    }

    public static void CollectionAddBad()
    {
        var a = new Adder { "a", { Source(), 1 } };
        Sink(a.First); // expect: PRIV201
        Sink(a.Last);
    }

    public static void CollectionAddOk()
    {
        var a = new Adder { { "a", 1 }, Source() };
        Sink(a.First);
    }

    public static void FieldInitBad()
    {
        var f = new FieldInit();
        Sink(f.T); // expect: PRIV201
        Sink(f.C);
        Sink(f.R); // expect: PRIV201
        Sink(f.P); // expect: PRIV201
        Sink(f.Q);
        Sink(f.I.A); // expect: PRIV201
        Sink(f.I.B);
        Sink(f.Arr[0]); // expect: PRIV201
        Sink(f.Arr2[0]);
    }

    public static void FieldInitOverByInitialiserOk()
    {
        var f = new FieldInit { T = "", P = "p", I = new() };
        Sink(f.T);
        Sink(f.P);
        Sink(f.I.A);
    }

    public static void FieldInitOverBad()
    {
        var f = new FieldInitOver();
        Sink(f.T);
        Sink(f.U); // expect: PRIV201
    }

    public static void ChainBaseBad()
    {
        var d = new Derived(Source(), "b");
        Sink(d.Y); // expect: PRIV201
        Sink(d.X);
        Sink(d.Z);
    }

    public static void ChainThisBad()
    {
        var b = new Base(Source());
        Sink(b.X); // expect: PRIV201
        Sink(b.Y);
    }

    public static void ChainDefaultBad()
    {
        var b = new Base();
        Sink(b.Y); // expect: PRIV201
        Sink(b.X);
    }

    public static void ImplicitBaseBad()
    {
        var b = new Derived();
        Sink(b.Y); // expect: PRIV201
        Sink(b.X);
        Sink(b.Z);
    }

    public static void ChainTwoBad()
    {
        var b = new Derived(Source());
        Sink(b.X); // expect: PRIV201
        Sink(b.Z); // expect: PRIV201
        Sink(b.Y);
    }

    public static void ChainThreeBad()
    {
        var b = new Derived(3);
        Sink(b.Z); // expect: PRIV201
        Sink(b.X);
        Sink(b.Y);
    }
}

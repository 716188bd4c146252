using static Cases.Typed.Api;

namespace Cases.NamedCalls.PruningCase;

internal interface IShape<T>
{
    T Get();

    void Put(T t);

    T Twice(T t) => t;
}

internal sealed class Leak<T>(T v) : IShape<T>
{
    public T Get() => v;

    public void Put(T t) => Sink(t);
}

internal sealed class Hush<T>(T v) : IShape<T>
{
    private readonly T _v = v;

    public T Get() => default !;

    public void Put(T t)
    {
    }

    public T Twice(T t) => _v;
}

internal abstract class Visitor<R>
{
    public abstract R VisitA(NodeA a);

    public abstract R VisitB(NodeB b);
}

internal abstract class Tree
{
    public abstract R Accept<R>(Visitor<R> v);
}

internal sealed class NodeA(string s) : Tree
{
    public string S => s;

    public override R Accept<R>(Visitor<R> v) => v.VisitA(this);
}

internal sealed class NodeB(string s, string t) : Tree
{
    public string S => s;

    public string T => t;

    public override R Accept<R>(Visitor<R> v) => v.VisitB(this);
}

internal sealed class Print : Visitor<string>
{
    public override string VisitA(NodeA a) => a.S;

    public override string VisitB(NodeB b) => b.T;
}

internal sealed class Count : Visitor<int>
{
    public override int VisitA(NodeA a) => a.S.Length;

    public override int VisitB(NodeB b) => b.T.Length;
}

internal class P0
{
    public virtual string M(string s) => "p0";

    public virtual string N(string s) => s;
}

internal class P1 : P0
{
    public override string M(string s) => s;
}

internal class P2 : P1
{
    public override string M(string s) => base.M("const");

    public override string N(string s) => base.N("x");
}

internal class P3 : P2
{
    public sealed override string M(string s) => base.M(s) + s;
}

internal sealed class Svc(IShape<string> s)
{
    private readonly IShape<string> _own = new Hush<string>("h");

    private IShape<string> _set = new Hush<string>("h");

    public void Own(string x) => _own.Put(x);

    public void Given(string x) => s.Put(x);

    public void Set(string x) => _set.Put(x);

    public void Change() => _set = new Leak<string>("l");
}

internal sealed class Settled
{
    private readonly IShape<string> _a;

    private readonly IShape<string> _b;

    public Settled()
    {
        _a = new Leak<string>("l");
        _b = new Hush<string>("h");
    }

    public void A(string x) => _a.Put(x);

    public void B(string x) => _b.Put(x);
}

internal enum Kind
{
    Loud,
    Soft
}

internal static class Fac
{
    public static IShape<string> Make(Kind k) => k switch
    {
        Kind.Loud => new Leak<string>("l"),
        _ => new Hush<string>("h")};

    public static IShape<string> ByName(string n) => n == "loud" ? new Leak<string>("") : new Hush<string>("");

    public static T Create<T>()
        where T : new() => new T();
}

internal sealed class SLoud : ISink
{
    public void Write(string s) => Sink(s);
}

internal sealed class SSoft : ISink
{
    public void Write(string s)
    {
    }
}

internal interface ISink
{
    void Write(string s);
}

internal sealed class Deco(ISink inner) : ISink
{
    public void Write(string s) => inner.Write("[" + s + "]");
}

internal sealed class Cleaner(ISink inner) : ISink
{
    public void Write(string s) => inner.Write("***");
}

internal sealed class Multi(params ISink[] all) : ISink
{
    public void Write(string s)
    {
        foreach (var x in all)
            x.Write(s);
    }
}

internal struct SQuiet : ISink
{
    public void Write(string s)
    {
    }
}

internal interface ILeft
{
    string Who(string s);
}

internal interface IRight
{
    string Who(string s);
}

internal sealed class Two : ILeft, IRight
{
    string ILeft.Who(string s) => s;

    string IRight.Who(string s) => "r";
}

internal abstract class Ab
{
    private readonly string _s;

    protected Ab(string s)
    {
        _s = s;
        Init(s);
    }

    protected virtual void Init(string s)
    {
    }

    public string S => _s;
}

internal sealed class AbLeak(string s) : Ab(s)
{
    protected override void Init(string s) => Sink(s);
}

internal sealed class AbQuiet(string s) : Ab(s)
{
    protected override void Init(string s)
    {
    }
}

internal interface IParse<T> where T : IParse<T>
{
    static abstract T Of(string s);

    string Raw { get; }
}

internal readonly record struct Keep(string Raw) : IParse<Keep>
{
    public static Keep Of(string s) => new(s);
}

internal readonly record struct Drop(string Raw) : IParse<Drop>
{
    public static Drop Of(string s) => new("d");
}

internal static class Pruning
{
    private static string RunMid(P2 p, string s) => p.N(s);

    private static string Parse<T>(string s)
        where T : IParse<T> => T.Of(s).Raw;

    private static void Every(IEnumerable<ISink> l, string s)
    {
        foreach (var x in l)
            x.Write(s);
    }

    public static void VisitBad()
    {
        Tree t = new NodeA(Source());
        Sink(t.Accept(new Print())); // expect: PRIV201
    }

    public static void VisitOk()
    {
        Tree t = new NodeB(Source(), "c");
        Sink(t.Accept(new Print()));
    }

    public static void VisitCountOk()
    {
        Tree t = new NodeA(Source());
        Sink(t.Accept(new Count()));
    }

    public static void DeclaredOk() => Sink(RunMid(new P2(), Source()));

    public static void DeclaredSubOk() => Sink(RunMid(new P3(), Source()));

    public static void InheritedBad() => Sink(new P1().N(Source())); // expect: PRIV201

    public static void OwnFieldOk() => new Svc(new Leak<string>("l")).Own(Source());

    public static void SetOk() => new Svc(new Leak<string>("l")).Set(Source());

    public static void SetBad()
    {
        var s = new Svc(new Hush<string>(""));
        s.Change();
        s.Set(Source()); // expect: PRIV201
    }

    public static void CtorFieldBad() => new Settled().A(Source()); // expect: PRIV201

    public static void CtorFieldOk() => new Settled().B(Source());

    public static void FactoryBad() => Fac.Make(Kind.Loud).Put(Source()); // expect: PRIV201

    public static void FactoryOk() => Fac.Make(Kind.Soft).Put(Source());

    public static void ByNameBad() => Fac.ByName("loud").Put(Source()); // expect: PRIV201

    public static void ByNameOk() => Fac.ByName("soft").Put(Source());

    public static void DecoBad() => new Deco(new SLoud()).Write(Source()); // expect: PRIV201

    public static void CleanerOk() => new Cleaner(new SLoud()).Write(Source());

    public static void MultiBad() => new Multi(new SSoft(), new SLoud()).Write(Source()); // expect: PRIV201

    public static void MultiOk() => new Multi(new SSoft(), new Cleaner(new SLoud())).Write(Source());

    public static void TwoBad()
    {
        ILeft t = new Two();
        Sink(t.Who(Source())); // expect: PRIV201
    }

    public static void TwoOk()
    {
        IRight t = new Two();
        Sink(t.Who(Source()));
    }

    public static void CtorVirtualBad()
    {
        var a = new AbLeak(Source()); // expect: PRIV201
    }

    public static void CtorVirtualOk()
    {
        var a = new AbQuiet(Source());
    }

    public static void ParseBad() => Sink(Parse<Keep>(Source())); // expect: PRIV201

    public static void ParseOk() => Sink(Parse<Drop>(Source()));

    public static void EveryBad() => Every([new SSoft(), new SLoud()], Source()); // expect: PRIV201

    public static void EveryOk() => Every([new SSoft(), new SQuiet()], Source());

    public static void LoopSwapBad()
    {
        ISink s = new SSoft();
        for (var i = 0; i < 2; i++)
        {
            s.Write(Source()); // expect: PRIV201
            s = new SLoud();
        }
    }

    public static void LoopSwapOk()
    {
        ISink s = new SLoud();
        for (var i = 0; i < 2; i++)
        {
            s = new SSoft();
            s.Write(Source());
        }
    }
}

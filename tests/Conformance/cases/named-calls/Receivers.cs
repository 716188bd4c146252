using static Cases.Typed.Api;

namespace Cases.NamedCalls.ReceiversCase;

internal abstract class Node
{
    public abstract void Take(string s);

    public virtual string Give() => "n";
}

internal sealed class Leaky : Node
{
    public override void Take(string s) => Sink(s);

    public override string Give() => Source();
}

internal sealed class Quiet : Node
{
    public override void Take(string s) => Sink(s.Length);

    public override string Give() => "q";
}

internal class Mid : Node
{
    public override void Take(string s)
    {
    }
}

internal class Low : Mid
{
    public override void Take(string s)
    {
        base.Take(s);
        Sink(s);
    }

    public override string Give() => base.Give() + Source();
}

internal class LowQuiet : Mid
{
    public override void Take(string s) => base.Take(s);

    public override string Give() => base.Give();
}

internal interface IPort
{
    void Send(object o);

    object Fetch();
}

internal sealed class PortC : IPort
{
    void IPort.Send(object o) => Sink(o);

    public void Send(object o)
    {
    }

    object IPort.Fetch() => SourceObj();

    public object Fetch() => "c";
}

internal interface IDef
{
    string Get() => Source();

    void Put(string s) => Sink(s);
}

internal sealed class DefPlain : IDef
{
}

internal sealed class DefOwn : IDef
{
    public string Get() => "own";

    public void Put(string s)
    {
    }
}

internal interface IOverridesDef : IDef
{
    string IDef.Get() => "ov";

    void IDef.Put(string s)
    {
    }
}

internal sealed class DefOv : IOverridesDef
{
}

internal interface IFactory<T> where T : IFactory<T>
{
    static abstract string Make();

    static abstract void Eat(string s);

    static virtual string Opt() => Source();
}

internal sealed class FacA : IFactory<FacA>
{
    public static string Make() => Source();

    public static void Eat(string s) => Sink(s);
}

internal sealed class FacB : IFactory<FacB>
{
    public static string Make() => "b";

    public static void Eat(string s)
    {
    }

    public static string Opt() => "o";
}

internal abstract class Template
{
    public void Run(string s) => Step(s);

    public string Read() => Load();

    protected abstract void Step(string s);

    protected abstract string Load();
}

internal sealed class TempA : Template
{
    protected override void Step(string s) => Sink(s);

    protected override string Load() => Source();
}

internal sealed class TempB : Template
{
    protected override void Step(string s)
    {
    }

    protected override string Load() => "l";
}

internal class Prop
{
    public virtual string P
    {
        get => "p";
        set
        {
        }
    }

    public virtual string this[int i] => "i";
}

internal sealed class PropA : Prop
{
    public override string P { get => Source(); set => Sink(value); }

    public override string this[int i] => Source();
}

internal sealed class PropB : Prop
{
    public override string P
    {
        get => "x";
        set
        {
        }
    }
}

internal class Base2
{
    public string F() => "base";

    public void S(string s)
    {
    }
}

internal class Hide2 : Base2
{
    public new string F() => Source();

    public new void S(string s) => Sink(s);
}

internal static class Receivers
{
    private static readonly Node Fixed = new Quiet();

    private static readonly Node FixedLeak = new Leaky();

    private static Node Make(bool leaky) => leaky ? new Leaky() : new Quiet();

    private static string MakeOf<T>()
        where T : IFactory<T> => T.Make();

    private static string OptOf<T>()
        where T : IFactory<T> => T.Opt();

    private static T New<T>()
        where T : new() => new T();

    public static void FieldBad() => FixedLeak.Take(Source()); // expect: PRIV201

    public static void FieldOk() => Fixed.Take(Source());

    public static void BaseCallBad() => new Low().Take(Source()); // expect: PRIV201

    public static void BaseCallOk() => new LowQuiet().Take(Source());

    public static void EitherBad()
    {
        Node n = Coin ? new Quiet() : new Leaky();
        n.Take(Source()); // expect: PRIV201
    }

    public static void EitherOk()
    {
        Node n = Coin ? new Quiet() : new Mid();
        n.Take(Source());
    }

    public static void ExplicitBad()
    {
        IPort p = new PortC();
        p.Send(Source()); // expect: PRIV201
    }

    public static void ExplicitOk()
    {
        var p = new PortC();
        p.Send(Source());
    }

    public static void DefaultBad()
    {
        IDef d = new DefPlain();
        Sink(d.Get()); // expect: PRIV201
    }

    public static void DefaultOk()
    {
        IDef d = new DefOwn();
        Sink(d.Get());
    }

    public static void DefaultOverriddenOk()
    {
        IDef d = new DefOv();
        Sink(d.Get());
        d.Put(Source());
    }

    public static void StaticAbstractBad() => Sink(MakeOf<FacA>()); // expect: PRIV201

    public static void StaticAbstractOk() => Sink(MakeOf<FacB>());

    public static void StaticVirtualBad() => Sink(OptOf<FacA>()); // expect: PRIV201

    public static void StaticVirtualOk() => Sink(OptOf<FacB>());

    public static void TemplateBad() => new TempA().Run(Source()); // expect: PRIV201

    public static void TemplateOk() => new TempB().Run(Source());

    public static void VirtualSetBad()
    {
        Prop p = new PropA();
        p.P = Source(); // expect: PRIV201
    }

    public static void VirtualSetOk()
    {
        Prop p = new PropB();
        p.P = Source();
    }

    public static void HiddenBad()
    {
        var h = new Hide2();
        Sink(h.F()); // expect: PRIV201
    }

    public static void HiddenOk()
    {
        Base2 h = new Hide2();
        Sink(h.F());
        h.S(Source());
    }

    public static void NewTBad() => New<Leaky>().Take(Source()); // expect: PRIV201

    public static void NewTOk() => New<Quiet>().Take(Source());

    public static void ArrayOfBad()
    {
        Node[] a = [new Quiet(), new Leaky()];
        foreach (var n in a)
            n.Take(Source()); // expect: PRIV201
    }

    public static void ArrayOfOk()
    {
        Node[] a = [new Quiet(), new Mid()];
        foreach (var n in a)
            n.Take(Source());
    }

    public static void MapOfBad()
    {
        var m = new Dictionary<string, Node>
        {
            ["a"] = new Quiet(),
            ["b"] = new Leaky()
        };
        m["b"].Take(Source()); // expect: PRIV201
    }

    public static void MapOfOk()
    {
        var m = new Dictionary<string, Node>
        {
            ["a"] = new Quiet(),
            ["b"] = new Leaky()
        };
        m["a"].Take(Source());
    }
}

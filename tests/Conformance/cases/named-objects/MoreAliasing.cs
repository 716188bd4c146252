using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MoreAliasingCase;

internal sealed class Box
{
    public string F = "";
    public string G = "";
    public int N;
    public object? O;
    public Box? Inner;
    public List<string> Items = [];
}

internal sealed class Cell<T>
{
    public T? Value;
    public Cell<T>? Link;
}

internal struct Pt
{
    public string X;
    public Box Ref;
}

internal sealed class Registry
{
    private Box _box = new();

    public Box Current => _box;

    public void Register(Box box) => _box = box;

    public void Mark() => _box.F = Source();

    public string Read() => _box.F;
}

internal static class MoreAliasing
{
    static void WriteFirst(Box a, Box b)
    {
        a.F = Source();
        Sink(b.G);
    }
    static void CopyInto(Box from, Box to) => to.F = from.F;
    static void Link(Box from, Box to) => to.Inner = from;
    static void Taint(Box box) => box.F = Source();
    static void TaintInner(Box box) => box.Inner!.F = Source();
    static void Replace(Box box)
    {
        box = new Box();
        box.F = Source();
    }
    static void Wash(Box box) => box.F = "";
    static Box Id(Box box) => box;
    static Box Pick(Box a, Box b) => a;
    static Box Either(Box a, Box b, bool c) => c ? a : b;
    static void Fill(List<string> list) => list.Add(Source());
    static void FillArray(string[] array) => array[0] = Source();
    static void Append(StringBuilder sb) => sb.Append(Source());
    static void SetCell<T>(Cell<T> cell, T value) => cell.Value = value;
    static void SetStruct(Pt p) => p.X = Source();
    static void SetStructRef(ref Pt p) => p.X = Source();
    static void SetThroughStruct(Pt p) => p.Ref.F = Source();
    static void Two(Box a, Box b, string text)
    {
        a.F = text;
        b.G = a.F;
    }
    static void SwapInner(Box a, Box b)
    {
        var t = a.Inner;
        a.Inner = b.Inner;
        b.Inner = t;
    }
    static void WashThenRead(Box a, Box b)
    {
        a.F = Source();
        b.F = "";
        Sink(a.F); // expect: PRIV201
    }
    static void CrossWash(Box a, Box b)
    {
        a.F = Source();
        b.F = "";
    }

    public static void GenericIntCellBad()
    {
        var a = new Cell<int>(); var b = new Cell<int>();
        SetCell(a, Number());
        SetCell(b, 1);
        Sink(a.Value); // expect: PRIV201
        Sink(b.Value);
    }

    public static void GenericCellOfBoxBad()
    {
        var box = new Box();
        var a = new Cell<Box>();
        SetCell(a, box);
        box.F = Source();
        Sink(a.Value!.F); // expect: PRIV201
        Sink(a.Value!.G);
    }

    public static void StructByValueOk()
    {
        var p = new Pt { X = "" };
        SetStruct(p);
        Sink(p.X);
    }

    public static void StructByRefBad()
    {
        var p = new Pt { X = "" }; var q = p;
        SetStructRef(ref p);
        Sink(p.X); // expect: PRIV201
        Sink(q.X);
    }

    public static void StructHoldsReferenceBad()
    {
        var p = new Pt { X = "", Ref = new Box() }; var q = p;
        SetThroughStruct(p);
        Sink(q.Ref.F); // expect: PRIV201
        Sink(q.X);
    }

    public static void SwapInnerBad()
    {
        var a = new Box { Inner = new Box { F = Source() } };
        var b = new Box { Inner = new Box() };
        SwapInner(a, b);
        Sink(b.Inner.F); // expect: PRIV201
        Sink(a.Inner.F);
    }

    public static void RegistryBad()
    {
        var box = new Box(); var r = new Registry();
        r.Register(box);
        r.Mark();
        Sink(box.F); // expect: PRIV201
        Sink(box.G);
    }

    public static void RegistryReverseBad()
    {
        var box = new Box(); var r = new Registry();
        r.Register(box);
        box.F = Source();
        Sink(r.Read()); // expect: PRIV201
        Sink(r.Current.F); // expect: PRIV201
        Sink(r.Current.G);
    }

    public static void RegistryReplacedOk()
    {
        var box = new Box(); var r = new Registry();
        r.Register(box);
        r.Register(new Box());
        box.F = Source();
        Sink(r.Read());
    }

    public static void TwoRegistriesOk()
    {
        var r = new Registry(); var s = new Registry();
        r.Mark();
        Sink(s.Read());
    }

    public static void CrossWashSameOk()
    {
        var a = new Box();
        CrossWash(a, a);
        Sink(a.F);
    }

    public static void CrossWashOtherBad()
    {
        var a = new Box(); var b = new Box();
        CrossWash(a, b);
        Sink(a.F); // expect: PRIV201
        Sink(b.F);
    }

    public static void AliasInTupleBad()
    {
        var a = new Box();
        var t = (a, new Box());
        t.Item1.F = Source();
        Sink(a.F); // expect: PRIV201
        Sink(t.Item2.F);
    }

    public static void AliasInListBad()
    {
        var a = new Box();
        var l = new List<Box> { a };
        a.F = Source();
        Sink(l[0].F); // expect: PRIV201
        Sink(l[0].G);
    }

    public static void AliasInListReverseBad()
    {
        var a = new Box();
        var l = new List<Box> { a };
        l[0].F = Source();
        Sink(a.F); // expect: PRIV201
        Sink(a.G);
    }

    public static void AliasInLambdaBad()
    {
        var a = new Box(); var b = a; var c = new Box();
        Action f = () => b.F = Source();
        f();
        Sink(a.F); // expect: PRIV201
        Sink(c.F);
    }

    public static void AliasAsObjectBad()
    {
        object a = new Box();
        var b = (Box)a;
        b.F = Source();
        Sink(((Box)a).F); // expect: PRIV201
        Sink((a as Box)!.G);
    }

    public static void CollectedInnerListBad()
    {
        var a = new Box();
        var items = a.Items;
        items.Add(Source());
        Sink(a.Items[0]); // expect: PRIV201
        Sink(new Box().Items.FirstOrDefault());
    }
}

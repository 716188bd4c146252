using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.AliasingCase;

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

internal static class Aliasing
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

    public static void SameObjectTwiceBad()
    {
        var box = new Box();
        Two(box, box, Source());
        Sink(box.G); // expect: PRIV201
    }

    public static void OneOfTwoBad()
    {
        var a = new Box(); var b = new Box();
        Taint(a);
        Sink(a.F); // expect: PRIV201
        Sink(b.F);
    }

    public static void AliasBeforeCallBad()
    {
        var a = new Box(); var b = a;
        Taint(a);
        Sink(b.F); // expect: PRIV201
    }

    public static void AliasRebindOk()
    {
        var a = new Box(); var b = a;
        a = new Box();
        Taint(a);
        Sink(b.F);
    }

    public static void ReplaceOk()
    {
        var a = new Box();
        Replace(a);
        Sink(a.F);
    }

    public static void CopyIntoBad()
    {
        var a = new Box { F = Source() }; var b = new Box();
        CopyInto(a, b);
        Sink(b.F); // expect: PRIV201
        Sink(b.G);
    }

    public static void CopyIntoReversedOk()
    {
        var a = new Box { F = Source() }; var b = new Box();
        CopyInto(b, a);
        Sink(b.F);
        Sink(a.F);
    }

    public static void LinkThenTaintBad()
    {
        var a = new Box(); var b = new Box();
        Link(a, b);
        a.F = Source();
        Sink(b.Inner!.F); // expect: PRIV201
        Sink(b.F);
    }

    public static void LinkThenTaintBelowBad()
    {
        var a = new Box(); var b = new Box();
        Link(a, b);
        TaintInner(b);
        Sink(a.F); // expect: PRIV201
        Sink(a.G);
    }

    public static void LinkThenWashOk()
    {
        var a = new Box { F = Source() }; var b = new Box();
        Link(a, b);
        Wash(a);
        Sink(b.Inner!.F);
    }

    public static void IdBad()
    {
        var a = new Box();
        Id(a).F = Source();
        Sink(a.F); // expect: PRIV201
    }

    public static void IdIdWashedOk()
    {
        var a = new Box { F = Source() };
        Id(Id(a)).F = "";
        Sink(a.F);
    }

    public static void PickBad()
    {
        var a = new Box(); var b = new Box();
        Pick(a, b).F = Source();
        Sink(a.F); // expect: PRIV201
        Sink(b.F);
    }

    public static void EitherBad(bool c)
    {
        var a = new Box(); var b = new Box();
        Either(a, b, c).F = Source();
        Sink(a.F); // expect: PRIV201
        Sink(b.F); // expect: PRIV201
    }

    public static void EitherConstantOk()
    {
        var a = new Box(); var b = new Box();
        Either(a, b, true).F = Source();
        Sink(b.F);
    }

    public static void ListBad()
    {
        var l = new List<string>(); var m = new List<string>();
        Fill(l);
        Sink(l[0]); // expect: PRIV201
        Sink(m.Count);
        Sink(string.Join(",", m));
    }

    public static void ListAliasBad()
    {
        var l = new List<string>(); var m = l;
        Fill(m);
        foreach (var x in l)
            Sink(x); // expect: PRIV201
    }

    public static void ArrayBad()
    {
        var l = new string[2]; var m = new string[2];
        FillArray(l);
        Sink(l[0]); // expect: PRIV201
        Sink(m[0]);
    }

    public static void BuilderBad()
    {
        var l = new StringBuilder(); var m = new StringBuilder();
        var k = l;
        Append(k);
        Sink(l.ToString()); // expect: PRIV201
        Sink(m.ToString());
    }

    public static void GenericCellBad()
    {
        var a = new Cell<string>(); var b = new Cell<string>();
        SetCell(a, Source());
        SetCell(b, "x");
        Sink(a.Value); // expect: PRIV201
        Sink(b.Value);
    }
}

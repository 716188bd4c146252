using static Cases.Named.Api;

namespace Cases.NamedCases.ObjectsCase;

internal sealed class Node
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public Node? Next { get; set; }
}

internal record Rec(string A, string B)
{
    public string C { get; init; } = "";
}

internal struct Val
{
    public string A;

    public string B;
}

internal class Holder<T>
{
    private T _value;

    public Holder(T value) => _value = value;

    public T Get() => _value;

    public void Set(T value) => _value = value;
}

internal static class Objects
{
    private static Node Make() => new() { A = Source(), B = Clean() };

    private static void Taint(Node node) => node.A = Source();

    private static void Wash(Node node) => node.A = Clean();

    private static string ReadA(Node node) => node.A;

    private static string ReadB(Node node) => node.B;

    private static void SinkA(Node node) => Sink(node.A);

    private static Node Same(Node node) => node;

    private static Rec Change(Rec rec) => rec with { A = Source() };

    public static void PropertyBad()
    {
        var node = new Node { A = Source() };
        Sink(node.A); // expect: PRIV201
    }

    public static void WholeObjectBad()
    {
        var node = new Node { A = Source() };
        Sink(node); // expect: PRIV201
    }

    public static void MadeBad() => Sink(Make().A); // expect: PRIV201

    public static void TaintedByACalleeBad()
    {
        var node = new Node();
        Taint(node);
        Sink(node.A); // expect: PRIV201
    }

    public static void ReadByACalleeBad()
    {
        var node = new Node { A = Source() };
        Sink(ReadA(node)); // expect: PRIV201
    }

    public static void SunkByACalleeBad()
    {
        var node = new Node { A = Source() };
        SinkA(node); // expect: PRIV201
    }

    public static void ThroughIdentityBad()
    {
        var node = new Node();
        Same(node).A = Source();
        Sink(node.A); // expect: PRIV201
    }

    public static void NestedBad()
    {
        var node = new Node { Next = new Node { Next = new Node { A = Source() } } };
        Sink(node.Next.Next.A); // expect: PRIV201
    }

    public static void WithBad()
    {
        var rec = new Rec(Clean(), Clean());
        Sink(Change(rec).A); // expect: PRIV201
    }

    public static void InitBad()
    {
        var rec = new Rec(Clean(), Clean()) { C = Source() };
        Sink(rec.C); // expect: PRIV201
    }

    public static void StructBad()
    {
        Val val = default;
        val.A = Source();
        var copy = val;
        Sink(copy.A); // expect: PRIV201
    }

    public static void ArrayOfStructsBad()
    {
        var vals = new Val[2];
        vals[0].A = Source();
        Sink(vals[0].A); // expect: PRIV201
    }

    public static void GenericHolderBad() => Sink(new Holder<string>(Source()).Get()); // expect: PRIV201

    public static void GenericHolderSetBad()
    {
        var holder = new Holder<string>(Clean());
        holder.Set(Source());
        Sink(holder.Get()); // expect: PRIV201
    }

    public static void HolderOfNodeBad()
    {
        var holder = new Holder<Node>(new Node { A = Source() });
        Sink(holder.Get().A); // expect: PRIV201
    }

    public static void SwappedMembersBad()
    {
        var node = new Node { A = Source(), B = Clean() };
        (node.A, node.B) = (node.B, node.A);
        Sink(node.B); // expect: PRIV201
        Sink(node.A);
    }

    public static void SiblingOk()
    {
        var node = new Node { A = Source(), B = Clean() };
        Sink(node.B);
    }

    public static void MadeSiblingOk() => Sink(Make().B);

    public static void ReadSiblingOk()
    {
        var node = new Node { A = Source() };
        Sink(ReadB(node));
    }

    public static void WashedOk()
    {
        var node = new Node { A = Source() };
        Wash(node);
        Sink(node.A);
    }

    public static void NestedSiblingOk()
    {
        var node = new Node { Next = new Node { A = Source() } };
        Sink(node.A);
    }

    public static void WithOverwritesOk()
    {
        var rec = new Rec(Source(), Clean());
        Sink((rec with { A = "x" }).A);
    }

    public static void StructCopyBeforeOk()
    {
        Val val = default;
        var copy = val;
        val.A = Source();
        Sink(copy.A);
    }

    public static void StructSiblingOk()
    {
        Val val = default;
        val.A = Source();
        Sink(val.B);
    }

    public static void OtherHolderOk()
    {
        var personal = new Holder<string>(Source());
        var clean = new Holder<string>(Clean());
        _ = personal;
        Sink(clean.Get());
    }
}

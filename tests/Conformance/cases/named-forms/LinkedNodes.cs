using static Cases.Typed.Api;

namespace Cases.NamedForms.LinkedNodesCase;

internal readonly struct Wrapped(string text)
{
    public string Text => text;

    public static bool operator true(Wrapped wrapped) => wrapped.Text.Length > 0;

    public static bool operator false(Wrapped wrapped) => wrapped.Text.Length == 0;

    public static Wrapped operator &(Wrapped left, Wrapped right) => right;

    public static Wrapped operator |(Wrapped left, Wrapped right) => new(left.Text.Length > 0 ? "left" : "right");
}

internal readonly struct Answer(string text)
{
    public string Text => text;

    public static bool operator true(Answer answer) => false;

    public static bool operator false(Answer answer) => false;

    public static Answer operator &(Answer left, Answer right) => new(left.Text + right.Text);

    public static Answer operator |(Answer left, Answer right) => right;
}

/// <summary>Nodes of a linked list; operators that join; what a tuple prints.</summary>
internal static class LinkedNodes
{
    public static void FirstBad()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.AddLast("");
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void LastOk()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.AddLast("");
        Sink(list.Last!.Value);
    }

    public static void AnotherIsRemovedBad()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.AddLast("");
        list.RemoveLast();
        Sink(list.Last!.Value); // expect: PRIV201
    }

    public static void WrittenNodeBad()
    {
        var list = new LinkedList<string>();
        list.AddFirst("");
        list.First!.Value = Source();
        Sink(list.First.Value); // expect: PRIV201
    }

    public static void KeptNodeBad()
    {
        var list = new LinkedList<string>();
        var node = list.AddLast("");
        node.Value = Source();
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void NextBad()
    {
        var list = new LinkedList<string>();
        var node = list.AddLast("");
        list.AddAfter(node, Source());
        Sink(node.Next!.Value); // expect: PRIV201
    }

    public static void AnotherListOk()
    {
        var list = new LinkedList<string>();
        var another = new LinkedList<string>();
        list.AddFirst(Source());
        another.AddFirst("");
        Sink(another.First!.Value);
    }

    public static void ClearedOk()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.Clear();
        list.AddLast("");
        Sink(list.First!.Value);
    }

    public static void OrOfTwoOk() => Sink((new Wrapped("a") || new Wrapped("b")).Text);

    public static void WalkedBad()
    {
        var list = new LinkedList<string>();
        list.AddLast("");
        list.AddLast(Source());
        for (var node = list.First; node is not null; node = node.Next)
            Sink(node.Value); // expect: PRIV201
    }

    public static void WalkedOk()
    {
        var list = new LinkedList<string>();
        list.AddLast("a");
        list.AddLast("b");
        for (var node = list.First; node is not null; node = node.Next)
            Sink(node.Value);
    }

    public static void AndBad() => Sink((new Wrapped("a") && new Wrapped(Source())).Text); // expect: PRIV201

    public static void AndOk() => Sink((new Wrapped(Source()) & new Wrapped("a")).Text);

    public static void OrBad() => Sink((new Wrapped(Source()) || new Wrapped("a")).Text); // expect: PRIV201

    public static void OrOk() => Sink((new Wrapped(Source()) | new Wrapped("a")).Text);

    public static void NeverTrueBad() => Sink((new Answer("") || new Answer(Source())).Text); // expect: PRIV201

    public static void NeverFalseBad() => Sink((new Answer(Source()) && new Answer("")).Text); // expect: PRIV201

    public static void PrintedBad() => Sink(Tuple.Create("", Source()).ToString()); // expect: PRIV201

    public static void PrintedOk() => Sink(Tuple.Create("", Mask(Source())).ToString());

    public static void PrintedValueBad() => Sink(("", Source()).ToString()); // expect: PRIV201

    public static void PrintedInTextBad() => Sink($"{(1, Source())}"); // expect: PRIV201

    public static void PrintedInTextOk() => Sink($"{(1, Source().Length)}");

    public static void ItemOk()
    {
        var (left, _) = Tuple.Create("", Source());
        Sink(left);
    }

    public static void ItemBad()
    {
        var (_, right) = Tuple.Create("", Source());
        Sink(right); // expect: PRIV201
    }
}

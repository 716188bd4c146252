using static Cases.Typed.Api;

namespace Cases.NamedBuilt.EndsCase;

internal sealed class Two
{
    public string First = "";

    public int Length => 2;

    public string this[int place] => place == 0 ? First : "none";
}

/// <summary>What stands first or last: in a linked list, in sequences put together, in an array that is handed over.</summary>
internal static class Ends
{
    private static string FirstOf(params string[] texts) => texts.First();

    public static void LinkedFirstBad()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.AddLast("none");
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void LinkedFirstOk()
    {
        var list = new LinkedList<string>();
        list.AddLast("none");
        list.AddLast(Source());
        Sink(list.First!.Value);
    }

    public static void LinkedLastBad()
    {
        var list = new LinkedList<string>();
        list.AddLast("none");
        list.AddLast(Source());
        Sink(list.Last!.Value); // expect: PRIV201
    }

    public static void LinkedLastOk()
    {
        var list = new LinkedList<string>();
        list.AddLast("none");
        list.AddFirst(Source());
        Sink(list.Last!.Value);
    }

    public static void LinkedClearedOk()
    {
        var list = new LinkedList<string>();
        list.AddFirst(Source());
        list.Clear();
        list.AddFirst("none");
        Sink(list.First!.Value);
    }

    public static void LinkedRemovedOk()
    {
        var list = new LinkedList<string>();
        list.AddFirst("none");
        list.AddFirst(Source());
        list.RemoveFirst();
        Sink(list.First!.Value);
    }

    public static void LinkedRemovedBad()
    {
        var list = new LinkedList<string>();
        list.AddLast("none");
        list.AddLast(Source());
        list.RemoveFirst();
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void LinkedBetweenBad()
    {
        var list = new LinkedList<string>();
        var node = list.AddFirst("none");
        list.AddBefore(node, Source());
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void LinkedNodeBad()
    {
        var list = new LinkedList<string>();
        var node = list.AddFirst("none");
        node.Value = Source();
        Sink(list.First!.Value); // expect: PRIV201
    }

    public static void LinkedAllBad()
    {
        var list = new LinkedList<string>();
        list.AddLast("none");
        list.AddFirst(Source());
        foreach (var text in list)
            Sink(text); // expect: PRIV201
    }

    public static void TogetherOk()
    {
        Sink(new[] { "none" }.Concat([Source()]).First());
    }

    public static void TogetherBad()
    {
        Sink(new[] { "none" }.Concat([Source()]).Last()); // expect: PRIV201
    }

    public static void TogetherTurnedBad()
    {
        Sink(new[] { Source() }.Concat(["none"]).First()); // expect: PRIV201
    }

    public static void HandedOverOk()
    {
        Sink(FirstOf("none", Source()));
    }

    public static void HandedOverBad()
    {
        Sink(FirstOf(Source(), "none")); // expect: PRIV201
    }

    public static void ByPatternOk()
    {
        if (new Two { First = Source() } is [_, var second])
            Sink(second);
    }

    public static void ByPatternBad()
    {
        if (new Two { First = Source() } is [var first, _])
            Sink(first); // expect: PRIV201
    }

    public static void PrioritiesOk()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(Source(), 1);
        queue.Clear();
        queue.Enqueue("none", 1);
        Sink(queue.Peek());
    }

    public static void PrioritiesBad()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Clear();
        queue.Enqueue(Source(), 1);
        Sink(queue.Peek()); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedPaths.Rearranged;

internal static class Lists
{
    private static bool Maybe(int i) => Environment.TickCount64 >= i;

    private static void Turn(List<string> list) => list.Reverse();

    public static void TurnedBad()
    {
        var list = new List<string> { "none", Source() };
        list.Reverse();
        Sink(list[0]); // expect: PRIV201
    }

    public static void TurnedOk()
    {
        var list = new List<string> { "none", Source() };
        list.Reverse();
        Sink(list[1]);
    }

    public static void TurnedPerhapsBad()
    {
        var list = new List<string> { "none", Source() };
        if (Maybe(1))
            list.Reverse();
        Sink(list[0]); // expect: PRIV201
    }

    public static void TurnedTwiceInALoopBad()
    {
        var list = new List<string> { Source(), "none" };
        for (var i = 0; i < 2; i++)
            list.Reverse();
        Sink(list[0]); // expect: PRIV201
    }

    public static void TurnedByACalleeBad()
    {
        var list = new List<string> { "none", Source() };
        Turn(list);
        Sink(list[0]); // expect: PRIV201
    }

    public static void CutBad()
    {
        var list = new List<string> { "none", Source(), "nothing" };
        list.RemoveRange(0, 1);
        Sink(list[0]); // expect: PRIV201
    }

    public static void CutOk()
    {
        var list = new List<string> { "none", Source(), "nothing" };
        list.RemoveRange(0, 1);
        Sink(list[1]);
    }

    public static void PutBetweenBad()
    {
        var list = new List<string> { "none", "nothing" };
        list.InsertRange(1, [Source()]);
        Sink(list[1]); // expect: PRIV201
    }

    public static void PutBetweenOk()
    {
        var list = new List<string> { "none", "nothing" };
        list.InsertRange(1, [Source()]);
        Sink(list[0]);
        Sink(list[2]);
    }

    public static void PutBehindBad()
    {
        var list = new List<string> { "none" };
        list.AddRange(["nothing", Source()]);
        Sink(list[2]); // expect: PRIV201
    }

    public static void PutBehindOk()
    {
        var list = new List<string> { "none" };
        list.AddRange(["nothing", Source()]);
        Sink(list[1]);
    }

    public static void PartBad()
    {
        var list = new List<string> { "none", Source() };
        var part = list.GetRange(1, 1);
        Sink(part[0]); // expect: PRIV201
    }

    public static void PartOk()
    {
        var list = new List<string> { "none", Source() };
        var part = list.GetRange(0, 1);
        Sink(part[0]);
        list[0] = Source();
        Sink(part[0]);
    }

    public static void CopiedThenAddedToBad()
    {
        var list = new List<string>(new[] { "none", Source() });
        list.Add("nothing");
        Sink(list[1]); // expect: PRIV201
    }

    public static void CopiedThenAddedToOk()
    {
        var list = new List<string>(new[] { "none", Source() });
        list.Add("nothing");
        Sink(list[0]);
        Sink(list[2]);
    }

    public static void ThroughTheInterfaceBad()
    {
        IList<string> list = new List<string> { "none", Source() };
        list.RemoveAt(0);
        Sink(list[0]); // expect: PRIV201
    }

    public static void ThroughTheInterfaceOk()
    {
        IList<string> list = new List<string> { "none", Source() };
        list.Insert(0, "nothing");
        Sink(list[1]);
    }

    public static void PartOfAnotherLengthEachTimeBad()
    {
        var list = new List<string> { "none", Source() };
        for (var i = 0; i < 2; i++)
        {
            var array = list.ToArray();
            Sink(array[^1]); // expect: PRIV201
            list.Add("nothing");
        }
    }
}

internal static class Queues
{
    public static void TakenOutBad()
    {
        var queue = new Queue<string>(new[] { "none", Source() });
        queue.TryDequeue(out _);
        queue.TryDequeue(out var next);
        Sink(next); // expect: PRIV201
    }

    public static void TakenOutOk()
    {
        var queue = new Queue<string>(new[] { "none", Source() });
        queue.TryPeek(out var first);
        Sink(first);
        queue.TryDequeue(out var same);
        Sink(same);
    }

    public static void AsAnArrayBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue(Source());
        Sink(queue.ToArray()[1]); // expect: PRIV201
    }

    public static void AsAnArrayOk()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue(Source());
        Sink(queue.ToArray()[0]);
    }
}

internal static class Stacks
{
    private static Stack<string> Made()
    {
        var stack = new Stack<string>();
        stack.Push("none");
        stack.Push(Source());
        return stack;
    }

    public static void ListedBad()
    {
        var stack = new Stack<string>();
        stack.Push("none");
        stack.Push(Source());
        var list = new List<string>(stack);
        Sink(list[0]); // expect: PRIV201
    }

    public static void ListedOk()
    {
        var stack = new Stack<string>();
        stack.Push("none");
        stack.Push(Source());
        var list = new List<string>(stack);
        Sink(list[1]);
    }

    public static void CopiedIsTurnedBad()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("none");
        var copy = new Stack<string>(stack);
        Sink(copy.Pop()); // expect: PRIV201
    }

    public static void CopiedIsTurnedOk()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("none");
        var copy = new Stack<string>(stack);
        copy.Pop();
        Sink(copy.Pop());
    }

    public static void SpreadBad()
    {
        var stack = new Stack<string>(["none", Source()]);
        string[] all = ["nothing", .. stack];
        Sink(all[1]); // expect: PRIV201
    }

    public static void SpreadOk()
    {
        var stack = new Stack<string>(["none", Source()]);
        string[] all = ["nothing", .. stack];
        Sink(all[0]);
        Sink(all[2]);
    }

    public static void OfACalleeBad()
    {
        var stack = Made();
        Sink(stack.First()); // expect: PRIV201
    }

    public static void LastIsTheFirstPushedOk()
    {
        var stack = new Stack<string>();
        stack.Push("none");
        stack.Push(Source());
        Sink(stack.Last());
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedPaths.ArrangedCase;

/// <summary>Elements at known places, arranged anew; queues and stacks; what a filter that says no has done.</summary>
internal static class Arranged
{
    private static List<string> Three() => ["a", Source(), "c"];

    public static void TakenOk() => Sink(Three().Take(1).First());

    public static void TakenBad() => Sink(Three().Take(2).Last()); // expect: PRIV201

    public static void TakenTogetherOk() => Sink(string.Join(",", Three().Take(1)));

    public static void SkippedOk() => Sink(Three().Skip(2).First());

    public static void SkippedBad() => Sink(Three().Skip(1).First()); // expect: PRIV201

    public static void FromTheEndOk() => Sink(Three().TakeLast(1).First());

    public static void FromTheEndBad() => Sink(Three().SkipLast(1).Last()); // expect: PRIV201

    public static void SoManyBad(int count) => Sink(Three().Skip(count).First()); // expect: PRIV201

    public static void ReversedOk()
    {
        string[] texts = [Source(), "b"];
        Sink(texts.AsEnumerable().Reverse().First());
    }

    public static void ReversedBad()
    {
        string[] texts = ["a", Source()];
        Sink(texts.AsEnumerable().Reverse().First()); // expect: PRIV201
    }

    public static void PrependedOk() => Sink(Three().Prepend("z").First());

    public static void PrependedBad() => Sink(Three().Prepend("z").ElementAt(2)); // expect: PRIV201

    public static void AppendedBad() => Sink(Three().Append(Source()).Last()); // expect: PRIV201

    public static void MadeAListOk()
    {
        string[] texts = [Source()];
        var list = texts.ToList();
        list.Add("b");
        Sink(list[1]);
    }

    public static void MadeAListBad()
    {
        string[] texts = ["a", Source()];
        var list = texts.ToList();
        list.Add("c");
        Sink(list[1]); // expect: PRIV201
    }

    public static void InsertedOk()
    {
        var list = new List<string> { Source() };
        list.Insert(0, "a");
        Sink(list[0]);
    }

    public static void InsertedBad()
    {
        var list = new List<string> { Source() };
        list.Insert(0, "a");
        Sink(list[1]); // expect: PRIV201
    }

    public static void InsertedSomewhereBad(int place)
    {
        var list = new List<string> { "a" };
        list.Insert(place, Source());
        Sink(list[0]); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var list = new List<string> { Source(), "b" };
        list.RemoveAt(0);
        Sink(list[0]);
    }

    public static void RemovedBad()
    {
        var list = new List<string> { "a", Source() };
        list.RemoveAt(0);
        Sink(list[0]); // expect: PRIV201
    }

    public static void RemovedPerhapsBad()
    {
        var list = new List<string> { Source(), "b" };
        if (Out.Coin)
            list.RemoveAt(0);
        Sink(list[0]); // expect: PRIV201
    }

    public static void RemovedInALoopBad()
    {
        var list = new List<string> { "a", "b", Source() };
        while (Out.Coin)
        {
            Sink(list[0]); // expect: PRIV201
            list.RemoveAt(0);
        }
    }

    public static void QueuedOk()
    {
        var queue = new Queue<string>();
        queue.Enqueue("a");
        queue.Enqueue(Source());
        Sink(queue.Peek());
        Sink(queue.Dequeue());
    }

    public static void QueuedBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("a");
        queue.Enqueue(Source());
        queue.Dequeue();
        Sink(queue.Dequeue()); // expect: PRIV201
    }

    public static void QueuedPerhapsBad()
    {
        var queue = new Queue<string>();
        if (Out.Coin)
            queue.Enqueue("a");
        queue.Enqueue(Source());
        Sink(queue.Dequeue()); // expect: PRIV201
    }

    public static void QueuedInALoopBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("a");
        while (queue.Count > 0)
        {
            Sink(queue.Dequeue()); // expect: PRIV201
            queue.Enqueue(Source());
        }
    }

    public static void QueueIteratedBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("a");
        queue.Enqueue(Source());
        foreach (var text in queue)
            Sink(text); // expect: PRIV201
    }

    public static void QueueTriedBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue(Source());
        if (queue.TryDequeue(out var text))
            Sink(text); // expect: PRIV201
    }

    public static void StackedOk()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("b");
        Sink(stack.Pop());
    }

    public static void StackedBad()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("b");
        stack.Pop();
        Sink(stack.Pop()); // expect: PRIV201
    }

    public static void StackIsReadFromTheTopBad()
    {
        var stack = new Stack<string>();
        stack.Push("a");
        stack.Push(Source());
        Sink(stack.First()); // expect: PRIV201
    }

    public static void StackIsSpreadFromTheTopBad()
    {
        var stack = new Stack<string>();
        stack.Push("a");
        stack.Push(Source());
        string[] texts = [.. stack];
        Sink(texts[0]); // expect: PRIV201
    }

    public static void RefusedBad()
    {
        var text = "none";
        bool Refuse()
        {
            text = Source();
            return false;
        }

        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (Refuse())
        {
        }
        catch
        {
            Sink(text); // expect: PRIV201
        }
    }

    public static void TakenByTheFilterOk()
    {
        var text = Source();
        bool Take()
        {
            text = "none";
            return true;
        }

        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (Take())
        {
            Sink(text);
        }
    }

    private static void Drop(Queue<string> queue) => queue.Dequeue();

    private static void TryDrop(Queue<string> queue) => queue.TryDequeue(out _);

    private static void Drop(Stack<string> stack) => stack.Pop();

    private static void Extend(Queue<string> queue) => queue.Enqueue(Source());

    public static void DequeuedByACalleeBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue(Source());
        Drop(queue);
        Sink(queue.Dequeue()); // expect: PRIV201
    }

    public static void TriedByACalleeBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue(Source());
        TryDrop(queue);
        Sink(queue.Peek()); // expect: PRIV201
    }

    public static void PoppedByACalleeBad()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("none");
        Drop(stack);
        Sink(stack.Peek()); // expect: PRIV201
    }

    public static void EnqueuedByACalleeBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        Extend(queue);
        queue.Dequeue();
        Sink(queue.Dequeue()); // expect: PRIV201
    }

    public static void DroppedByALocalFunctionBad()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue(Source());
        void Take() => queue.Dequeue();
        Take();
        Sink(queue.Dequeue()); // expect: PRIV201
    }

    public static void NothingPersonalIsLeftByACalleeOk()
    {
        var queue = new Queue<string>();
        queue.Enqueue("none");
        queue.Enqueue("nothing");
        Drop(queue);
        Sink(queue.Dequeue());
    }
}

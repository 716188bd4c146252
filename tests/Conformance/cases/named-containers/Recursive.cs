using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.RecursiveCase;

internal sealed class Node<T>(T value)
{
    public T Value = value;
    public Node<T>? Next;
    public Node<T>? Prev;
}

internal sealed class MyList<T>
{
    private Node<T>? _head;
    private Node<T>? _tail;
    public int Count { get; private set; }

    public void Add(T value)
    {
        var node = new Node<T>(value);
        if (_tail == null) _head = node;
        else { _tail.Next = node; node.Prev = _tail; }
        _tail = node;
        Count++;
    }

    public T First() => _head!.Value;
    public T Last() => _tail!.Value;

    public T At(int index)
    {
        var n = _head;
        while (index-- > 0) n = n!.Next;
        return n!.Value;
    }

    public IEnumerable<T> All()
    {
        for (var n = _head; n != null; n = n.Next)
            yield return n.Value;
    }

    public void Clear()
    {
        _head = null;
        _tail = null;
    }
}

internal sealed class Stack2<T>
{
    private Node<T>? _top;
    public void Push(T t) => _top = new Node<T>(t) { Next = _top };

    public T Pop()
    {
        var t = _top!.Value;
        _top = _top.Next;
        return t;
    }

    public T Peek() => _top!.Value;
}

internal sealed class Tree
{
    public string Value = "";
    public string Note = "";
    public Tree? Left;
    public Tree? Right;
    public Tree? Parent;
    public List<Tree> Kids = [];

    public void Walk(Action<string> visit)
    {
        Left?.Walk(visit);
        visit(Value);
        Right?.Walk(visit);
    }

    public string Collect() => Value + Left?.Collect() + Right?.Collect();
    public string Notes() => Note + Left?.Notes() + Right?.Notes();
    public string Leftmost() => Left == null ? Value : Left.Leftmost();
    public IEnumerable<string> InOrder()
    {
        if (Left != null) foreach (var v in Left.InOrder()) yield return v;
        yield return Value;
        if (Right != null) foreach (var v in Right.InOrder()) yield return v;
    }

    public string Deep() => Kids.Count == 0 ? Value : Kids[0].Deep();
}

internal abstract record Expr;
internal sealed record Const(string Text) : Expr;
internal sealed record Sum(Expr L, Expr R) : Expr;
internal sealed record Named(string Name, Expr Body) : Expr;

internal static class Recursive
{
    static string Show(Expr e) => e switch
    {
        Const c => c.Text,
        Sum s => Show(s.L) + Show(s.R),
        Named n => Show(n.Body),
        _ => "",
    };
    static string Labels(Expr e) => e switch
    {
        Named n => n.Name + Labels(n.Body),
        Sum s => Labels(s.L) + Labels(s.R),
        _ => "",
    };
    static string Sum(Node<string>? n) => n == null ? "" : n.Value + Sum(n.Next);
    static int Total(Node<int>? n) => n == null ? 0 : n.Value + Total(n.Next);
    static Node<string> Build(int n, string text) => n == 0 ? new Node<string>(text) : new Node<string>("") { Next = Build(n - 1, text) };
    static void SetLast(Node<string> n, string text)
    {
        if (n.Next == null)
            n.Value = text;
        else
            SetLast(n.Next, text);
    }
    static Node<string> Last(Node<string> n)
    {
        while (n.Next != null)
            n = n.Next;
        return n;
    }
    static Node<T> LastG<T>(Node<T> n) => n.Next == null ? n : LastG(n.Next);
    static Node<T>? Reverse<T>(Node<T>? n)
    {
        Node<T>? prev = null;
        while (n != null)
        {
            var next = n.Next;
            n.Next = prev;
            prev = n;
            n = next;
        }
        return prev;
    }
    static Node<T> Prepend<T>(Node<T>? n, T v) => new(v) { Next = n };

    public static void NextBad()
    {
        var n = new Node<string>("") { Next = new Node<string>(Source()) };
        Sink(n.Next.Value); // expect: PRIV201
        Sink(n.Value);
    }

    public static void LoopBad()
    {
        Node<string>? head = null;
        for (var i = 0; i < 5; i++) head = new Node<string>(i == 3 ? Source() : "") { Next = head };
        for (var n = head; n != null; n = n.Next) Sink(n.Value); // expect: PRIV201
    }

    public static void LoopOk()
    {
        Node<string>? head = null;
        for (var i = 0; i < 5; i++) head = new Node<string>("c") { Next = head };
        for (var n = head; n != null; n = n.Next) Sink(n.Value);
    }

    public static void WalkToEndBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") { Next = new("") { Next = new("") { Next = new(Source()) } } } } };
        while (n.Next != null) n = n.Next;
        Sink(n.Value); // expect: PRIV201
    }

    public static void DeepLiteralBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") { Next = new("") { Next = new("") { Next = new(Source()) } } } } };
        Sink(n.Next!.Next!.Next!.Next!.Next!.Value); // expect: PRIV201
        Sink(n.Next!.Next!.Next!.Next!.Value);
        Sink(n.Next!.Value);
    }

    public static void RecursiveSumBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new(Source()) } };
        Sink(Sum(n)); // expect: PRIV201
    }

    public static void RecursiveSumOk()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") } };
        Sink(Sum(n));
    }

    public static void RecursiveSumSuffixOk()
    {
        var n = new Node<string>(Source()) { Next = new("") { Next = new("") } };
        Sink(Sum(n.Next));
    }

    public static void RecursiveSumDeepBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") { Next = new("") { Next = new("") { Next = new(Source()) } } } } };
        Sink(Sum(n)); // expect: PRIV201
    }

    public static void IntTotalBad()
    {
        var n = new Node<int>(1) { Next = new(2) { Next = new(Number()) } };
        Sink(Total(n)); // expect: PRIV201
    }

    public static void IntTotalOk()
    {
        var n = new Node<int>(1) { Next = new(2) { Next = new(3) } };
        Sink(Total(n));
    }

    public static void BuildBad()
    {
        var n = Build(4, Source());
        Sink(Sum(n)); // expect: PRIV201
    }

    public static void BuildWalkBad()
    {
        var n = Build(4, Source());
        while (n.Next != null)
            n = n.Next;
        Sink(n.Value); // expect: PRIV201
    }

    public static void BuildOk()
    {
        var n = Build(4, "a");
        var m = Build(4, Source());
        Sink(Sum(n));
        Sink(m.Next != null);
    }

    public static void SetLastBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") } };
        SetLast(n, Source());
        Sink(Sum(n)); // expect: PRIV201
    }

    public static void SetLastOtherOk()
    {
        var n = new Node<string>("") { Next = new("") };
        var m = new Node<string>("") { Next = new("") };
        SetLast(n, Source());
        Sink(Sum(m));
    }

    public static void LastBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new(Source()) } };
        Sink(Last(n).Value); // expect: PRIV201
    }

    public static void LastGBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new(Source()) } };
        Sink(LastG(n).Value); // expect: PRIV201
    }

    public static void LastMutateBad()
    {
        var n = new Node<string>("") { Next = new("") { Next = new("") } };
        Last(n).Value = Source();
        Sink(n.Next.Next.Value); // expect: PRIV201
    }

    public static void ReverseBad()
    {
        var n = new Node<string>("") { Next = new(Source()) };
        Sink(Reverse(n)!.Value); // expect: PRIV201
    }

    public static void ReverseOk()
    {
        var n = new Node<string>("") { Next = new("") };
        Sink(Reverse(n)!.Value);
    }

    public static void PrependBad()
    {
        var n = Prepend(Prepend(null, Source()), "");
        Sink(n.Next!.Value); // expect: PRIV201
        Sink(n.Value);
    }

    public static void CyclicBad()
    {
        var n = new Node<string>("");
        n.Next = n;
        n.Next.Next.Next!.Value = Source();
        Sink(n.Value); // expect: PRIV201
    }

    public static void DoublyBad()
    {
        var a = new Node<string>("");
        var b = new Node<string>("") { Prev = a };
        a.Next = b;
        a.Value = Source();
        Sink(b.Prev.Value); // expect: PRIV201
        Sink(b.Value);
    }

    public static void RoundTripBad()
    {
        var a = new Node<string>("");
        var b = new Node<string>("") { Prev = a };
        a.Next = b;
        b.Value = Source();
        Sink(a.Next.Prev!.Next!.Value); // expect: PRIV201
        Sink(a.Value);
    }

    public static void MyListBad()
    {
        var l = new MyList<string>();
        l.Add("");
        l.Add(Source());
        Sink(l.Last()); // expect: PRIV201
    }

    public static void MyListAtBad()
    {
        var l = new MyList<string>();
        l.Add("");
        l.Add(Source());
        l.Add("");
        Sink(l.At(1)); // expect: PRIV201
    }

    public static void MyListAllBad()
    {
        var l = new MyList<string>();
        l.Add("");
        l.Add("");
        l.Add(Source());
        foreach (var x in l.All())
            Sink(x); // expect: PRIV201
    }
}

using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreRecursiveCase;

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

internal static class MoreRecursive
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

    public static void MyListOk()
    {
        var l = new MyList<string>();
        l.Add("");
        l.Add("b");
        Sink(l.Last());
        Sink(l.At(1));
        Sink(l.First());
        foreach (var x in l.All())
            Sink(x);
    }

    public static void MyListOtherOk()
    {
        var l = new MyList<string>();
        var m = new MyList<string>();
        l.Add(Source());
        m.Add("x");
        Sink(m.At(0));
        Sink(m.First());
        foreach (var x in m.All())
            Sink(x);
    }

    public static void MyListClearOk()
    {
        var l = new MyList<string>();
        l.Add(Source());
        l.Clear();
        l.Add("");
        Sink(l.First());
    }

    public static void MyListCountOk()
    {
        var l = new MyList<string>();
        l.Add(Source());
        Sink(l.Count);
    }

    public static void MyListIntBad()
    {
        var l = new MyList<int>();
        l.Add(1);
        l.Add(Number());
        Sink(l.At(1)); // expect: PRIV201
    }

    public static void StackBad()
    {
        var s = new Stack2<string>();
        s.Push(Source());
        s.Push("");
        s.Pop();
        Sink(s.Pop()); // expect: PRIV201
    }

    public static void StackOk()
    {
        var s = new Stack2<string>();
        s.Push("");
        s.Push("a");
        s.Pop();
        Sink(s.Pop());
    }

    public static void StackPeekOk()
    {
        var s = new Stack2<string>();
        s.Push(Source());
        s.Push("a");
        Sink(s.Peek());
    }

    public static void TreeLeftBad()
    {
        var t = new Tree { Left = new() { Left = new() { Value = Source() } } };
        Sink(t.Leftmost()); // expect: PRIV201
    }

    public static void TreeLeftOk()
    {
        var t = new Tree { Right = new() { Value = Source() }, Left = new() { Value = "" } };
        Sink(t.Left.Value);
        Sink(t.Value);
    }

    public static void TreeLeftmostOk()
    {
        var t = new Tree { Right = new() { Value = Source() }, Left = new() { Left = new() { Value = "" } } };
        Sink(t.Leftmost());
    }

    public static void TreeKidsBad()
    {
        var t = new Tree { Kids = { new Tree { Kids = { new Tree { Value = Source() } } } } };
        Sink(t.Deep()); // expect: PRIV201
        Sink(t.Kids[0].Kids[0].Note);
        Sink(t.Kids[0].Value);
    }

    public static void TreeParentBad()
    {
        var t = new Tree();
        t.Left = new Tree { Parent = t };
        t.Value = Source();
        Sink(t.Left.Parent.Value); // expect: PRIV201
        Sink(t.Left.Value);
    }

    public static void TreeQueueBad()
    {
        var root = new Tree { Kids = { new Tree { Kids = { new Tree { Value = Source() } } } } };
        var q = new Queue<Tree>();
        q.Enqueue(root);
        while (q.Count > 0)
        {
            var t = q.Dequeue();
            Sink(t.Value); // expect: PRIV201
            Sink(t.Note);
            foreach (var k in t.Kids) q.Enqueue(k);
        }
    }

    public static void ExprBad() => Sink(Show(new Sum(new Const(""), new Named("n", new Const(Source()))))); // expect: PRIV201

    public static void ExprOk() => Sink(Show(new Sum(new Const(""), new Named("n", new Const("b")))));

    public static void ExprNameOk() => Sink(Show(new Sum(new Const(""), new Named(Source(), new Const("b")))));

    public static void ExprLabelsOk() => Sink(Labels(new Sum(new Const(Source()), new Named("n", new Const("b")))));

    public static void ExprLabelsBad() => Sink(Labels(new Sum(new Const(""), new Named(Source(), new Const("b"))))); // expect: PRIV201
}

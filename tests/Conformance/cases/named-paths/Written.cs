using static Cases.Typed.Api;

namespace Cases.NamedPaths.WrittenCase;

internal class Leaf
{
    public string A = "";

    public string B { get; set; } = "";

    public Leaf? Next;

    public void Clear() => A = "none";
}

/// <summary>Writes through a variable that may hold one of several objects.</summary>
internal static class Written
{
    private static void Wipe(Leaf leaf) => leaf.A = "none";

    private static void Maybe(Leaf leaf)
    {
        if (Out.Coin)
            leaf.A = "none";
    }

    private static void Both(Leaf leaf, Leaf other)
    {
        leaf.A = "none";
        other.A = Source();
    }

    private static Leaf Pick(Leaf one, Leaf other) => Out.Coin ? one : other;

    public static void FieldOk()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        either.A = "none";
        Sink(either.A);
    }

    public static void PropertyOk()
    {
        Leaf either;
        if (Out.Coin)
            either = new Leaf { B = Source() };
        else
            either = new Leaf();
        either.B = "none";
        Sink(either.B);
    }

    public static void OtherMemberBad()
    {
        var either = Out.Coin ? new Leaf { B = Source() } : new Leaf { A = Source() };
        either.B = "none";
        Sink(either.A); // expect: PRIV201
    }

    public static void TheOtherBad()
    {
        var one = new Leaf { A = Source() };
        var other = new Leaf { A = Source() };
        var either = Out.Coin ? one : other;
        either.A = "none";
        Sink(one.A); // expect: PRIV201
    }

    public static void TwoOfThemBad()
    {
        var one = new Leaf { A = Source() };
        var other = new Leaf { A = Source() };
        var either = Out.Coin ? one : other;
        var again = Out.Coin ? one : other;
        either.A = "none";
        Sink(again.A); // expect: PRIV201
    }

    public static void WrittenAgainBad()
    {
        var one = new Leaf();
        var either = Out.Coin ? one : new Leaf();
        either.A = "none";
        one.A = Source();
        Sink(either.A); // expect: PRIV201
    }

    public static void ReplacedBad()
    {
        var one = new Leaf { A = Source() };
        var other = new Leaf { A = Source() };
        var either = Out.Coin ? one : other;
        either.A = "none";
        either = Out.Coin ? one : other;
        Sink(either.A); // expect: PRIV201
    }

    public static void OnOneWayBad()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        if (Clean() == "")
            either.A = "none";
        Sink(either.A); // expect: PRIV201
    }

    public static void OnBothWaysOk()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        if (Clean() == "")
            either.A = "none";
        else
            either.A = "nothing";
        Sink(either.A);
    }

    public static void InALoopBad()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf();
        either.A = "none";
        for (var i = 0; i < 3; i++)
        {
            Sink(either.A); // expect: PRIV201
            either.A = Source();
        }
    }

    public static void ByACallOk()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        Wipe(either);
        Sink(either.A);
    }

    public static void ByItsMethodOk()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        either.Clear();
        Sink(either.A);
    }

    public static void ByACallPerhapsBad()
    {
        var either = Out.Coin ? new Leaf { A = Source() } : new Leaf { A = Source() };
        Maybe(either);
        Sink(either.A); // expect: PRIV201
    }

    public static void PassedTwiceBad()
    {
        var one = new Leaf();
        var either = Out.Coin ? one : new Leaf();
        Both(either, one);
        Sink(either.A); // expect: PRIV201
    }

    public static void PickedOk()
    {
        var either = Pick(new Leaf { A = Source() }, new Leaf { A = Source() });
        either.A = "none";
        Sink(either.A);
    }

    public static void TaintedBad()
    {
        var either = Out.Coin ? new Leaf() : new Leaf();
        either.A = Source();
        Sink(either.A); // expect: PRIV201
    }

    public static void CleanedOrReplacedOk()
    {
        var leaf = new Leaf { A = Source() };
        if (Out.Coin)
            leaf.A = "none";
        else
            leaf = new Leaf();
        Sink(leaf.A);
    }

    public static void CleanedOrReplacedBad()
    {
        var leaf = new Leaf { A = Source() };
        if (Out.Coin)
            leaf.A = "none";
        else
            leaf = new Leaf { A = Source() };
        Sink(leaf.A); // expect: PRIV201
    }
}

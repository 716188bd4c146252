using static Cases.Typed.Api;

namespace Cases.NamedPrecise.MovedCase;

/// <summary>Enumerators that are moved by hand.</summary>
internal static class Moved
{
    private static IEnumerable<string> Two(string first, string second)
    {
        yield return first;
        yield return second;
    }

    private static void Skip(IEnumerator<string> texts) => texts.MoveNext();

    private static string Take(IEnumerator<string> texts)
    {
        texts.MoveNext();
        return texts.Current;
    }

    public static void FirstOk()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current);
    }

    public static void SecondBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        texts.MoveNext();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void FirstOfListOk()
    {
        var texts = new List<string> { "none", Source() }.GetEnumerator();
        texts.MoveNext();
        var first = texts.Current;
        texts.MoveNext();
        Sink(first);
    }

    public static void SecondOfListBad()
    {
        var texts = new List<string> { "none", Source() }.GetEnumerator();
        texts.MoveNext();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void MovedOnOneWayBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        texts.MoveNext();
        if (Out.Coin)
            texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void MovedInALoopBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        while (texts.MoveNext())
            Sink(texts.Current); // expect: PRIV201
    }

    public static void MovedByACallBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        Skip(texts);
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void TakenByACallBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        texts.MoveNext();
        Sink(Take(texts)); // expect: PRIV201
    }

    public static void MovedByALambdaBad()
    {
        using var texts = Two("none", Source()).GetEnumerator();
        Action skip = () => texts.MoveNext();
        skip();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void TwoOfOneListBad()
    {
        var list = new List<string> { "none", Source() };
        IEnumerator<string> one = list.GetEnumerator();
        one.MoveNext();
        one.MoveNext();
        IEnumerator<string> other = list.GetEnumerator();
        other.MoveNext();
        Sink(one.Current); // expect: PRIV201
    }

    public static void TwoInTurnsBad()
    {
        var list = new List<string> { "none", Source() };
        IEnumerator<string> one = list.GetEnumerator();
        IEnumerator<string> other = list.GetEnumerator();
        one.MoveNext();
        one.MoveNext();
        other.MoveNext();
        Sink(one.Current); // expect: PRIV201
    }

    public static void ResetBad()
    {
        IEnumerator<string> texts = new List<string> { Source(), "none" }.GetEnumerator();
        texts.MoveNext();
        texts.MoveNext();
        texts.Reset();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void FilledFirstBad()
    {
        var list = new List<string>();
        if (Out.Coin)
            list.Add("none");
        list.Add(Source());
        IEnumerator<string> texts = list.GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void AnotherListBad()
    {
        IEnumerator<string> texts = new List<string> { "none" }.GetEnumerator();
        texts.MoveNext();
        texts = new List<string> { Source() }.GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void OneOfTwoBad()
    {
        var one = new List<string> { "none", "none" };
        var two = new List<string> { Source(), "none" };
        IEnumerator<string> texts = Out.Coin ? one.GetEnumerator() : two.GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current); // expect: PRIV201
    }

    public static void KeysOk()
    {
        var texts = new Dictionary<string, string> { ["key"] = Source() }.GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current.Key);
    }

    public static void ValuesBad()
    {
        var texts = new Dictionary<string, string> { ["key"] = Source() }.GetEnumerator();
        texts.MoveNext();
        Sink(texts.Current.Value); // expect: PRIV201
    }
}

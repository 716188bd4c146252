using static Cases.Named.Api;

namespace Cases.NamedObjects.CopiedInTurnsCase;

internal struct Pair
{
    public string A;
    public string B;
}

internal sealed record Note(string A, string B, Note? Next = null);

/// <summary>Values that are copied to and fro in a loop, each turn from the copies of the last.</summary>
internal static class CopiedInTurns
{
    public static void WithInALoopBad()
    {
        var pair = new Pair { A = "", B = "" };
        while (Out.Coin)
            pair = pair with { A = Source() };
        Sink(pair.A); // expect: PRIV201
    }

    public static void WithInALoopOk()
    {
        var pair = new Pair { A = "", B = "" };
        while (Out.Coin)
            pair = pair with { A = Source() };
        Sink(pair.B);
    }

    public static void GivenBad(Pair pair)
    {
        pair.B = Source();
        for (var i = 0; i < 40; i++)
        {
            var next = pair;
            next.A = "";
            pair = next;
        }

        Sink(pair.B); // expect: PRIV201
    }

    public static void GivenOk(Pair pair)
    {
        pair.B = Source();
        for (var i = 0; i < 40; i++)
        {
            var next = pair;
            next.B = "";
            pair = next;
            Sink(pair.B);
        }

        Sink(pair.A);
    }

    public static void ToAndFroBad()
    {
        Pair left = new() { A = "", B = "" }, right = new() { A = "", B = "" };
        while (Out.Coin)
        {
            var kept = left;
            left = right;
            right = kept;
            right.A = Source();
        }

        Sink(left.A); // expect: PRIV201
        Sink(left.B);
    }

    public static void OfTwoGivenOk(Pair left, Pair right)
    {
        while (Out.Coin)
        {
            var kept = Out.Coin ? left : right;
            kept.A = Source();
            left = kept;
            right = kept;
        }

        Sink(left.B);
        Sink(right.B);
    }

    public static void OfTwoGivenBad(Pair left, Pair right)
    {
        right.B = Source();
        while (Out.Coin)
        {
            var kept = Out.Coin ? left : right;
            kept.A = "";
            left = kept;
            right = kept;
        }

        Sink(left.B); // expect: PRIV201
    }

    public static void ThroughACallBad()
    {
        var pair = new Pair { A = "", B = "" };
        while (Out.Coin)
            pair = Changed(pair, Source());
        Sink(pair.A); // expect: PRIV201
    }

    public static void ThroughACallOk()
    {
        var pair = new Pair { A = "", B = "" };
        while (Out.Coin)
            pair = Changed(pair, Source());
        Sink(pair.B);
    }

    public static void RecordsOk(List<string> all)
    {
        var note = new Note("", "");
        foreach (var each in all)
            note = note with { A = each, Next = note };
        Sink(note.B);
        Sink(note.Next?.B ?? "");
    }

    public static void RecordsBad(List<string> all)
    {
        var note = new Note("", "");
        foreach (var each in all)
            note = note with { A = Source(), Next = note };
        Sink(note.Next?.A ?? ""); // expect: PRIV201
    }

    private static Pair Changed(Pair pair, string text)
    {
        pair.A = text;
        return pair;
    }
}

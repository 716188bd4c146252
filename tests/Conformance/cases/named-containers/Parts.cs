using static Cases.Named.Api;

namespace Cases.NamedContainers.PartsCase;

internal record Pair(string A, string B);

/// <summary>Parts of arrays by patterns, what fills a span, and what a copied record still holds.</summary>
internal static class Parts
{
    public static void FirstOk()
    {
        var all = new[] { "a", Source() };
        if (all is [var first, ..])
            Sink(first);
    }

    public static void SecondBad()
    {
        var all = new[] { "a", Source() };
        if (all is [_, var second])
            Sink(second); // expect: PRIV201
    }

    public static void LastBad()
    {
        var all = new[] { "a", Source() };
        if (all is [.., var last])
            Sink(last); // expect: PRIV201
    }

    public static void RestBad()
    {
        var all = new[] { "a", Source() };
        if (all is [_, .. var rest])
            Sink(rest[0]); // expect: PRIV201
    }

    public static void RestOk()
    {
        var all = new[] { "a", Clean() };
        if (all is [_, .. var rest])
            Sink(rest[0]);
    }

    public static void RestOfOthersOk()
    {
        var all = new[] { Source(), "a", "b" };
        if (all is [_, .. var rest])
            Sink(rest[0]);
    }

    public static void RestAtItsNewPlaceOk()
    {
        var all = new[] { "a", "b", Source() };
        if (all is [_, .. var rest])
            Sink(rest[0]);
    }

    public static void RestAtItsNewPlaceBad()
    {
        var all = new[] { "a", "b", Source() };
        if (all is [_, .. var rest])
            Sink(rest[1]); // expect: PRIV201
    }

    public static void BetweenBad()
    {
        var all = new[] { "a", Source(), "b" };
        if (all is [_, .. var middle, _])
            Sink(middle[0]); // expect: PRIV201
    }

    public static void BetweenOk()
    {
        var all = new[] { Source(), "a", Source() };
        if (all is [_, .. var middle, _])
            Sink(middle[0]);
    }

    public static void LastOk()
    {
        var all = new[] { Source(), "a" };
        if (all is [.., var last])
            Sink(last);
    }

    public static void RangeOk()
    {
        var all = new[] { "a", Source() };
        var head = all[..1];
        Sink(head[0]);
    }

    public static void RangeBad()
    {
        var all = new[] { "a", Source() };
        var tail = all[1..];
        Sink(tail[0]); // expect: PRIV201
    }

    public static void RangeFromEndOk()
    {
        var all = new[] { Source(), "a", "b" };
        var tail = all[^2..];
        Sink(tail[0]);
    }

    public static void RangeFromEndBad()
    {
        var all = new[] { "a", Source(), "b" };
        var tail = all[^2..^1];
        Sink(tail[0]); // expect: PRIV201
    }

    /// <summary>A range of an array is a copy: what is written to the one is not in the other.</summary>
    public static void RangeIsCopyOk()
    {
        var all = new[] { "a", "b" };
        var tail = all[1..];
        all[1] = Source();
        Sink(tail[0]);
    }

    public static void WrittenRangeBad()
    {
        var all = new[] { "a", "b" };
        var tail = all[1..];
        tail[0] = Source();
        Sink(tail[0]); // expect: PRIV201
    }

    public static void RangeOfUnknownBoundBad(int from)
    {
        var all = new[] { "a", Source() };
        var part = all[from..];
        Sink(part[0]); // expect: PRIV201
    }

    public static void RangesInTurnsBad()
    {
        var kept = new List<string[]>();
        foreach (var text in new[] { "a", Source() })
        {
            var all = new[] { "x", text };
            kept.Add(all[1..]);
        }

        Sink(kept[0][0]); // expect: PRIV201
    }

    public static void GivenArrayBad() => OfGiven(new[] { "a", Source() }); // expect: PRIV201

    private static void OfGiven(string[] all)
    {
        var part = all[1..];
        Sink(part[0]);
    }

    public static void FilledOk()
    {
        Span<char> text = stackalloc char[4];
        Source().AsSpan().CopyTo(text);
        text.Fill('x');
        Sink(new string(text));
    }

    public static void FilledBad()
    {
        var texts = new string[3];
        texts.AsSpan().Fill(Source());
        Sink(texts[1]); // expect: PRIV201
    }

    public static void CleanedCopyOk()
    {
        var pair = new Pair(Source(), "b");
        Sink(pair with { A = "" });
    }

    public static void CleanedVariableOk()
    {
        var pair = new Pair(Source(), "b");
        pair = pair with { A = "", B = "c" };
        Sink(pair);
    }

    public static void CopyBad()
    {
        var pair = new Pair(Source(), "b");
        Sink(pair with { B = "" }); // expect: PRIV201
    }
}

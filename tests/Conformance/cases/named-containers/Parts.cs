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

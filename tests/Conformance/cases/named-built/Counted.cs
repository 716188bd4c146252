using static Cases.Typed.Api;

namespace Cases.NamedBuilt.CountedCase;

/// <summary>Loops that count: down, by twos, with two counters, in the body of a while.</summary>
internal static class CountedCase
{
    private static string[] Three() => ["first", Source(), "last"];

    public static void DownBad()
    {
        var items = Three();
        var seen = "";
        for (var i = 2; i > 0; i--)
            seen = items[i];
        Sink(seen); // expect: PRIV201
        for (var i = items.Length - 1; i >= 1; --i)
            seen = items[i];
        Sink(seen); // expect: PRIV201
    }

    public static void DownOk()
    {
        var items = Three();
        var seen = "";
        for (var i = items.Length - 1; i >= 0; i--)
            seen = items[i];
        Sink(seen);
        for (var i = items.Length; i-- > 0;)
            seen = items[i];
        Sink(seen);
    }

    public static void WhileBad()
    {
        var items = Three();
        var seen = "";
        var i = 0;
        while (i < 2)
        {
            seen = items[i];
            i++;
        }

        Sink(seen); // expect: PRIV201
        i = 0;
        do
        {
            i += 1;
            seen = items[i];
        }
        while (i < 1);
        Sink(seen); // expect: PRIV201
    }

    public static void WhileOk()
    {
        var items = Three();
        var seen = "";
        var i = 2;
        while (i >= 0)
        {
            seen = items[i];
            i = i - 1;
        }

        Sink(seen);
        for (i = 1; i != 3; i++)
            seen = items[i];
        Sink(seen);
    }

    public static void StepsBad()
    {
        var items = Three();
        for (int i = 0, k = 2; i < k; i++, k--)
            (items[i], items[k]) = (items[k], items[i]);
        Sink(items[1]); // expect: PRIV201
    }

    public static void StepsOk()
    {
        var items = Three();
        var seen = "";
        for (var i = 0; i < items.Length; i += 2)
            seen += items[i];
        Sink(seen);
        for (int i = 0, k = 2; i < k && k > 0; i++, k--)
            (items[i], items[k]) = (items[k], items[i]);
        Sink(items[0]);
    }

    /// <summary>Not known how often: each place may have been read last.</summary>
    public static void UnknownBad(int count)
    {
        var items = Three();
        var seen = "";
        for (var i = count; i >= 0; i--)
            seen = items[i];
        Sink(seen); // expect: PRIV201
    }

    public static void LeftBad()
    {
        var items = Three();
        var seen = "";
        for (var i = 2; i >= 0; i--)
        {
            seen = items[i];
            if (i == 1)
                break;
        }

        Sink(seen); // expect: PRIV201
    }
}

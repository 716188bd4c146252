using static Cases.Typed.Api;

namespace Cases.NamedBuilt.SideBySideCase;

/// <summary>Code that runs at the same time: each piece has run when the call is over, and any of them may be the last.</summary>
internal static class SideBySide
{
    private static void Both(Action first, Action second)
    {
        first();
        second();
    }

    public static void WrittenBad()
    {
        string one = "", other = "";
        Parallel.Invoke(() => one = Source(), () => other = "x");
        Sink(one); // expect: PRIV201
        Out.Coin = other.Length > 0;
    }

    public static void WrittenOk()
    {
        string one = "", other = "";
        Parallel.Invoke(() => one = Source(), () => other = "x");
        Sink(other);
        Out.Coin = one.Length > 0;
    }

    public static void OverwrittenOk()
    {
        string one = Source(), other = Source();
        Parallel.Invoke(() => one = "x", () => other = "y");
        Sink(one + other);
    }

    public static void EitherIsLastBad()
    {
        var text = "";
        Parallel.Invoke(() => text = Source(), () => text = "x");
        Sink(text); // expect: PRIV201
    }

    public static void OtherWayRoundBad()
    {
        var text = "";
        Parallel.Invoke(() => text = "x", () => text = Source());
        Sink(text); // expect: PRIV201
    }

    public static void OneReadsBad()
    {
        var text = "";
        Parallel.Invoke(() => Sink(text), () => text = Source()); // expect: PRIV201
    }

    public static void InsideOk()
    {
        Parallel.Invoke(() => Sink("x"), () => Out.Coin = Source().Length > 2);
    }

    public static void ListedBad()
    {
        var text = "";
        Action[] steps = [() => text = "x", () => text = Source()];
        Parallel.Invoke(steps);
        Sink(text); // expect: PRIV201
    }

    public static void ListedOk()
    {
        var text = Source();
        Action[] steps = [() => text = "x", () => text = "y"];
        Parallel.Invoke(steps);
        Sink(text);
    }

    public static void WithOptionsBad()
    {
        var text = "";
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => text = Source(), () => Out.Coin = true);
        Sink(text); // expect: PRIV201
    }

    public static void ManyBad()
    {
        var text = "";
        Parallel.Invoke(() => text = "a", () => text = "b", () => text = Source(), () => text = "c", () => text = "d", () => text = "e");
        Sink(text); // expect: PRIV201
    }

    public static void OwnBad()
    {
        var text = "";
        Both(() => text = "x", () => text = Source());
        Sink(text); // expect: PRIV201
    }

    public static void OwnOk()
    {
        var text = "";
        Both(() => text = Source(), () => text = "x");
        Sink(text);
    }

    public static void GoesOnBad()
    {
        var text = Source();
        Parallel.Invoke(async () =>
        {
            await Task.Delay(1);
            text = "x";
        });
        Sink(text); // expect: PRIV201
    }

    public static void ThrowsBad(string text)
    {
        var kept = Source();
        Parallel.Invoke(() => throw new InvalidOperationException(text), () => throw new FormatException(text), () => Sink(kept)); // expect: PRIV201
    }
}

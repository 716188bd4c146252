using static Cases.Typed.Api;

namespace Cases.NamedPaths.AskedCase;

[Flags]
internal enum Parts
{
    Head = 1,
    Body = 2,
    Foot = 4
}

internal sealed class Quiet
{
    private bool _loud;

    public void Say(string text)
    {
        if (_loud)
            Sink(text);
    }
}

/// <summary>Questions whose answer another statement decides: a flag that a branch set, a constant, flags of an enum.</summary>
internal static class Asked
{
    private const int Version = 3;

    private static string Masked(Parts parts, string text) => (parts & Parts.Body) != 0 ? text : "";

    private static string Picked(Parts parts, string text) => parts.HasFlag(Parts.Body) ? text : "";

    private static void Tell(string text, bool coin)
    {
        var done = false;
        if (coin)
        {
            text = "none";
            done = true;
        }

        if (done)
            Sink(text);
    }

    public static void FlagSetBad()
    {
        var done = false;
        var text = Source();
        if (Coin)
        {
            text = "none";
            done = true;
        }

        if (!done)
            Sink(text); // expect: PRIV201
    }

    public static void FlagSetOk()
    {
        var done = false;
        var text = Source();
        if (Coin)
        {
            text = "none";
            done = true;
        }

        if (done)
            Sink(text);
    }

    public static void FlagSetForAParameterOk() => Tell(Source(), Coin);

    public static void ErrorSetBad()
    {
        string? error = null;
        var text = Source();
        if (Coin)
        {
            error = "failed";
            text = "none";
        }

        if (error is null)
            Sink(text); // expect: PRIV201
    }

    public static void ErrorSetOk()
    {
        string? error = null;
        var text = Source();
        if (Coin)
        {
            error = "failed";
            text = "none";
        }

        if (error != null)
            Sink(text);
    }

    public static void KindBad()
    {
        var kind = Coin ? "x" : "y";
        var text = "none";
        if (kind == "x")
            text = Source();
        if (kind != "y")
            Sink(text); // expect: PRIV201
    }

    public static void KindOk()
    {
        var kind = Coin ? "x" : "y";
        var text = "none";
        if (kind == "x")
            text = Source();
        if (kind == "y")
            Sink(text);
    }

    public static void AnswerKeptBad()
    {
        var text = Source();
        var known = text == "none";
        if (!known)
            Sink(text); // expect: PRIV201
    }

    public static void AnswerKeptOk()
    {
        var text = Source();
        var known = text == "none";
        if (known)
            Sink(text);
    }

    public static void AnswerOfAnotherBad()
    {
        var text = Source();
        var known = text == "none";
        text = Source();
        if (known)
            Sink(text); // expect: PRIV201
    }

    public static void VersionBad() => Sink(Version switch { > 2 and < 5 => Source(), _ => "none" }); // expect: PRIV201

    public static void VersionOk() => Sink(Version switch { < 3 => Source(), >= 3 => "none" });

    public static void FlagsBad() => Sink(Masked(Parts.Head | Parts.Body, Source())); // expect: PRIV201

    public static void FlagsOk() => Sink(Masked(Parts.Head | Parts.Foot, Source()));

    public static void HasFlagBad() => Sink(Picked(Parts.Body, Source())); // expect: PRIV201

    public static void HasFlagOk() => Sink(Picked(Parts.Head | Parts.Foot, Source()));

    public static void NeverSetOk() => new Quiet().Say(Source());
}

using static Cases.Typed.Api;

namespace Cases.NamedTested.ExcludedCase;

internal enum Mode
{
    Light,
    Dark,
}

/// <summary>A variable that was found not to be a constant, and is asked again.</summary>
internal static class Excluded
{
    private static void Next(ref string key) => key += "x";

    public static void EnumOk(Mode mode)
    {
        string text;
        if (mode == Mode.Dark)
            text = "dark";
        else
            text = Source();
        if (mode == Mode.Dark)
            Sink(text);
    }

    public static void EnumBad(Mode mode)
    {
        string text;
        if (mode == Mode.Dark)
            text = "dark";
        else
            text = Source();
        if (mode != Mode.Dark)
            Sink(text); // expect: PRIV201
    }

    public static void TextOk(string key)
    {
        string text;
        if (key != "theme")
            text = Source();
        else
            text = "dark";
        if (key == "theme")
            Sink(text);
    }

    public static void OtherTextBad(string key)
    {
        string text;
        if (key != "theme")
            text = Source();
        else
            text = "dark";
        if (key == "Theme")
            Sink(text); // expect: PRIV201
    }

    public static void NumberOk(int number)
    {
        string text;
        if (number is 3)
            text = "dark";
        else
            text = Source();
        if (number == 3)
            Sink(text);
    }

    public static void NumberOfAnotherSizeBad(int number)
    {
        string text;
        if (number == 3)
            text = "dark";
        else
            text = Source();
        if ((byte)number == 3)
            Sink(text); // expect: PRIV201
    }

    public static void ChangedNumberBad(int number)
    {
        string text;
        if (number == 3)
            text = "dark";
        else
            text = Source();
        number++;
        if (number == 3)
            Sink(text); // expect: PRIV201
    }

    public static void NullOk(string? name)
    {
        string text;
        if (name == null)
            text = "guest";
        else
            text = Source();
        if (name is null)
            Sink(text);
    }

    public static void NullBad(string? name)
    {
        string text;
        if (name == null)
            text = "guest";
        else
            text = Source();
        if (name is not null)
            Sink(text); // expect: PRIV201
    }

    public static void ChangedByRefBad(string key)
    {
        string text;
        if (key == "theme")
            text = "dark";
        else
            text = Source();
        Next(ref key);
        if (key == "theme")
            Sink(text); // expect: PRIV201
    }

    public static void ChangedByALambdaBad(string key)
    {
        Action change = () => key = "theme";
        string text;
        if (key == "theme")
            text = "dark";
        else
            text = Source();
        change();
        if (key == "theme")
            Sink(text); // expect: PRIV201
    }

    public static void ChangedInAWayBad(string key)
    {
        string text;
        if (key == "theme")
        {
            text = "dark";
        }
        else
        {
            text = Source();
            key = Out.Coin ? "theme" : key;
        }

        if (key == "theme")
            Sink(text); // expect: PRIV201
    }

    public static void SameObjectBad(string key, object other)
    {
        string text;
        if ((object)key == "theme")
            text = "dark";
        else
            text = Source();
        if (key == "theme")
            Sink(text); // expect: PRIV201
    }

    public static void BothOk(bool first, bool second)
    {
        var text = "x";
        if (first && second)
            text = Source();
        if (!first)
            Sink(text);
    }

    public static void BothBad(bool first, bool second)
    {
        var text = "x";
        if (first && second)
            text = Source();
        if (first)
            Sink(text); // expect: PRIV201
    }

    public static void EitherOk(string? key)
    {
        string text;
        if (key == null || key == "")
            text = "none";
        else
            text = Source();
        if (key == "")
            Sink(text);
    }

    public static void EitherBad(string? key)
    {
        string text;
        if (key == null || key == "theme")
            text = Source();
        else
            text = "none";
        if (key == null)
            Sink(text); // expect: PRIV201
    }

    public static void ChosenOk(string key)
    {
        var text = key == "theme" ? "dark" : Source();
        if (key == "theme")
            Sink(text);
    }

    public static void ChosenBad(string key)
    {
        var text = key == "theme" ? "dark" : Source();
        if (key == "mail")
            Sink(text); // expect: PRIV201
    }

    public static void InALoopBad(string[] keys)
    {
        var text = "";
        var key = "";
        foreach (var next in keys)
        {
            if (key == "theme")
                Sink(text); // expect: PRIV201
            if (next == "theme")
                text = "dark";
            else
                text = Source();
            key = "theme";
        }
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedTested.AgainCase;

internal enum Kind
{
    None,
    Mail,
    Theme,
}

/// <summary>What a switch expression chose, where what it chose by is asked again; and texts whose letters a pattern names.</summary>
internal static class Again
{
    public static void OtherKeyOk(string key)
    {
        var text = key switch { "mail" => Source(), _ => "x" };
        if (key != "mail")
            Sink(text);
    }

    public static void SameKeyBad(string key)
    {
        var text = key switch { "mail" => Source(), _ => "x" };
        if (key == "mail")
            Sink(text); // expect: PRIV201
    }

    public static void FurtherKeyBad(string key)
    {
        var text = key switch { "theme" => "x", "mail" => Source(), "phone" => Source(), _ => "y" };
        if (key != "mail")
            Sink(text); // expect: PRIV201
    }

    public static void SecondKeyOk(Kind kind)
    {
        var text = kind switch { Kind.None => "", Kind.Mail => Source(), _ => "y" };
        if (kind != Kind.Mail)
            Sink(text);
    }

    public static void SecondKeyBad(Kind kind)
    {
        var text = kind switch { Kind.None => "", Kind.Mail => Source(), _ => "y" };
        if (kind == Kind.Mail)
            Sink(text); // expect: PRIV201
    }

    public static void NamedKeyOk(Kind kind)
    {
        string text;
        text = kind switch { Kind.Theme => "dark", _ => Source() };
        if (kind is Kind.Theme)
            Sink(text);
    }

    public static void NamedKeyBad(Kind kind)
    {
        string text;
        text = kind switch { Kind.Theme => "dark", _ => Source() };
        if (kind is not Kind.Theme)
            Sink(text); // expect: PRIV201
    }

    public static void SwitchedAgainOk(Kind kind)
    {
        var text = kind switch { Kind.Theme => "dark", _ => Source() };
        switch (kind)
        {
            case Kind.Theme:
                Sink(text);
                break;
        }
    }

    public static void SwitchedAgainBad(Kind kind)
    {
        var text = kind switch { Kind.Theme => "dark", _ => Source() };
        switch (kind)
        {
            case Kind.Theme:
                break;
            default:
                Sink(text); // expect: PRIV201
                break;
        }
    }

    public static void KeyIsChangedBad(Kind kind)
    {
        var text = kind switch { Kind.Mail => Source(), _ => "y" };
        kind = Kind.None;
        if (kind != Kind.Mail)
            Sink(text); // expect: PRIV201
    }

    public static void WithAGuardBad(Kind kind, bool isOn)
    {
        var text = kind switch { Kind.Mail when isOn => "", Kind.Mail => Source(), _ => "y" };
        if (kind == Kind.Mail)
            Sink(text); // expect: PRIV201
    }

    public static void LettersOk()
    {
        var text = Source();
        if (text is ['y'])
            Sink(text);
    }

    public static void SomeLettersBad()
    {
        var text = Source();
        if (text is ['y', ..])
            Sink(text); // expect: PRIV201
    }

    public static void AnyLetterBad()
    {
        var text = Source();
        if (text is ['y', _])
            Sink(text); // expect: PRIV201
    }

    public static void OtherLettersBad()
    {
        var text = Source();
        if (text is not ['y'])
            Sink(text); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedValues.CorrelatedCase;

/// <summary>A value chosen by a question that is asked again.</summary>
internal static class Correlated
{
    public static void TernaryBad(bool yes)
    {
        var text = yes ? Source() : "n";
        if (yes)
            Sink(text); // expect: PRIV201
    }

    public static void TernaryOk(bool yes)
    {
        var text = yes ? Source() : "n";
        if (!yes)
            Sink(text);
    }

    public static void AssignedOk(bool yes)
    {
        var text = "";
        text = yes ? "n" : Source();
        if (yes)
            Sink(text);
    }

    public static void SwitchedBad(bool yes)
    {
        var text = yes switch { true => "n", false => Source() };
        if (!yes)
            Sink(text); // expect: PRIV201
    }

    public static void SwitchedOk(bool yes)
    {
        var text = yes switch { true => "n", false => Source() };
        if (yes)
            Sink(text);
    }

    public static void ComparedOk(DayOfWeek day)
    {
        var text = day == DayOfWeek.Monday ? Source() : "n";
        if (day != DayOfWeek.Monday)
            Sink(text);
    }

    public static void AskedAnewBad(bool yes)
    {
        var text = yes ? Source() : "n";
        yes = Coin;
        if (!yes)
            Sink(text); // expect: PRIV201
    }

    public static void OfAnotherBad(bool yes, bool other)
    {
        var text = yes ? Source() : "n";
        if (!other)
            Sink(text); // expect: PRIV201
    }
}

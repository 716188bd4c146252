using static Cases.Typed.Api;

namespace Cases.NamedPaths.FlagsCase;

internal sealed class Options
{
    public bool Loud { get; set; }

    public DayOfWeek Day { get; set; }
}

/// <summary>A flag of an object made here that nobody set is off.</summary>
internal static class Flags
{
    private static void Say(Options options, string text)
    {
        if (options.Loud)
            Sink(text);
    }

    private static void Raise(Options options) => options.Loud = true;

    public static void NotSetOk() => Say(new Options(), Source());

    public static void SetBad() => Say(new Options { Loud = true }, Source()); // expect: PRIV201

    public static void SetByACallBad()
    {
        var options = new Options();
        Raise(options);
        Say(options, Source()); // expect: PRIV201
    }

    public static void SetForTheNextRoundBad()
    {
        var options = new Options();
        for (var i = 0; i < 2; i++)
        {
            if (options.Loud)
                Sink(Source()); // expect: PRIV201
            options.Loud = true;
        }
    }

    public static void SetBySomebodyElseBad()
    {
        var options = new Options();
        typeof(Options).GetProperty("Loud")!.SetValue(options, true);
        if (options.Loud)
            Sink(Source()); // expect: PRIV201
    }

    public static void DayOk()
    {
        var options = new Options();
        if (options.Day == DayOfWeek.Friday)
            Sink(Source());
    }

    public static void DayBad()
    {
        var options = new Options();
        if (options.Day == DayOfWeek.Sunday)
            Sink(Source()); // expect: PRIV201
    }
}

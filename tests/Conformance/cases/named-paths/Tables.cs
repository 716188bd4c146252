using static Cases.Typed.Api;

namespace Cases.NamedPaths.TablesCase;

internal abstract class Style
{
    public abstract string Of(string text);
}

internal sealed class Plain : Style
{
    public override string Of(string text) => text;
}

internal sealed class Hidden : Style
{
    public override string Of(string text) => "none";
}

internal sealed class Empty : Style
{
    public override string Of(string text) => "";
}

internal static class Styles
{
    public static readonly Dictionary<string, Style> All = new(StringComparer.Ordinal) { ["plain"] = new Plain(), ["hidden"] = new Hidden() };

    public static readonly IReadOnlyList<Style> Quiet = [new Hidden(), new Empty()];

    public static readonly Style[] Both = [new Hidden(), new Plain()];

    private static readonly Dictionary<string, Style> Later = new() { { "hidden", new Hidden() } };

    public static string Later1(string text)
    {
        Later["hidden"] = new Plain();
        return Later["hidden"].Of(text);
    }
}

/// <summary>Tables that other code gets hold of: what they were made with is not all that they may hold.</summary>
internal static class Open
{
    public static readonly Dictionary<string, Style> Shared = new() { ["a"] = new Hidden() };

    public static readonly Dictionary<string, Style> Handed = new() { ["a"] = new Hidden() };

    private static readonly Dictionary<string, Style> Aliased = new() { ["a"] = new Hidden() };

    private static readonly Dictionary<string, Style> Returned = new() { ["a"] = new Hidden() };

    public static Dictionary<string, Style> Give() => Returned;

    public static string OfAliased(string text)
    {
        var table = Aliased;
        table["a"] = new Plain();
        return Aliased["a"].Of(text);
    }

    public static string OfReturned(string text) => Returned["a"].Of(text);
}

internal static class Filler
{
    public static void Fill()
    {
        Open.Shared["a"] = new Plain();
        var handed = Open.Handed;
        handed["a"] = new Plain();
        Open.Give()["a"] = new Plain();
    }
}

internal sealed class Printer
{
    private readonly Dictionary<int, Style> _styles = new() { [0] = new Plain(), [1] = new Hidden() };

    private readonly List<Style> _filled;

    public Printer(List<Style> filled) => _filled = filled;

    public string Print(string text) => _styles[0].Of(text);

    public string Hide(string text) => _styles[1].Of(text);

    public string Filled(string text) => _filled[0].Of(text);
}

internal sealed class Made<T>
    where T : Style, new()
{
    private readonly T _style = new();

    public string Of(string text) => _style.Of(text);
}

/// <summary>Objects that a table of one's own holds, and those that a type argument makes.</summary>
internal static class Tables
{
    private static string New<T>(string text)
        where T : Style, new() => new T().Of(text);

    public static void EntryBad() => Sink(Styles.All["plain"].Of(Source())); // expect: PRIV201

    public static void EntryOk() => Sink(Styles.All["hidden"].Of(Source()));

    public static void AnyEntryBad() => Sink(Styles.All[Clean()].Of(Source())); // expect: PRIV201

    public static void AnyEntryOk() => Sink(Styles.Quiet[Environment.TickCount].Of(Source()));

    public static void EachBad()
    {
        foreach (var style in Styles.Both)
            Sink(style.Of(Source())); // expect: PRIV201
    }

    public static void EachOk()
    {
        foreach (var style in Styles.Quiet)
            Sink(style.Of(Source()));
    }

    public static void TriedOk()
    {
        if (Styles.All.TryGetValue("hidden", out var style))
            Sink(style.Of(Source()));
    }

    public static void ReplacedBad() => Sink(Styles.Later1(Source())); // expect: PRIV201

    public static void FilledElsewhereBad() => Sink(Open.Shared["a"].Of(Source())); // expect: PRIV201

    public static void HeldElsewhereBad() => Sink(Open.Handed["a"].Of(Source())); // expect: PRIV201

    public static void AliasedBad() => Sink(Open.OfAliased(Source())); // expect: PRIV201

    public static void ReturnedBad() => Sink(Open.OfReturned(Source())); // expect: PRIV201

    public static void OfObjectBad() => Sink(new Printer([]).Print(Source())); // expect: PRIV201

    public static void OfObjectOk() => Sink(new Printer([]).Hide(Source()));

    public static void GivenListBad() => Sink(new Printer([new Plain()]).Filled(Source())); // expect: PRIV201

    public static void MadeBad() => Sink(new Made<Plain>().Of(Source())); // expect: PRIV201

    public static void MadeOk() => Sink(new Made<Hidden>().Of(Source()));

    public static void NewBad() => Sink(New<Plain>(Source())); // expect: PRIV201

    public static void NewOk() => Sink(New<Hidden>(Source()));
}

using static Cases.Typed.Api;

namespace Cases.NamedPaths.HandedCase;

internal sealed class Settings
{
    public string First = "";

    public string Second = "";

    public Settings? Inner;
}

/// <summary>An object made in here that a given delegate fills: what it holds afterwards is for the caller to say.</summary>
internal static class Handed
{
    private static Settings Make(Action<Settings> fill)
    {
        var made = new Settings();
        fill(made);
        return made;
    }

    private static Settings Passed(Action<Settings> fill) => Make(fill);

    private static T MakeAny<T>(Action<T> fill)
        where T : new()
    {
        var made = new T();
        fill(made);
        return made;
    }

    private static void Run(Action<Settings> fill)
    {
        var made = new Settings { Inner = new Settings() };
        fill(made);
        Sink(made.First);
        Sink(made.Inner.Second);
    }

    private static void RunAndClean(Action<Settings> fill)
    {
        var made = new Settings();
        fill(made);
        made.First = "none";
        Sink(made.First);
    }

    private static string Built(Action<StringBuilder> fill)
    {
        var text = new StringBuilder();
        fill(text);
        return text.ToString();
    }

    private static Settings Twice(Action<Settings> first, Action<Settings> second)
    {
        var made = new Settings();
        first(made);
        second(made);
        return made;
    }

    public static void MadeBad() => Sink(Make(made => made.First = Source()).First); // expect: PRIV201

    public static void MadeOk() => Sink(Make(made => made.First = Source()).Second);

    public static void MadeByAnotherCallOk()
    {
        Make(made => made.First = Source());
        Sink(Make(made => made.First = "none").First);
    }

    public static void PassedOnBad() => Sink(Passed(made => made.First = Source()).First); // expect: PRIV201

    public static void PassedOnOk() => Sink(Passed(made => made.First = Source()).Second);

    public static void AnyBad() => Sink(MakeAny<Settings>(made => made.First = Source()).First); // expect: PRIV201

    public static void AnyOk() => Sink(MakeAny<Settings>(made => made.First = Source()).Second);

    public static void ReadInThereBad() => Run(made => made.First = Source()); // expect: PRIV201

    public static void ReadInThereOk() => Run(made => made.Second = Source());

    public static void BelowBad() => Run(made => made.Inner!.Second = Source()); // expect: PRIV201

    public static void BelowOk() => Run(made => made.Inner!.First = Source());

    public static void CleanedOk() => RunAndClean(made => made.First = Source());

    public static void BuiltBad() => Sink(Built(text => text.Append(Source()))); // expect: PRIV201

    public static void BuiltOk()
    {
        Built(text => text.Append(Source()));
        Sink(Built(text => text.Append("none")));
    }

    public static void OneReadsTheOtherBad() => Sink(Twice(made => made.First = Source(), made => made.Second = made.First).Second); // expect: PRIV201

    public static void OneReadsTheOtherOk() => Sink(Twice(made => made.First = "none", made => made.Second = made.First).Second);
}

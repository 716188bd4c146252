using static Cases.Named.Api;

namespace Cases.NamedObjects.MappedCase;

/// <summary>A row of a table as real ones are: more members than anybody would write in an example.</summary>
internal sealed class Row
{
    public string Part1 { get; set; } = "";

    public string Part2 { get; set; } = "";

    public string Part3 { get; set; } = "";

    public string Part4 { get; set; } = "";

    public string Part5 { get; set; } = "";

    public string Part6 { get; set; } = "";

    public string Part7 { get; set; } = "";

    public string Part8 { get; set; } = "";

    public string Part9 { get; set; } = "";

    public string Part10 { get; set; } = "";

    public string Part11 { get; set; } = "";

    public string Part12 { get; set; } = "";

    public string Part13 { get; set; } = "";

    public string Part14 { get; set; } = "";

    public string Part15 { get; set; } = "";

    public string Part16 { get; set; } = "";

    public string Part17 { get; set; } = "";

    public string Part18 { get; set; } = "";

    public string Part19 { get; set; } = "";

    public string Part20 { get; set; } = "";

    public string Part21 { get; set; } = "";

    public string Part22 { get; set; } = "";

    public string Part23 { get; set; } = "";

    public string Part24 { get; set; } = "";

    public string Part25 { get; set; } = "";

    public string Part26 { get; set; } = "";

    public string Part27 { get; set; } = "";

    public string Part28 { get; set; } = "";

    public string Part29 { get; set; } = "";

    public string Part30 { get; set; } = "";

    public string Part31 { get; set; } = "";

    public string Part32 { get; set; } = "";

    public string Part33 { get; set; } = "";

    public string Part34 { get; set; } = "";

    public string Part35 { get; set; } = "";

    public string Part36 { get; set; } = "";

    public string Part37 { get; set; } = "";

    public string Part38 { get; set; } = "";

    public string Part39 { get; set; } = "";

    public string Part40 { get; set; } = "";
}

internal static class Map
{
    public static void Onto(Row to, Row from)
    {
        to.Part1 = from.Part1;
        to.Part2 = from.Part2;
        to.Part3 = from.Part3;
        to.Part4 = from.Part4;
        to.Part5 = from.Part5;
        to.Part6 = from.Part6;
        to.Part7 = from.Part7;
        to.Part8 = from.Part8;
        to.Part9 = from.Part9;
        to.Part10 = from.Part10;
        to.Part11 = from.Part11;
        to.Part12 = from.Part12;
        to.Part13 = from.Part13;
        to.Part14 = from.Part14;
        to.Part15 = from.Part15;
        to.Part16 = from.Part16;
        to.Part17 = from.Part17;
        to.Part18 = from.Part18;
        to.Part19 = from.Part19;
        to.Part20 = from.Part20;
        to.Part21 = from.Part21;
        to.Part22 = from.Part22;
        to.Part23 = from.Part23;
        to.Part24 = from.Part24;
        to.Part25 = from.Part25;
        to.Part26 = from.Part26;
        to.Part27 = from.Part27;
        to.Part28 = from.Part28;
        to.Part29 = from.Part29;
        to.Part30 = from.Part30;
        to.Part31 = from.Part31;
        to.Part32 = from.Part32;
        to.Part33 = from.Part33;
        to.Part34 = from.Part34;
        to.Part35 = from.Part35;
        to.Part36 = from.Part36;
        to.Part37 = from.Part37;
        to.Part38 = from.Part38;
        to.Part39 = from.Part39;
        to.Part40 = from.Part40;
    }

    public static void Clear(Row row)
    {
        row.Part1 = "";
        row.Part2 = "";
        row.Part3 = "";
        row.Part4 = "";
        row.Part5 = "";
        row.Part6 = "";
        row.Part7 = "";
        row.Part8 = "";
        row.Part9 = "";
        row.Part10 = "";
        row.Part11 = "";
        row.Part12 = "";
        row.Part13 = "";
        row.Part14 = "";
        row.Part15 = "";
        row.Part16 = "";
        row.Part17 = "";
        row.Part18 = "";
        row.Part19 = "";
        row.Part20 = "";
        row.Part21 = "";
        row.Part22 = "";
        row.Part23 = "";
        row.Part24 = "";
        row.Part25 = "";
        row.Part26 = "";
        row.Part27 = "";
        row.Part28 = "";
        row.Part29 = "";
        row.Part30 = "";
        row.Part31 = "";
        row.Part32 = "";
        row.Part33 = "";
        row.Part34 = "";
        row.Part35 = "";
        row.Part36 = "";
        row.Part37 = "";
        row.Part38 = "";
        row.Part39 = "";
        row.Part40 = "";
    }
}

internal static class Mapped
{
    public static void TheLastBad()
    {
        var to = new Row();
        Map.Onto(to, new Row { Part40 = Source() });
        Sink(to.Part40); // expect: PRIV201
    }

    public static void TheTwentyFifthBad()
    {
        var to = new Row();
        Map.Onto(to, new Row { Part25 = Source() });
        Sink(to.Part25); // expect: PRIV201
    }

    public static void TheFirstBad(Row to)
    {
        Map.Onto(to, new Row { Part1 = Source() });
        Sink(to.Part1); // expect: PRIV201
    }

    public static void AnotherOk()
    {
        var to = new Row();
        Map.Onto(to, new Row { Part40 = Source() });
        Sink(to.Part39);
    }

    public static void WrittenOverOk()
    {
        var to = new Row { Part40 = Source() };
        Map.Onto(to, new Row());
        Sink(to.Part40);
    }

    public static void ClearedOk()
    {
        var row = new Row { Part33 = Source() };
        Map.Clear(row);
        Sink(row.Part33);
    }
}

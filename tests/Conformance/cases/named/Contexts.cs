using static Cases.Named.Api;

namespace Cases.NamedCases.ContextsCase;

internal enum Mode
{
    Keep,
    Drop,
}

internal interface IFormat
{
    static abstract string Of(string text);

    string Text(string text);
}

internal sealed class Plain : IFormat
{
    public static string Of(string text) => text;

    public string Text(string text) => text;
}

internal sealed class Fixed : IFormat
{
    public static string Of(string text) => "fixed";

    public string Text(string text) => "fixed";
}

internal sealed class Formatter(IFormat format)
{
    public string Run(string text) => format.Text(text);
}

internal sealed class Cell
{
    public string Text { get; set; } = "";

    public string Note { get; set; } = "";
}

/// <summary>What a call is known to pass decides branches and dispatch in the callee.</summary>
internal static class Contexts
{
    private static bool s_on;

    private static string ByMode(Mode mode, string text) => mode == Mode.Keep ? text : "";

    private static string ByWord(string word, string text)
    {
        switch (word)
        {
            case "keep":
                return text;
            default:
                return "";
        }
    }

    private static string ByNumber(int number, string text) => number > 3 ? text : "";

    private static string ByNull(string? key, string text) => key is null ? text : "";

    private static string Twice(Mode mode, string text) => ByMode(mode, text);

    private static string ByFlag(string text) => s_on ? text : "";

    private static string Format(IFormat format, string text) => format.Text(text);

    private static string FormatTwice(IFormat format, string text) => Format(format, text);

    private static string Static<T>(string text)
        where T : IFormat => T.Of(text);

    private static void Both(Cell first, Cell second, string text)
    {
        first.Text = text;
        Sink(second.Text);
    }

    private static string IfText(object value) => value is string text ? text : "";

    private static int IfNumber(object value) => value is int number ? number : 0;

    public static void ModeBad() => Sink(ByMode(Mode.Keep, Source())); // expect: PRIV201

    public static void ModeOk() => Sink(ByMode(Mode.Drop, Source()));

    public static void UnknownModeBad(Mode mode) => Sink(ByMode(mode, Source())); // expect: PRIV201

    public static void TwiceBad() => Sink(Twice(Mode.Keep, Source())); // expect: PRIV201

    public static void TwiceOk() => Sink(Twice(Mode.Drop, Source()));

    public static void WordBad() => Sink(ByWord("keep", Source())); // expect: PRIV201

    public static void WordOk() => Sink(ByWord("drop", Source()));

    public static void NumberBad() => Sink(ByNumber(4, Source())); // expect: PRIV201

    public static void NumberOk() => Sink(ByNumber(3, Source()));

    public static void NullBad() => Sink(ByNull(null, Source())); // expect: PRIV201

    public static void NullOk() => Sink(ByNull("a", Source()));

    public static void TestedModeBad(Mode mode)
    {
        if (mode == Mode.Keep)
        {
            Sink(ByMode(mode, Source())); // expect: PRIV201
        }
    }

    public static void TestedModeOk(Mode mode)
    {
        if (mode == Mode.Drop)
        {
            Sink(ByMode(mode, Source()));
        }
    }

    public static void FieldBad()
    {
        s_on = true;
        Sink(ByFlag(Source())); // expect: PRIV201
    }

    public static void FieldOk()
    {
        s_on = false;
        Sink(ByFlag(Source()));
    }

    public static void DispatchBad() => Sink(Format(new Plain(), Source())); // expect: PRIV201

    public static void DispatchOk() => Sink(Format(new Fixed(), Source()));

    public static void DispatchTwiceBad() => Sink(FormatTwice(new Plain(), Source())); // expect: PRIV201

    public static void DispatchTwiceOk() => Sink(FormatTwice(new Fixed(), Source()));

    public static void UnknownDispatchBad(IFormat format) => Sink(Format(format, Source())); // expect: PRIV201

    public static void HeldBad() => Sink(new Formatter(new Plain()).Run(Source())); // expect: PRIV201

    public static void HeldOk() => Sink(new Formatter(new Fixed()).Run(Source()));

    public static void StaticBad() => Sink(Static<Plain>(Source())); // expect: PRIV201

    public static void StaticOk() => Sink(Static<Fixed>(Source()));

    public static void OneObjectTwiceBad()
    {
        var cell = new Cell();
        Both(cell, cell, Source()); // expect: PRIV201
    }

    public static void TwoObjectsOk() => Both(new Cell(), new Cell(), Source());

    public static void TypeTestBad() => Sink(IfText(Source())); // expect: PRIV201

    public static void TypeTestOk() => Sink(IfNumber(Source()));
}

using System.Text.Json;
using static Cases.Typed.Api;

namespace Cases.NamedPaths.TextsCase;

internal record Pair(string A, string B);

internal sealed record Hushed(string A, string B) : Pair(A, B)
{
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(B);
        return true;
    }
}

internal sealed record Told(string A, string B)
{
    public override string ToString() => B;
}

internal sealed class Wrapped<T>(T value)
{
    public override string? ToString() => value?.ToString();
}

internal sealed class Plain
{
    public string A = "";
}

internal sealed class Formed(string a, string b) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider) => format == "a" ? a : b;

    public override string ToString() => "none";
}

internal sealed class Dto
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public Dto? Next { get; set; }

    public List<string> Tags { get; set; } = [];
}

/// <summary>Texts that types give of themselves, and objects that are made of text.</summary>
internal static class Texts
{
    private static void Tell(Dto dto) => Sink(dto.A);

    private static Dto Read(string text) => JsonSerializer.Deserialize<Dto>(text)!;

    public static void PrintedBad() => Sink($"{new Hushed("none", Source())}"); // expect: PRIV201

    public static void PrintedOk() => Sink($"{new Hushed(Source(), "none")}");

    public static void PrintedByCompilerBad() => Sink($"{new Pair(Source(), "none")}"); // expect: PRIV201

    public static void ToldBad() => Sink(new Told("none", Source())); // expect: PRIV201

    public static void ToldOk() => Sink(new Told(Source(), "none"));

    public static void WrappedOk() => Sink(new Wrapped<Plain>(new Plain { A = Source() }));

    public static void WrappedBad() => Sink(new Wrapped<string>(Source())); // expect: PRIV201

    public static void FilledBad() => Sink(new Plain { A = Source() }); // expect: PRIV201

    public static void FormedBad() => Sink($"{new Formed(Source(), "none"):a}"); // expect: PRIV201

    public static void FormedOk() => Sink($"{new Formed(Source(), "none"):b}");

    public static void FormedByDefaultBad() => Sink($"{new Formed("none", Source())}"); // expect: PRIV201

    public static void UnformedOk() => Sink(new Formed(Source(), Source()).ToString());

    public static void ReadBad()
    {
        var dto = JsonSerializer.Deserialize<Dto>(Source())!;
        Sink(dto.A); // expect: PRIV201
    }

    public static void ReadAndCleanedOk()
    {
        var dto = JsonSerializer.Deserialize<Dto>(Source())!;
        dto.A = "none";
        Sink(dto.A);
    }

    public static void OtherMemberBad()
    {
        var dto = JsonSerializer.Deserialize<Dto>(Source())!;
        dto.A = "none";
        Sink(dto.B); // expect: PRIV201
    }

    public static void BelowBad()
    {
        var dto = Read(Source());
        Sink(dto.Next!.A); // expect: PRIV201
    }

    public static void ElementBad()
    {
        foreach (var tag in Read(Source()).Tags)
            Sink(tag); // expect: PRIV201
    }

    public static void PassedBad()
    {
        var dto = JsonSerializer.Deserialize<Dto>(Source())!;
        Tell(dto); // expect: PRIV201
    }

    public static void WrittenAgainBad()
    {
        var dto = JsonSerializer.Deserialize<Dto>(Source())!;
        Sink(JsonSerializer.Serialize(dto)); // expect: PRIV201
    }

    public static void OtherTextOk()
    {
        var dto = JsonSerializer.Deserialize<Dto>("{}")!;
        _ = JsonSerializer.Deserialize<Dto>(Source());
        Sink(dto.A);
    }
}

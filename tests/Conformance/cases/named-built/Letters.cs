using System.Text;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.LettersCase;

/// <summary>Not all of it is printed.</summary>
internal sealed record Hidden(string Name)
{
    private string Mail { get; init; } = "";

    public static Hidden Of(string mail) => new("n") { Mail = mail };

    public string Get() => Mail;
}

internal sealed record Shown(string Name)
{
    public string Mail { get; init; } = "";
}

/// <summary>The letters of a text, and what becomes of them.</summary>
internal static class LettersCase
{
    public static void LettersBad()
    {
        var letters = Source().ToCharArray();
        Sink(new string(letters)); // expect: PRIV201
        Sink(string.Join("", letters)); // expect: PRIV201
        Sink(letters[0]); // expect: PRIV201
        Array.Reverse(letters);
        letters[0] = 'x';
        Sink(new string(letters)); // expect: PRIV201
        Sink(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(letters))); // expect: PRIV201
    }

    public static void RaisedBad() => Sink(Raised(Source())); // expect: PRIV201

    public static void PartlyHiddenBad()
    {
        var letters = Source().ToCharArray();
        letters.AsSpan(1).Fill('*');
        Sink(new string(letters)); // expect: PRIV201
    }

    public static void ErasedOk()
    {
        var letters = Source().ToCharArray();
        Sink(letters.Length);
        Array.Clear(letters);
        Sink(new string(letters));
    }

    public static void HiddenOk()
    {
        var letters = Source().ToCharArray();
        letters.AsSpan().Fill('*');
        Sink(new string(letters));
        Sink(Raised("x"));
    }

    public static void PrintedBad()
    {
        Sink(new Shown("n") { Mail = Source() }.ToString()); // expect: PRIV201
        Sink(Hidden.Of(Source()).Get()); // expect: PRIV201
    }

    public static void PrintedOk()
    {
        Sink(Hidden.Of(Source()).ToString());
        Sink($"{Hidden.Of(Source())}");
    }

    private static string Raised(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            letters[i] = char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }
}

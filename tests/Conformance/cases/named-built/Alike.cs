using System.IO;
using System.Text.Encodings.Web;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.AlikeCase;

/// <summary>What is found to be a constant gives nothing away; and texts that are encoded into a writer.</summary>
internal static class Alike
{
    private static readonly string s_guest = "guest";

    private static string s_last = "none";

    public static void EmptyOk()
    {
        var text = Source();
        if (text == string.Empty)
            Sink(text);
        if (string.Empty != text)
            return;
        Sink(text);
    }

    public static void EmptyBad()
    {
        var text = Source();
        if (text != string.Empty)
            Sink(text); // expect: PRIV201
    }

    public static void FieldOk()
    {
        var text = Source();
        if (text == s_guest)
            Sink(text);
    }

    public static void FieldBad()
    {
        var text = Source();
        if (text == s_last)
            Sink(text); // expect: PRIV201
        s_last = text;
        if (text != s_guest)
            Sink(text); // expect: PRIV201
    }

    public static void ObjectOk()
    {
        object text = Source();
        if (text.Equals("guest"))
            Sink(text);
    }

    public static void ObjectBad()
    {
        object text = Source();
        if (!text.Equals("guest"))
            Sink(text); // expect: PRIV201
        if (text.Equals(Clean()))
            Sink(text); // expect: PRIV201
    }

    public static void BothOk()
    {
        if (Source() is "guest" and { } text)
            Sink(text);
    }

    public static void BothBad()
    {
        if (Source() is { Length: > 3 } and { } text)
            Sink(text); // expect: PRIV201
        if (Source() is not "guest" and { } other)
            Sink(other); // expect: PRIV201
    }

    public static void LetterOk()
    {
        var letter = Source()[0];
        if (letter == 'a')
            Sink(letter);
        if (letter is 'b')
            Sink(letter);
    }

    public static void LetterBad()
    {
        var letter = Source()[0];
        if (letter != 'a')
            Sink(letter); // expect: PRIV201
    }

    public static void NumberOk(int? number)
    {
        number = number is null ? null : int.Parse(Source());
        if (!number.HasValue)
            Sink(number);
    }

    public static void NumberBad(int? number)
    {
        number = number is null ? null : int.Parse(Source());
        if (number.HasValue)
            Sink(number); // expect: PRIV201
    }

    public static void EncodedBad()
    {
        var writer = new StringWriter();
        System.Net.WebUtility.HtmlEncode(Source(), writer);
        Sink(writer.ToString()); // expect: PRIV201
        var other = new StringWriter();
        HtmlEncoder.Default.Encode(other, Source());
        Sink(other.ToString()); // expect: PRIV201
        Sink(System.Net.WebUtility.HtmlEncode(Source())); // expect: PRIV201
        Sink(UrlEncoder.Default.Encode(Source())); // expect: PRIV201
    }

    public static void EncodedOk()
    {
        var (writer, other) = (new StringWriter(), new StringWriter());
        System.Net.WebUtility.HtmlEncode(Source(), writer);
        HtmlEncoder.Default.Encode(other, Clean());
        Sink(other.ToString());
    }
}

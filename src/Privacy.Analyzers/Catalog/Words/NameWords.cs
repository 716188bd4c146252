using System.Collections.Immutable;
using System.Text;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>An identifier as the words it is made of, in lower case: <c>HomePhoneNumber2</c> is "home phone number".</summary>
internal static class NameWords
{
    // By hand: a compiler that runs without culture data (as in small containers) does not normalise.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēęěğīįłńňōőřśşšťūůűźżžйё";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaccdeeegiilnnoorssstuuuzzzие";

    public static ImmutableArray<string> Of(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= identifier.Length; i++)
        {
            if (i < identifier.Length && IsLetter(identifier[i]) && !Begins(identifier, i, start))
                continue;
            if (i > start)
                words.Add(Fold(identifier.Substring(start, i - start)));
            start = i < identifier.Length && !IsLetter(identifier[i]) ? i + 1 : i;
        }

        return words.ToImmutable();
    }

    /// <summary>In lower case and without accents: <c>Prénom</c> is "prenom", <c>Straße</c> "strasse".</summary>
    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        if (IsAscii(lower))
            return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            var accented = Accented.IndexOf(c);
            if (c is 'ß' or 'œ')
                folded.Append(c == 'ß' ? "ss" : "oe");
            else if (!IsAccent(c))
                folded.Append(accented < 0 ? c : Plain[accented]);
        }

        return folded.ToString();
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || IsAccent(c);

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036f';

    /// <summary>Number of the words before <paramref name="tail"/>, or -1: they do not end in it. The last word may be a plural.</summary>
    public static int Before(ImmutableArray<string> words, ImmutableArray<string> tail)
    {
        var before = words.Length - tail.Length;
        if (before < 0)
            return -1;
        for (var i = 0; i < tail.Length; i++)
        {
            if (words[before + i] != tail[i] && !(i == tail.Length - 1 && IsPlural(words[before + i], tail[i])))
                return -1;
        }

        return before;
    }

    /// <summary>The word itself and what it may be the plural of.</summary>
    public static IEnumerable<string> Singulars(string word)
    {
        yield return word;
        if (word.EndsWith("s", StringComparison.Ordinal))
            yield return word.Substring(0, word.Length - 1);
        if (word.EndsWith("es", StringComparison.Ordinal))
            yield return word.Substring(0, word.Length - 2);
    }

    private static bool IsPlural(string word, string of) =>
        word.StartsWith(of, StringComparison.Ordinal)
        && (word.Length - of.Length) switch
        {
            1 => word[of.Length] == 's',
            2 => word[of.Length] == 'e' && word[of.Length + 1] == 's',
            _ => false,
        };

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 128)
                return false;
        }

        return true;
    }

    /// <summary>A word begins at a capital after a small letter, and at the last capital of several before a small one: <c>IPAddress</c>.</summary>
    private static bool Begins(string text, int i, int start) =>
        i > start && char.IsUpper(text[i])
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Tool.Notices;

/// <summary>The words of a notice in one language, from the file of that name beside this one.</summary>
internal sealed class NoticeWords
{
    public static readonly ImmutableArray<string> Languages = ["ky", "ru", "en"];

    private readonly YamlMapping _root;

    private NoticeWords(YamlMapping root) => _root = root;

    public static NoticeWords Of(string language)
    {
        using var stream = typeof(NoticeWords).Assembly.GetManifestResourceStream($"notices/{language}.yaml");
        return stream is not null && YamlTree.Parse(SourceText.From(stream), language, CancellationToken.None).Root is YamlMapping root
            ? new NoticeWords(root)
            : throw new Failure(ExitCode.WrongUsage, $"there are no words for the language '{language}'; known are {string.Join(", ", Languages)}");
    }

    public string Title => Text(_root, "title") ?? "";

    public string Heading(string key) => Word("headings", key);

    public string Sentence(string key, params object?[] with) => string.Format(CultureInfo.InvariantCulture, Word("sentences", key), with);

    public string Clause(string clause) => string.Format(CultureInfo.InvariantCulture, Text(_root, "clause") ?? "{0}", clause);

    /// <summary>The word of this language for a word of policy.yaml.</summary>
    public string Word(string section, string key) => Find(section, key) ?? key;

    /// <summary>
    /// What people call a category: this language's word, else the policy's own text, else the word of the nearest parent that has one, with the
    /// id behind, so that nothing is hidden behind a general name.
    /// </summary>
    public string Category(CategoryTable categories, string id)
    {
        if (Find("categories", id) is { } word)
            return word;

        // The built-in descriptions are English.
        if (categories.Find(id) is { Description.Length: > 0 } category
            && (Text(_root, "built_in") == "true" || category.Description != CategoryTable.BuiltIn.Find(id)?.Description))
            return category.Description;

        for (var parent = CategoryTable.Parent(id); parent is not null; parent = CategoryTable.Parent(parent))
        {
            if (Find("categories", parent) is { } general)
                return $"{general} ({id})";
        }

        return id;
    }

    /// <summary><c>P1Y6M</c>: 1 year 6 months. What has hours stays as it is written.</summary>
    public string Period(string duration)
    {
        var parts = new List<string>();
        var number = 0;
        foreach (var c in duration.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) && number < 1_000_000)
                number = (number * 10) + (c - '0');
            else if (_root.Find("periods") is YamlMapping periods && periods.Find(c.ToString()) is YamlSequence { Items: [YamlScalar one, YamlScalar few, YamlScalar many] })
            {
                parts.Add($"{number} {(IsOne(number) ? one : IsFew(number) ? few : many).Value}");
                number = 0;
            }
            else
                return duration;
        }

        return string.Join(' ', parts);
    }

    /// <summary>Slavic languages say "21 year"; for the others the few and the many are one word.</summary>
    private bool IsOne(int number) => Text(_root, "plural") == "slavic" ? number % 10 == 1 && number % 100 != 11 : number == 1;

    private static bool IsFew(int number) => number % 10 is >= 2 and <= 4 && number % 100 is < 12 or > 14;

    private string? Find(string section, string key) => _root.Find(section) is YamlMapping words ? Text(words, key) : null;

    private static string? Text(YamlMapping mapping, string key) => (mapping.Find(key) as YamlScalar)?.Value;
}

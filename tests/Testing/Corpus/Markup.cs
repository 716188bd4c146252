using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>The comments of a case: expectations at line ends, settings as <c>// word: value</c> on lines of their own.</summary>
public static partial class Markup
{
    public static ImmutableArray<Expectation> Expectations(TextFile file)
    {
        var found = ImmutableArray.CreateBuilder<Expectation>();
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in ExpectationPattern().Matches(lines[i]))
            {
                foreach (Capture id in match.Groups["id"].Captures)
                {
                    found.Add(new Expectation(file.Path, i + 1, id.Value, Kind(match.Groups["word"].Value)));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Values of a setting, in order: <c>Settings(file, "option")</c> gives <c>PrivacyInference=report</c>.</summary>
    public static ImmutableArray<string> Settings(TextFile file, string word) =>
        [.. file.Text.Split('\n')
            .Select(line => SettingPattern().Match(line))
            .Where(match => match.Success && match.Groups["word"].Value == word)
            .Select(match => match.Groups["value"].Value.Trim())];

    /// <summary>Settings written as <c>name=value</c>.</summary>
    public static ImmutableDictionary<string, string> Pairs(TextFile file, string word) =>
        Settings(file, word)
            .Select(value => value.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToImmutableDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : "");

    private static ExpectationKind Kind(string word) => word switch
    {
        "expect" => ExpectationKind.Reported,
        "known miss" => ExpectationKind.KnownMiss,
        _ => ExpectationKind.KnownFalseAlarm,
    };

    [GeneratedRegex(@"(//|\#)\s*(?<word>expect|known\ miss|known\ false\ alarm):\s*(?<id>[A-Z]+\d+)(\s*,\s*(?<id>[A-Z]+\d+))*", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ExpectationPattern();

    [GeneratedRegex(@"^//\s*(?<word>option|severity|rules):\s*(?<value>.*)$")]
    private static partial Regex SettingPattern();
}

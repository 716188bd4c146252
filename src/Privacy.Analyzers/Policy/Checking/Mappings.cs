using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>PRIV006 for <c>sources</c>, <c>classifications</c> and <c>transforms</c>: the same symbols twice.</summary>
internal static class Mappings
{
    public static void Check(PrivacyPolicy own, DefectList defects)
    {
        var sources = own.Sources.SelectMany(static source =>
            source.Matches.Select(match => (match.Text, source.Category.Value, match.Position)));
        Check(sources, "is", defects);

        var attributes = own.Classifications.Select(static tag => (tag.Attribute.Value, tag.Category.Value, tag.Attribute.Position));
        Check(attributes, "means", defects);

        var transforms = own.Transforms.SelectMany(static transform =>
            transform.Matches.Select(match => (match.Text, PolicyWords.Of(transform.Form), match.Position)));
        Check(transforms, "makes data", defects);
    }

    private static void Check(IEnumerable<(string Symbol, string Value, PolicyPosition Position)> entries, string verb, DefectList defects)
    {
        var seen = new Dictionary<string, (string Value, int Line)>(StringComparer.Ordinal);
        foreach (var (symbol, value, position) in entries)
        {
            if (!seen.TryGetValue(symbol, out var first))
            {
                seen.Add(symbol, (value, position.Lines.Start.Line + 1));
                continue;
            }

            var message = first.Value == value
                ? $"'{symbol}' repeats line {first.Line}"
                : $"'{symbol}' {verb} '{value}' here and '{first.Value}' on line {first.Line}";
            defects.Add(RuleIds.DeadEntry, position, message);
        }
    }
}

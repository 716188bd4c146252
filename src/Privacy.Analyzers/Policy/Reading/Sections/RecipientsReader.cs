using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>recipients</c>.</summary>
internal static class RecipientsReader
{
    public static IEnumerable<Recipient> Read(Root root)
    {
        foreach (var (id, fields) in root.Map("recipients"))
        {
            if (fields.Text("kind") is not { } word)
                continue;

            var sinks = fields.List("sinks");
            yield return new Recipient(
                id,
                (RecipientKind)PolicyWords.Kinds.IndexOf(word),
                fields.Text("role"),
                fields.Text("country"),
                fields.Text("transfer"),
                fields.Text("retention"),
                fields.Text("description"),
                fields.Clause,
                [.. sinks.Where(IsPack).Select(static pack => pack with { Value = pack.Value.Substring(Names.PackPrefix.Length) })],
                [.. sinks.Where(static sink => !IsPack(sink)).Select(Pattern).OfType<SymbolPattern>()],
                fields.List("hosts"),
                // A key that was meant to be `sinks` must not make the recipient claim everything.
                ClaimsKind: !fields.Has("sinks") && !fields.Has("hosts") && fields.IsSound,
                fields.Position);
        }
    }

    private static bool IsPack(Located<string> sink) => sink.Value.StartsWith(Names.PackPrefix, StringComparison.Ordinal);

    private static SymbolPattern? Pattern(Located<string> sink) => SymbolPatternParser.Parse(sink.Value, sink.Position, out _);
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>Sources, classifications and transforms for what the parent already maps: not to other data, no further purpose, no cleaner form.</summary>
internal static class MappingWidening
{
    public static PrivacyPolicy Narrowed(Narrowing check) => check.Child with
    {
        Sources = [.. check.Child.Sources.Where(source => !IsWider(check, source))],
        Classifications = [.. check.Child.Classifications.Where(classification => !IsWider(check, classification))],
        Transforms = [.. check.Child.Transforms.Where(transform => !IsWider(check, transform))],
    };

    private static bool IsWider(Narrowing check, SourceMapping child)
    {
        foreach (var match in child.Matches)
        {
            foreach (var above in check.Parent.Sources.Where(parent => Names(parent.Matches, match)))
            {
                if (IsWider(check, $"Source '{match.Text}'", (child.Category, child.Purposes), (above.Category, above.Purposes), above.Position))
                    return true;
            }
        }

        return false;
    }

    private static bool IsWider(Narrowing check, Classification child) =>
        check.Parent.Classifications.Any(above => above.Attribute.Value == child.Attribute.Value && IsWider(
            check, $"Classification '{child.Attribute.Value}'", (child.Category, child.Purposes), (above.Category, above.Purposes), above.Position));

    private static bool IsWider(
        Narrowing check,
        string entry,
        (Located<string> Category, ImmutableArray<Located<string>> Purposes) child,
        (Located<string> Category, ImmutableArray<Located<string>> Purposes) parent,
        PolicyPosition above)
    {
        if (child.Category.Value != parent.Category.Value)
        {
            check.Wider(child.Category.Position, entry, $"it is '{child.Category.Value}' and no longer '{parent.Category.Value}'", above);
            return true;
        }

        var added = parent.Purposes.IsEmpty ? [] : child.Purposes.Where(purpose => parent.Purposes.All(known => known.Value != purpose.Value)).Take(1).ToArray();
        foreach (var purpose in added)
            check.Wider(purpose.Position, entry, $"it is held for purpose '{purpose.Value}' too", above);

        return added.Length > 0;
    }

    private static bool IsWider(Narrowing check, Transform child)
    {
        foreach (var match in child.Matches)
        {
            var above = check.Parent.Transforms.FirstOrDefault(parent => parent.Form < child.Form && parent.Matches.Any(pattern => NameGlob.Covers(pattern, match)));
            if (above is null)
                continue;

            check.Wider(
                match.Position,
                $"Transform '{match.Text}'",
                $"it makes data '{PolicyWords.Of(child.Form)}' and no longer '{PolicyWords.Of(above.Form)}'",
                above.Position);
            return true;
        }

        return false;
    }

    private static bool Names(ImmutableArray<SymbolPattern> patterns, SymbolPattern match) => patterns.Any(pattern => pattern.Text == match.Text);
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>The names a policy may refer to: its own, its parents' and the built-in ones.</summary>
/// <param name="IsComplete">False where a parent could not be read: then an unknown name may be the parent's.</param>
internal sealed record Names(
    CategoryTable Categories,
    ImmutableSortedSet<string> Purposes,
    ImmutableSortedSet<string> Recipients,
    ImmutableSortedSet<string> Guards,
    ImmutableSortedSet<string> Packs,
    bool IsComplete)
{
    public const string KindPrefix = "kind:";
    public const string PackPrefix = "pack:";

    public static string Word(NameKind kind) => kind switch
    {
        NameKind.Category => "category",
        NameKind.Purpose => "purpose",
        NameKind.Guard => "guard",
        NameKind.Sink => "sink",
        _ => "recipient",
    };

    /// <summary>What may stand for <paramref name="name"/>, or <c>null</c> where the name itself is defined.</summary>
    public IEnumerable<string>? Candidates(NameKind kind, string name)
    {
        switch (kind)
        {
            case NameKind.Category:
                return Categories.Find(name) is null ? Categories.All.Select(static category => category.Id) : null;
            case NameKind.Purpose:
                return Purposes.Contains(name) ? null : Purposes;
            case NameKind.Guard:
                return Guards.Contains(name) ? null : Guards;
            case NameKind.Sink:
                return name.StartsWith(PackPrefix, StringComparison.Ordinal) && !Packs.Contains(name.Substring(PackPrefix.Length))
                    ? Packs.Select(static pack => PackPrefix + pack)
                    : null;
            case NameKind.Recipients when name == "*":
                return null;
            case NameKind.Recipients when name.StartsWith(KindPrefix, StringComparison.Ordinal):
                return PolicyWords.Kinds.Contains(name.Substring(KindPrefix.Length)) ? null : PolicyWords.Kinds.Select(static kind => KindPrefix + kind);
            default:
                return Recipients.Contains(name) ? null : Recipients;
        }
    }
}

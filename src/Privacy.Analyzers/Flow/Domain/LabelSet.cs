using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>A label and how it came here.</summary>
internal readonly record struct LabelEntry(Label Label, Trace? Trace);

/// <summary>
/// A finite set of labels; join is union. Immutable. Sets are small (a handful of entries), so an array is searched, not hashed.
/// </summary>
internal sealed class LabelSet
{
    /// <summary>With more labels of paths than this, those of one root collapse to the root's: it covers everything below.</summary>
    public const int MaxPaths = 24;

    public static readonly LabelSet Empty = new([]);

    private LabelSet(ImmutableArray<LabelEntry> entries) => Entries = entries;

    public ImmutableArray<LabelEntry> Entries { get; }

    public bool IsEmpty => Entries.Length == 0;

    public static LabelSet Of(Label label, Trace? trace) => new([new LabelEntry(label, trace)]);

    /// <summary>Of entries none of which covers another.</summary>
    public static LabelSet Of(ImmutableArray<LabelEntry> entries) => new(entries);

    /// <summary>True where a label of the set says all that this one does.</summary>
    public bool Contains(Label label)
    {
        foreach (var entry in Entries)
        {
            if (entry.Label.Covers(label))
                return true;
        }

        return false;
    }

    public bool HasSource
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Label.Source is not null)
                    return true;
            }

            return false;
        }
    }

    public LabelSet Union(LabelSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
            return this;
        if (IsEmpty)
            return other;
        var union = new LabelUnion(this);
        union.Add(other);
        return union.ToSet();
    }

    /// <summary>Every label with a step added.</summary>
    public LabelSet Step(SyntaxNode node, StepKind kind, ISymbol? symbol) => IsEmpty ? this : Map(null, false, node, kind, symbol, null);

    /// <summary>Every label as it enters inline code through an argument.</summary>
    public LabelSet Enter(SyntaxNode argument, ISymbol? function)
    {
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
            result.Add(entry.Label, Trace.Enter(entry.Trace, argument, function));
        return result.ToSet();
    }

    /// <summary>Every label transformed to a form at least this anonymous, or readable again.</summary>
    public LabelSet Transformed(Transformation transformation, SyntaxNode node, ISymbol? symbol) =>
        IsEmpty ? this : Map(transformation, false, node, StepKind.Step, symbol, null);

    /// <summary>The same where no line says so.</summary>
    public LabelSet Through(Transformation transformation)
    {
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
            result.Add(entry.Label.Through(transformation), entry.Trace);
        return result.ToSet();
    }

    /// <summary>Every label marked as assumed to pass through a member whose code is not known.</summary>
    public LabelSet Assumed(SyntaxNode node, ISymbol member) => IsEmpty ? this : Map(null, true, node, StepKind.Call, member, member);

    /// <summary>Every label where these guards held.</summary>
    public LabelSet Under(ImmutableArray<GuardFact> guards)
    {
        if (IsEmpty || guards.IsEmpty)
            return this;
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
            result.Add(entry.Label.Under(guards), entry.Trace);
        return result.ToSet();
    }

    /// <summary>Every label that the other set lacks, where these guards held.</summary>
    public LabelSet UnderUnlessIn(LabelSet other, ImmutableArray<GuardFact> guards)
    {
        if (IsEmpty || guards.IsEmpty || other.Covers(this))
            return this;
        var (result, changed) = (new LabelUnion(Empty), false);
        foreach (var entry in Entries)
        {
            var label = other.Contains(entry.Label) ? entry.Label : entry.Label.UnderOthers(guards);
            changed |= !ReferenceEquals(label, entry.Label);
            result.Add(label, entry.Trace);
        }

        return changed ? result.ToSet() : this;
    }

    /// <summary>What a number read from below can hold.</summary>
    public LabelSet OfNumbers()
    {
        var isSame = true;
        foreach (var entry in Entries)
            isSame &= entry.Label.Reach != Reach.Content || entry.Label.Path is null;
        if (isSame)
            return this;
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
            result.Add(entry.Label.OfNumbers(), entry.Trace);
        return result.ToSet();
    }

    /// <summary>Without what only a name speaks for.</summary>
    /// <param name="category">Of this category alone, where there is one.</param>
    public LabelSet WithoutInferred(string? category = null)
    {
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
        {
            if (entry.Label.Source is not { Origin: TagOrigin.Inferred } guess || (category is not null && guess.Category != category))
                result.Add(entry.Label, entry.Trace);
        }

        return result.ToSet();
    }

    /// <summary>True where every label of the other set is in this one.</summary>
    public bool Covers(LabelSet other)
    {
        foreach (var entry in other.Entries)
        {
            if (!Contains(entry.Label))
                return false;
        }

        return true;
    }

    /// <summary>The roots of the labels that only one of both sets has; all roots for one that is a source's.</summary>
    public RootSet ChangedRoots(LabelSet other) => ReferenceEquals(this, other) ? RootSet.Empty : Missing(other).Union(other.Missing(this));

    /// <summary>The roots of what the other set lacks.</summary>
    private RootSet Missing(LabelSet other)
    {
        var roots = RootSet.Empty;
        foreach (var entry in Entries)
        {
            if (!other.Contains(entry.Label))
                roots = roots.Union(entry.Label.Path is { } path ? RootSet.Of(path) : RootSet.All);
        }

        return roots;
    }

    /// <summary>Those of one path by that of its root.</summary>
    public static LabelSet Collapsed(LabelEntry[] entries, int count)
    {
        var collapsed = ImmutableArray.CreateBuilder<LabelEntry>();
        for (var i = 0; i < count; i++)
        {
            var entry = entries[i];
            var label = entry.Label.Path is { } path ? new Label(path.ToRoot(), Reach.Content) : entry.Label;
            var index = IndexOf(collapsed, label);
            if (index < 0)
                collapsed.Add(new LabelEntry(label, entry.Trace));
            else if (Trace.Compare(entry.Trace, collapsed[index].Trace) < 0)
                collapsed[index] = new LabelEntry(label, entry.Trace);
        }

        return new LabelSet(collapsed.ToImmutable());
    }

    private static int IndexOf(ImmutableArray<LabelEntry>.Builder entries, Label label)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Label.Equals(label))
                return i;
        }

        return -1;
    }

    private LabelSet Map(Transformation? transformation, bool assumed, SyntaxNode node, StepKind kind, ISymbol? symbol, ISymbol? unknown)
    {
        var result = new LabelUnion(Empty);
        foreach (var entry in Entries)
        {
            var label = transformation is { } transformed ? entry.Label.Through(transformed) : entry.Label.Through(assumed);
            result.Add(label, Trace.Add(entry.Trace, node, kind, symbol, unknown));
        }

        return result.ToSet();
    }
}

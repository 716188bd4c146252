using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary>
/// The values of one entry, for the section readers. What the checker found broken is absent, so that a reader never sees a wrong value.
/// </summary>
/// <param name="mapping"><c>null</c> where the entry has no values.</param>
/// <param name="position">Where to point at for the entry.</param>
internal sealed class Fields(YamlMapping? mapping, ShapeChecker checker, PolicyPosition position)
{
    public PolicyPosition Position { get; } = position;

    /// <summary>False where any key or value of the entry is wrong. What permits something must be sound to count.</summary>
    public bool IsSound => mapping is null || checker.IsSound(mapping);

    public bool Has(string key) => mapping?.Find(key) is not null;

    public string? Text(string key) => Scalar(key) is { } scalar ? checker.Text(scalar) : null;

    public Located<string>? Located(string key) => Scalar(key) is { } scalar ? new Located<string>(checker.Text(scalar), scalar.Position) : null;

    /// <summary>The clauses of the notice that the entry encodes, with commas between them; or <c>null</c>.</summary>
    public string? Clause => List("clause") is { IsEmpty: false } clauses ? string.Join(", ", clauses.Select(static clause => clause.Value)) : null;

    public bool? Flag(string key) => Text(key) is { } text ? text == "true" : null;

    public Form? Form(string key) => Text(key) is { } text && PolicyWords.Forms.IndexOf(text) is >= 0 and var form ? (Form)form : null;

    public LegalBasis LegalBasis => Text("legal_basis") is { } text ? (LegalBasis)(PolicyWords.LegalBases.IndexOf(text) + 1) : LegalBasis.Unspecified;

    /// <summary><c>purpose</c> and <c>purposes</c> together, each once.</summary>
    public ImmutableArray<Located<string>> Purposes =>
        [.. List("purpose").Concat(List("purposes")).GroupBy(static purpose => purpose.Value).Select(static same => same.First())];

    public ImmutableArray<Located<string>> List(string key)
    {
        var items = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var scalar in Scalars(key))
            items.Add(new Located<string>(scalar.Value, scalar.Position));

        return items.ToImmutable();
    }

    /// <summary>As <see cref="List"/>, for what forbids: where the file was not checked to its end, what is written counts, sound or not.</summary>
    public ImmutableArray<Located<string>> Forbidden(string key)
    {
        if (!checker.IsCutOff || List(key) is { IsEmpty: false })
            return List(key);

        ImmutableArray<YamlNode> written = mapping?.Find(key) switch
        {
            YamlSequence sequence => sequence.Items,
            { } one => [one],
            null => [],
        };
        return [.. written.OfType<YamlScalar>().Where(static scalar => !scalar.IsNull).Select(static scalar => new Located<string>(scalar.Value, scalar.Position))];
    }

    public ImmutableArray<string> Words(string key) => [.. List(key).Select(static word => word.Value)];

    public ImmutableArray<SymbolPattern> Patterns(string key)
    {
        var patterns = ImmutableArray.CreateBuilder<SymbolPattern>();
        foreach (var scalar in Scalars(key))
        {
            if (SymbolPatternParser.Parse(scalar.Value, scalar.Position, out _) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    public ImmutableArray<RecipientReference> Recipients(string key)
    {
        var references = ImmutableArray.CreateBuilder<RecipientReference>();
        foreach (var scalar in Scalars(key))
            references.Add(Reference(scalar));

        return references.ToImmutable();
    }

    /// <summary>The keys of a mapping below this one.</summary>
    public Fields? Child(string key) => mapping?.Find(key) is YamlMapping child ? new Fields(child, checker, child.Head) : null;

    /// <summary>Keys and values of a mapping of scalars.</summary>
    public IEnumerable<(YamlScalar Key, YamlScalar Value)> Pairs(string key) =>
        (mapping?.Find(key) as YamlMapping)?.Entries
            .Where(entry => checker.IsSound(entry.Value) && entry.Value is YamlScalar)
            .Select(static entry => (entry.Key, (YamlScalar)entry.Value)) ?? [];

    public string TextOf(YamlScalar scalar) => checker.Text(scalar);

    private static RecipientReference Reference(YamlScalar scalar)
    {
        if (scalar.Value == "*")
            return new RecipientReference(null, null, scalar.Position);

        if (scalar.Value.StartsWith(Names.KindPrefix, StringComparison.Ordinal)
            && PolicyWords.Kinds.IndexOf(scalar.Value.Substring(Names.KindPrefix.Length)) is >= 0 and var kind)
            return new RecipientReference(null, (RecipientKind)kind, scalar.Position);

        return new RecipientReference(scalar.Value, null, scalar.Position);
    }

    private YamlScalar? Scalar(string key) =>
        mapping?.Find(key) is YamlScalar { IsNull: false } scalar && checker.IsSound(scalar) ? scalar : null;

    /// <summary>The elements of a list, or the scalar that stands for a list of one.</summary>
    private IEnumerable<YamlScalar> Scalars(string key) => mapping?.Find(key) switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Where(checker.IsSound),
        YamlScalar scalar when !scalar.IsNull && checker.IsSound(scalar) => [scalar],
        _ => [],
    };
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Taxonomy;

/// <summary>Categories by id, parents known.</summary>
internal sealed class CategoryTable
{
    /// <summary>The fideslang taxonomy with derived facts. The same in every process, so it is read once.</summary>
    public static readonly CategoryTable BuiltIn = new(BuiltInTaxonomy.Read());

    private readonly ImmutableSortedDictionary<string, Category> _categories;

    public CategoryTable(ImmutableSortedDictionary<string, Category> categories) => _categories = categories;

    public IEnumerable<Category> All => _categories.Values;

    public Category? Find(string id) => _categories.TryGetValue(id, out var category) ? category : null;

    /// <summary>This table and what only <paramref name="other"/> has.</summary>
    public CategoryTable With(CategoryTable other) => ReferenceEquals(this, other) ? this : new(other._categories.SetItems(_categories));

    /// <summary>This table with a category as it is given.</summary>
    public CategoryTable Set(Category category) => new(_categories.SetItem(category.Id, category));

    /// <summary>Retention by category, of those that have one of their own.</summary>
    public ImmutableSortedDictionary<string, string> Retentions =>
        _categories.Values
            .Where(static category => category.Retention is not null)
            .ToImmutableSortedDictionary(static category => category.Id, static category => category.Retention ?? "", StringComparer.Ordinal);

    /// <summary>The category or, where it is not defined, its nearest defined parent.</summary>
    public Category? Nearest(string id) => Line(id).FirstOrDefault();

    /// <summary>Defined categories from the category itself up to the root.</summary>
    public IEnumerable<Category> Line(string id)
    {
        for (var current = id; current is not null; current = Parent(current))
        {
            if (Find(current) is { } category)
                yield return category;
        }
    }

    /// <summary>Purposes the policy gives to the category or to its nearest parent that has any.</summary>
    public ImmutableArray<string> PurposesOf(string id) =>
        Line(id).FirstOrDefault(static category => !category.Purposes.IsDefaultOrEmpty)?.Purposes ?? [];

    /// <summary>Legal basis the policy gives to the category or to its nearest parent that has one.</summary>
    public LegalBasis LegalBasisOf(string id) =>
        Line(id).FirstOrDefault(static category => category.LegalBasis != LegalBasis.Unspecified)?.LegalBasis ?? LegalBasis.Unspecified;

    /// <summary>Retention the category or its nearest parent has.</summary>
    public string? RetentionOf(string id) => Line(id).FirstOrDefault(static category => category.Retention is not null)?.Retention;

    /// <summary>True where the category or its nearest parent that says is given voluntarily.</summary>
    public bool IsVoluntary(string id) => Line(id).FirstOrDefault(static category => category.Required is not null)?.Required == false;

    /// <summary>True where <paramref name="parent"/> is <paramref name="child"/> or one of its dotted parents.</summary>
    public static bool Covers(string parent, string child) =>
        child.StartsWith(parent, StringComparison.Ordinal) && (child.Length == parent.Length || child[parent.Length] == '.');

    /// <summary>The dotted parent, or <c>null</c> for a root.</summary>
    public static string? Parent(string id) => id.LastIndexOf('.') is > 0 and var dot ? id.Substring(0, dot) : null;
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Taxonomy;

/// <summary>Categories by id, parents known.</summary>
internal sealed class CategoryTable
{
    public static readonly CategoryTable BuiltIn = new(ImmutableSortedDictionary.Create<string, Category>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, Category> _categories;

    public CategoryTable(ImmutableSortedDictionary<string, Category> categories) => _categories = categories;

    public IEnumerable<Category> All => _categories.Values;

    public Category? Find(string id) => _categories.TryGetValue(id, out var category) ? category : null;

    /// <summary>True where <paramref name="parent"/> is <paramref name="child"/> or one of its dotted parents.</summary>
    public static bool Covers(string parent, string child) =>
        child.StartsWith(parent, StringComparison.Ordinal) && (child.Length == parent.Length || child[parent.Length] == '.');
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>categories</c> and <c>retention</c>: what the policy adds to the taxonomy it starts from.</summary>
internal static class CategoriesReader
{
    public static CategoryTable Read(Root root, CategoryTable known)
    {
        var table = known.All.ToImmutableSortedDictionary(static category => category.Id, static category => category, StringComparer.Ordinal).ToBuilder();
        foreach (var (id, fields) in root.Map("categories"))
        {
            if (Formats.CategoryId.Fault(id) is not null)
                continue;

            AddParents(table, id, fields.Position);
            table[id] = WithFacts(table.TryGetValue(id, out var category) ? category : Undescribed(id, fields.Position), fields);
        }

        foreach (var (key, value) in root.Whole.Pairs("retention"))
        {
            if (table.TryGetValue(key.Value, out var category))
                table[key.Value] = category with { Retention = value.Value };
        }

        // Ordinal order has parents before their children, so one pass hands every fact down all the way.
        foreach (var category in table.Values.ToList())
        {
            if (table.TryGetValue(CategoryTable.Parent(category.Id) ?? "", out var parent))
                table[category.Id] = Inherited(category, parent);
        }

        return new CategoryTable(table.ToImmutable());
    }

    /// <summary>Who defines <c>user.profile.team</c> can speak of <c>user.profile</c> too.</summary>
    private static void AddParents(ImmutableSortedDictionary<string, Category>.Builder table, string id, PolicyPosition position)
    {
        for (var parent = CategoryTable.Parent(id); parent is not null && !table.ContainsKey(parent); parent = CategoryTable.Parent(parent))
            table[parent] = Undescribed(parent, position);
    }

    private static Category Undescribed(string id, PolicyPosition position) =>
        new(id, "", false, false, false, false, null, null, [], LegalBasis.Unspecified, position);

    private static Category WithFacts(Category category, Fields fields)
    {
        var purposes = fields.Purposes;
        var basis = fields.LegalBasis;
        return category with
        {
            Description = fields.Text("description") ?? category.Description,
            Special = category.Special || fields.Flag("special") == true,
            Criminal = category.Criminal || fields.Flag("criminal") == true,
            Child = category.Child || fields.Flag("child") == true,
            Credential = category.Credential || fields.Flag("credential") == true,
            Required = fields.Flag("required") ?? category.Required,
            Retention = fields.Text("retention") ?? category.Retention,
            Purposes = purposes.IsEmpty ? category.Purposes : [.. purposes.Select(static purpose => purpose.Value)],
            LegalBasis = basis == LegalBasis.Unspecified ? category.LegalBasis : basis,
            Clause = fields.Clause ?? category.Clause,
            Position = fields.Position,
        };
    }

    private static Category Inherited(Category category, Category parent) => category with
    {
        Special = category.Special || parent.Special,
        Criminal = category.Criminal || parent.Criminal,
        Child = category.Child || parent.Child,
        Credential = category.Credential || parent.Credential,
    };
}

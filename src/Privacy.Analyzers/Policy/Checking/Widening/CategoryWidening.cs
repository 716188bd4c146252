using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>
/// What a child says of a category: no longer retention, no further purpose, nothing mandatory that was voluntary, no basis that asks the subject
/// less, than the parent says of it or of its nearest parent category.
/// </summary>
internal static class CategoryWidening
{
    /// <param name="ids">Categories that the child's file speaks of.</param>
    public static CategoryTable Narrowed(Narrowing check, IEnumerable<string> ids)
    {
        var kept = check.Child.Categories;
        foreach (var id in ids)
        {
            if (kept.Find(id) is not { } category)
                continue;

            var narrowed = Basis(check, Purposes(check, Required(check, Retention(check, category))));
            if (narrowed != category)
                kept = kept.Set(narrowed);
        }

        return kept;
    }

    private static Category Retention(Narrowing check, Category category)
    {
        var above = check.Parent.Categories.Line(category.Id).FirstOrDefault(static parent => parent.Retention is not null);
        if (above?.Retention is not { } period || category.Retention is not { } own || !Duration.IsLonger(own, period))
            return category;

        var place = check.Places.Has("retention", category.Id)
            ? check.Places.Of(category.Position, "retention", category.Id)
            : check.Places.Of(category.Position, "categories", category.Id, "retention");
        check.Wider(place, Name(category), $"its retention is '{own}' and no longer '{period}'", above.Position);
        return category with { Retention = period };
    }

    private static Category Required(Narrowing check, Category category)
    {
        if (category.Required != true || check.Parent.Categories.Find(category.Id) is not { Required: false } above)
            return category;

        check.Wider(Place(check, category, "required"), Name(category), "it is mandatory and no longer voluntary", above.Position);
        return category with { Required = false };
    }

    private static Category Purposes(Narrowing check, Category category)
    {
        var above = check.Parent.Categories.Line(category.Id).FirstOrDefault(static parent => !parent.Purposes.IsDefaultOrEmpty);
        if (above is null || category.Purposes.FirstOrDefault(purpose => !above.Purposes.Contains(purpose)) is not { } added)
            return category;

        var key = check.Places.Has("categories", category.Id, "purpose") ? "purpose" : "purposes";
        check.Wider(Place(check, category, key), Name(category), $"it is held for purpose '{added}' too", above.Position);
        return category with { Purposes = above.Purposes };
    }

    private static Category Basis(Narrowing check, Category category)
    {
        var above = check.Parent.Categories.Line(category.Id).FirstOrDefault(static parent => parent.LegalBasis != LegalBasis.Unspecified);
        if (above is null || category.LegalBasis == LegalBasis.Unspecified || !BasisOrder.IsFreer(category.LegalBasis, above.LegalBasis))
            return category;

        check.Wider(
            Place(check, category, "legal_basis"),
            Name(category),
            $"its legal basis is '{PolicyWords.Of(category.LegalBasis)}' and no longer '{PolicyWords.Of(above.LegalBasis)}'",
            above.Position);
        return category with { LegalBasis = above.LegalBasis };
    }

    private static PolicyPosition Place(Narrowing check, Category category, string key) =>
        check.Places.Of(category.Position, "categories", category.Id, key);

    private static string Name(Category category) => $"Category '{category.Id}'";
}

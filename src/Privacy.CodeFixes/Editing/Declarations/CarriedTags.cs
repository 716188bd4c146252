using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>Tags written on members that a diagnostic points at from elsewhere.</summary>
internal static class CarriedTags
{
    public static Task<Solution> AddAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel) => WrittenAttributes.AddAsync(
        solution,
        diagnostics
            .SelectMany(diagnostic => diagnostic.AdditionalLocations.Select(place => (Place: place, Diagnostic: diagnostic)))
            .Where(each => each.Place.SourceTree is not null)
            .Select(each => new WrittenAttribute(each.Place, "Privacy", "PersonalDataAttribute", (names, compilation) => Tag(names, compilation, each.Diagnostic))),
        cancel);

    private static string Tag(ShortNames names, Compilation compilation, Diagnostic diagnostic)
    {
        var purposes = Property(PropertyKeys.Purposes)
            .Split([PropertyKeys.ListSeparator], StringSplitOptions.RemoveEmptyEntries)
            .Select(purpose => TagText.Purpose(names, compilation, purpose))
            .ToList();
        var held = purposes.Count switch
        {
            0 => "",
            1 => ", Purpose = " + purposes[0],
            _ => ", Purposes = new[] { " + string.Join(", ", purposes) + " }",
        };
        var basis = PolicyWords.LegalBases.IndexOf(Property(PropertyKeys.LegalBasis));
        var lawful = basis < 0 ? "" : ", LegalBasis = " + TagText.Basis(names, (LegalBasis)(basis + 1));
        return names.Attribute("PersonalData") + "(" + TagText.Category(names, compilation, Property(PropertyKeys.Category)) + held + lawful + ")";

        string Property(string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value ?? "" : "";
    }
}

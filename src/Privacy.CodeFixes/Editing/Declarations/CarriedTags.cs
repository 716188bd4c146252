using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>Tags written on members that a diagnostic points at from elsewhere.</summary>
internal static class CarriedTags
{
    public static async Task<Solution> AddAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var places = diagnostics
            .SelectMany(diagnostic => diagnostic.AdditionalLocations.Select(place => (Place: place, Diagnostic: diagnostic)))
            .Where(each => each.Place.SourceTree is not null)
            .GroupBy(each => each.Place)
            .Select(group => group.First())
            .GroupBy(each => each.Place.SourceTree);
        var original = solution;
        foreach (var file in places)
        {
            if (original.GetDocument(file.Key) is not { } document
                || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not CompilationUnitSyntax root
                || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } semantics)
                continue;

            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            var changes = new HashSet<TextChange>();
            foreach (var (place, diagnostic) in file)
            {
                if (Declared.Member(root.FindNode(place.SourceSpan)) is not { } declaration)
                    continue;

                var names = new PrivacyNames(semantics, declaration.SpanStart);
                if (!names.IsKnown("PersonalDataAttribute"))
                    continue;

                changes.Add(AttributeInsertion.Before(text, declaration, Tag(names, semantics.Compilation, diagnostic)));
                changes.UnionWith(names.Using(root, text));
            }

            if (changes.Count > 0)
                solution = solution.WithDocumentText(document.Id, text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    private static string Tag(PrivacyNames names, Compilation compilation, Diagnostic diagnostic)
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

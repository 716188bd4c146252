using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>An attribute for the member that is declared at a place.</summary>
/// <param name="Type">The attribute's type, in its namespace.</param>
internal sealed record WrittenAttribute(Location Place, string Space, string Type, Func<ShortNames, Compilation, string> Text);

/// <summary>Attributes written on members in whatever document of a solution declares them, with the <c>using</c> they need.</summary>
internal static class WrittenAttributes
{
    /// <returns>The same solution where no member can have its attribute.</returns>
    public static async Task<Solution> AddAsync(Solution solution, IEnumerable<WrittenAttribute> attributes, CancellationToken cancel)
    {
        var original = solution;
        foreach (var file in attributes.GroupBy(attribute => attribute.Place).Select(group => group.First()).GroupBy(attribute => attribute.Place.SourceTree))
        {
            // A generator would write its file anew.
            if (original.GetDocument(file.Key) is not { } document
                || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not CompilationUnitSyntax root
                || GeneratedFiles.Contain(document, root)
                || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } semantics)
                continue;

            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            var changes = new HashSet<TextChange>();
            foreach (var attribute in file)
            {
                if (Declared.Member(root.FindNode(attribute.Place.SourceSpan)) is not { } declaration)
                    continue;

                var names = new ShortNames(semantics, declaration.SpanStart, attribute.Space);
                if (!names.IsKnown(attribute.Type))
                    continue;

                changes.Add(AttributeInsertion.Before(text, declaration, attribute.Text(names, semantics.Compilation)));
                changes.UnionWith(names.Using(root, text));
            }

            if (changes.Count > 0)
                solution = solution.WithDocumentText(document.Id, text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        }

        return solution;
    }
}

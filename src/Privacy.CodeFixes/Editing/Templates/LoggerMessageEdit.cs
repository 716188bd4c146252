using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>Parameters taken away from [LoggerMessage] methods, wherever they show.</summary>
internal static class LoggerMessageEdit
{
    /// <summary>The solution without them, or <c>null</c>: nothing can go. A method that is used other than by calling it, or has no template, stays.</summary>
    public static async Task<Solution?> WithoutAsync(Solution solution, ImmutableArray<IParameterSymbol> parameters, CancellationToken cancel)
    {
        var original = solution;
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var group in parameters.GroupBy<IParameterSymbol, ISymbol>(parameter => parameter.ContainingSymbol, SymbolEqualityComparer.Default))
        {
            var method = (IMethodSymbol)group.Key;
            var removed = group.Distinct<IParameterSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
            var own = new Dictionary<DocumentId, List<TextChange>>();
            if (!await DeclarationAsync(solution, method, removed, own, cancel).ConfigureAwait(false) || !await CallsAsync(solution, method, removed, own, cancel).ConfigureAwait(false))
                continue;
            foreach (var entry in own)
                Add(changes, entry.Key, entry.Value);
        }

        foreach (var entry in changes)
        {
            if (solution.GetDocument(entry.Key) is not { } document)
                continue;

            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            solution = solution.WithDocumentText(entry.Key, text.WithChanges(entry.Value.Distinct().OrderBy(change => change.Span.Start)));
        }

        return solution == original ? null : solution;
    }

    private static async Task<bool> DeclarationAsync(
        Solution solution, IMethodSymbol method, ImmutableArray<IParameterSymbol> removed, Dictionary<DocumentId, List<TextChange>> changes, CancellationToken cancel)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel) is not MethodDeclarationSyntax declaration
            || solution.GetDocument(declaration.SyntaxTree) is not { } document
            || LoggerMessages.AttributeOf(method)?.ApplicationSyntaxReference?.GetSyntax(cancel) is not AttributeSyntax attribute
            || declaration.SyntaxTree != attribute.SyntaxTree
            || GeneratedFiles.Contain(document, declaration.SyntaxTree.GetRoot(cancel))
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } semantics)
            return false;

        var texts = new ConstantText(document, semantics);

        var names = removed.Select(parameter => parameter.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        if (LoggerMessages.Template(texts, attribute) is not { } template || declaration.ParameterList.ContainsDirectives)
            return false;

        ImmutableArray<SyntaxNode> gone = [.. declaration.ParameterList.Parameters.Where(parameter => names.Contains(parameter.Identifier.ValueText))];
        Add(changes, document.Id, gone.SelectMany(parameter => ListElements.Without(declaration.ParameterList, parameter, gone)));
        Add(changes, document.Id, ParameterDocs.Without(declaration, names));
        Add(changes, document.Id, texts.WithoutHoles(template, names));
        return true;
    }

    private static async Task<bool> CallsAsync(
        Solution solution, IMethodSymbol method, ImmutableArray<IParameterSymbol> removed, Dictionary<DocumentId, List<TextChange>> changes, CancellationToken cancel)
    {
        foreach (var found in await SymbolFinder.FindReferencesAsync(method, solution, cancel).ConfigureAwait(false))
        {
            foreach (var place in found.Locations.Where(place => !place.IsImplicit))
            {
                var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
                var semantics = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
                var call = root?.FindNode(place.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>();

                // The method's name alone, which stays; the generated body tells it too.
                if (call is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
                    continue;
                if (root is null || call is null || GeneratedFiles.Contain(place.Document, root) || semantics is null || !call.Expression.Span.Contains(place.Location.SourceSpan)
                    || semantics.GetOperation(call, cancel) is not IInvocationOperation invocation)
                    return false;

                ImmutableArray<SyntaxNode> gone =
                [
                    .. invocation.Arguments
                        .Where(argument => removed.Any(parameter => parameter.Name == argument.Parameter?.Name))
                        .Select(argument => argument.Syntax)
                        .OfType<ArgumentSyntax>(),
                ];
                Add(changes, place.Document.Id, gone.SelectMany(argument => ListElements.Without(call.ArgumentList, argument, gone)));
            }
        }

        return true;
    }

    private static void Add(Dictionary<DocumentId, List<TextChange>> changes, DocumentId id, IEnumerable<TextChange> more)
    {
        if (!changes.TryGetValue(id, out var known))
            changes.Add(id, known = []);
        known.AddRange(more);
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance.Metamorphic;

/// <summary>
/// Writes a change around every argument of a case whose value is not known to the compiler. Where the result does not compile, as of a value
/// by reference or of a lambda, the arguments in the line at fault stay as they were, until it does.
/// </summary>
internal static class Rewriter
{
    private const int MaxRounds = 6;

    /// <returns>The changed case, and how many arguments were changed: none where it could not be.</returns>
    public static (Case Changed, int Count) Rewrite(Case test, Change change)
    {
        var helper = new TextFile("Metamorphic.cs", Change.Code);
        var places = test.Sources.ToDictionary(file => file.Path, file => file.Path == test.Name ? Arguments(file, test) : []);
        for (var round = 0; round < MaxRounds; round++)
        {
            var changed = test with { Sources = [.. test.Sources.Select(file => file with { Text = Written(file.Text, places[file.Path], change) }), helper] };
            var errors = Analysis.Compilation(CaseRun.Input(changed)).GetDiagnostics().RemoveAll(found => found.Severity != DiagnosticSeverity.Error);
            if (errors.IsEmpty)
                return (changed, places.Values.Sum(each => each.Length));
            foreach (var error in errors)
            {
                var span = error.Location.GetLineSpan();
                if (places.TryGetValue(span.Path, out var written))
                {
                    var text = SourceText.From(test.Sources.Single(file => file.Path == span.Path).Text);
                    places[span.Path] = written.RemoveAll(place => Touches(text, place, span));
                }
            }
        }

        return (test, 0);
    }

    private static bool Touches(SourceText text, TextSpan place, FileLinePositionSpan error)
    {
        var lines = text.Lines.GetLinePositionSpan(place);
        return lines.Start.Line <= error.EndLinePosition.Line && error.StartLinePosition.Line <= lines.End.Line;
    }

    private static ImmutableArray<TextSpan> Arguments(TextFile file, Case test)
    {
        var compilation = Analysis.Compilation(CaseRun.Input(test));
        var tree = compilation.SyntaxTrees.Single(each => each.FilePath == file.Path);
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>()
                .Where(argument => argument.RefKindKeyword.IsKind(SyntaxKind.None)
                    && argument.Parent?.Parent is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                    && CanBeWrapped(argument.Expression)
                    && !model.GetConstantValue(argument.Expression).HasValue
                    && model.GetTypeInfo(argument.Expression) is { Type: { IsRefLikeType: false, TypeKind: not TypeKind.Dynamic } type } info
                    && SymbolEqualityComparer.Default.Equals(type, Plain(info.ConvertedType, type)))
                .Select(argument => argument.Expression.Span)
                .OrderBy(span => span.Start),
        ];
    }

    /// <summary>A value that becomes another type on its way in, as a text becomes a handler, is left alone; a reference that is only seen as its base is not.</summary>
    private static ITypeSymbol? Plain(ITypeSymbol? converted, ITypeSymbol type) =>
        converted is { IsReferenceType: true } && type.TypeKind != TypeKind.Delegate && converted.Name != "FormattableString" ? type : converted;

    private static bool CanBeWrapped(ExpressionSyntax value) => value is not (
        AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax or CollectionExpressionSyntax or ImplicitObjectCreationExpressionSyntax
        or StackAllocArrayCreationExpressionSyntax or DeclarationExpressionSyntax or ThrowExpressionSyntax or ThisExpressionSyntax);

    /// <summary>A value in a value is wrapped by itself too.</summary>
    private static string Written(string text, ImmutableArray<TextSpan> places, Change change)
    {
        var insertions = places.SelectMany(place => new[]
        {
            (At: place.Start, Order: place.Length, Text: change.Before),
            (At: place.End, Order: -place.Length, Text: change.After),
        });
        var result = new StringBuilder(text);

        // From behind, so that places stay right. At one place the last insertion comes first: what opens outermost, what closes innermost.
        foreach (var (at, _, inserted) in insertions.OrderByDescending(each => each.At).ThenBy(each => each.Order))
            result.Insert(at, inserted);
        return result.ToString();
    }
}

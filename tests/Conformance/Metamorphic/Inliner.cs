using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Conformance.Metamorphic;

/// <summary>
/// Writes the body of a method where it is called, in one line between marks. An expression stands in <c>argument switch { var name => body }</c>, which
/// evaluates arguments in their order and once; statements stand in a block that declares the parameters first.
/// </summary>
internal static class Inliner
{
    private const string Begin = "/*<*/";
    private const string End = "/*>*/";
    private const int MaxRounds = 8;

    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The program with each call written out that can be, in these files, and how many were.</summary>
    /// <param name="know">What is known of a program.</param>
    /// <param name="passes">A pass writes out what the last one brought in too.</param>
    public static (Compilation Changed, int Count) Inline(Compilation compilation, IReadOnlyCollection<string> paths, int passes, Func<Compilation, PrivacyModel> know, CancellationToken cancel)
    {
        var count = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            var (changed, more) = Once(know(compilation), paths, pass, cancel);
            if (more == 0)
                break;
            (compilation, count) = (changed, count + more);
        }

        return (compilation, count);
    }

    /// <summary>Where the code begins that was written out and holds the place; <c>null</c> where none does.</summary>
    public static int? Inside(Location location)
    {
        var before = location.SourceTree!.GetText().ToString(TextSpan.FromBounds(0, location.SourceSpan.Start)); // code
        var (depth, begin) = (0, 0);
        for (var at = before.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = Next(before, at + 1))
        {
            if (!before.AsSpan(at).StartsWith(Begin, StringComparison.Ordinal))
                depth--;
            else if (depth++ == 0)
                begin = at;
        }

        return depth > 0 ? begin : null;
    }

    private static int Next(string text, int from)
    {
        var (begin, end) = (text.IndexOf(Begin, from, StringComparison.Ordinal), text.IndexOf(End, from, StringComparison.Ordinal));
        return begin < 0 || (end >= 0 && end < begin) ? end : begin;
    }

    private static (Compilation Changed, int Count) Once(PrivacyModel known, IReadOnlyCollection<string> paths, int pass, CancellationToken cancel)
    {
        var compilation = known.Compilation;
        var trees = compilation.SyntaxTrees.Where(tree => paths.Contains(tree.FilePath)).ToImmutableArray();
        var edits = trees.ToDictionary(tree => tree.FilePath, tree => Edits(tree, known, pass));
        for (var round = 0; round < MaxRounds; round++)
        {
            var changed = trees.Aggregate(compilation, (all, tree) => all.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText(cancel).WithChanges(edits[tree.FilePath]))));
            var errors = changed.GetDiagnostics(cancel).Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
                return (changed, edits.Values.Sum(each => each.Length));
            foreach (var tree in trees)
            {
                // Each edit keeps its line: what is wrong in a line is so because of its edits.
                var lines = errors.Select(error => error.Location.GetLineSpan()).Where(span => span.Path == tree.FilePath).Select(span => span.StartLinePosition.Line).ToHashSet();
                edits[tree.FilePath] = edits[tree.FilePath].RemoveAll(edit => lines.Contains(tree.GetText(cancel).Lines.IndexOf(edit.Span.Start)));
            }
        }

        return (compilation, 0);
    }

    private static ImmutableArray<TextChange> Edits(SyntaxTree tree, PrivacyModel known, int pass)
    {
        var model = known.Compilation.GetSemanticModel(tree);
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        var end = 0;
        foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var ending = "_" + pass.ToString(CultureInfo.InvariantCulture) + "_" + edits.Count.ToString(CultureInfo.InvariantCulture);
            if (call.SpanStart < end || Edit(call, model, known, ending) is not { } edit || edit.Span.Start < end)
                continue;
            edits.Add(edit);
            end = edit.Span.End;
        }

        return edits.ToImmutable();
    }

    private static TextChange? Edit(InvocationExpressionSyntax call, SemanticModel model, PrivacyModel known, string ending)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ReducedFrom: null } called || Callee.Of(called.OriginalDefinition, known) is not { } callee || !IsReached(call, called, model))
            return null;
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count != called.Parameters.Length || arguments.Any(argument => argument.NameColon is not null) || call.ToString().Contains("//", StringComparison.Ordinal))
            return null;
        var given = Given(arguments, called, callee, model);
        var lines = string.Concat(Enumerable.Repeat("\n", call.ToString().Count(letter => letter == '\n')));
        if (callee is { Statements.Count: 0, Result: { } result } && !called.ReturnsVoid)
        {
            var text = $"(({called.ReturnType.ToDisplayString(s_type)})({Begin}{callee.Written(result, ending, given)}{End}))";
            foreach (var i in Enumerable.Range(0, arguments.Count).Reverse().Where(i => !given.ContainsKey(i)))
                text = $"((({Type(called, i)})({OneLine(arguments[i].Expression)})) switch {{ var {called.Parameters[i].Name}{ending} => {text} }})";
            return call.Parent is ExpressionStatementSyntax ? null : new TextChange(call.Span, text + lines);
        }

        return Statement(call, called, callee, ending, given, lines);
    }

    /// <summary>The arguments that are variables and can stand where their parameters do: a copy would be another variable.</summary>
    private static Dictionary<int, string> Given(SeparatedSyntaxList<ArgumentSyntax> arguments, IMethodSymbol called, Callee callee, SemanticModel model) =>
        Enumerable.Range(0, arguments.Count)
            .Where(i => arguments[i].Expression is IdentifierNameSyntax name
                && model.GetSymbolInfo(name).Symbol is ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } }
                && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(name).Type, called.Parameters[i].Type)
                && callee.Takes(i, name.Identifier.Text))
            .ToDictionary(i => i, i => ((IdentifierNameSyntax)arguments[i].Expression).Identifier.Text);

    private static TextChange? Statement(InvocationExpressionSyntax call, IMethodSymbol called, Callee callee, string ending, Dictionary<int, string> given, string lines)
    {
        var parameters = string.Concat(called.Parameters.Where(parameter => !given.ContainsKey(parameter.Ordinal))
            .Select(parameter => $"{Type(called, parameter.Ordinal)} {parameter.Name}{ending} = {OneLine(call.ArgumentList.Arguments[parameter.Ordinal].Expression)}; "));
        var before = string.Concat(callee.Statements.Select(statement => callee.Written(statement, ending, given) + " "));
        var value = callee.Result is null ? null : callee.Written(callee.Result, ending, given);
        return call.Parent switch
        {
            ExpressionStatementSyntax statement when called.ReturnsVoid => new(statement.Span, Block(value is null ? "" : value + "; ")),
            ExpressionStatementSyntax statement => new(statement.Span, Block($"_ = {value}; ")),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax statement } assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
                new(statement.Span, Block($"{target} = {value}; ")),
            ReturnStatementSyntax statement => new(statement.Span, Block($"return {value}; ")),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Parent: BlockSyntax } statement } declaration } variable }
                => new(statement.Span, $"{(declaration.Type.IsVar ? called.ReturnType.ToDisplayString(s_type) : declaration.Type.ToString())} {variable.Identifier.Text}; " + Block($"{variable.Identifier.Text} = {value}; ")),
            _ => null,
        };

        string Block(string last) => $"{{ {parameters}{Begin}{before}{last}{End} }}{lines}";
    }

    /// <summary>What the body names means the same where it is called.</summary>
    private static bool IsReached(InvocationExpressionSyntax call, IMethodSymbol called, SemanticModel model)
    {
        if (call.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } type || call.Ancestors().Any(node => node is AttributeSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or QueryExpressionSyntax))
            return false;
        if (called.IsStatic)
            return SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(type), called.ContainingType.OriginalDefinition) || called.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;
        return SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(type), called.ContainingType.OriginalDefinition) && call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };
    }

    private static string Type(IMethodSymbol called, int parameter) => called.Parameters[parameter].Type.ToDisplayString(s_type);

    private static string OneLine(ExpressionSyntax value) => value.ToString().Contains('"') ? value.ToString().ReplaceLineEndings(" ") : value.NormalizeWhitespace("", " ").ToString();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Rules.Retention;
using Privacy.Analyzers.Rules.Rights.Paths;

namespace Privacy.Analyzers.Rules.Rights;

/// <summary>PRIV401, PRIV402: the paths that serve the subject's rights. PRIV404: what is kept longer than the policy says. PRIV405: an exception that nobody answers for, or no longer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RightsAnalyzer() : PrivacyAnalyzer(
    Descriptors.PRIV401_NoErasurePath,
    Descriptors.PRIV402_NoExportPath,
    Descriptors.PRIV404_LifetimeExceedsRetention,
    Descriptors.PRIV405_ExceptionWithoutGrounds)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model)
    {
        var paths = new PathSearch(model);
        context.RegisterSyntaxNodeAction(node => Check(node, model), SyntaxKind.Attribute);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in paths.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                file.ReportDiagnostic(diagnostic);
        });
        if (model.Policy.Recipients.Values.All(recipient => recipient.Retention is null))
            return;

        context.RegisterSyntaxNodeAction(node => ConfiguredLifetimes.InAssignment(node, model), SyntaxKind.SimpleAssignmentExpression);
        context.RegisterSyntaxNodeAction(node => ConfiguredLifetimes.InCall(node, model), SyntaxKind.InvocationExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        if (AttributeName.Of((AttributeSyntax)context.Node) != "PrivacyException"
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IAttributeOperation attribute
            || attribute.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation
            || !PrivacyException.IsException(type)
            || creation.Arguments.FirstOrDefault()?.Value.ConstantValue.Value is not string rule)
            return;

        var exception = new PrivacyException(rule, Value(creation, "Justification"), Value(creation, "Expires"));
        if (exception.Lack(model.AsOf) is { } lack)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PRIV405_ExceptionWithoutGrounds, attribute.Syntax.GetLocation(), rule, lack));
    }

    private static string? Value(IObjectCreationOperation creation, string property) =>
        (creation.Initializer?.Initializers ?? [])
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)
            ?.Value.ConstantValue.Value as string;

    /// <summary>Found once, on the first file asked for; file by file, so that they show while typing. A cancelled search leaves nothing behind.</summary>
    private sealed class PathSearch(PrivacyModel model)
    {
        private readonly object _gate = new();
        private ImmutableDictionary<SyntaxTree, ImmutableArray<Diagnostic>>? _found;

        public ImmutableArray<Diagnostic> In(SyntaxTree tree, CancellationToken cancel)
        {
            lock (_gate)
                _found ??= RightPaths.Find(model, cancel);
            return _found.TryGetValue(tree, out var found) ? found : [];
        }
    }
}

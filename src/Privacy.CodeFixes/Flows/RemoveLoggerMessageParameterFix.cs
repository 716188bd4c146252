using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Removal;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Flows;

/// <summary>Takes personal data out of a [LoggerMessage] method: the parameter, its hole in the attribute's template, the argument of every call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveLoggerMessageParameterFix : CodeFixProvider
{
    public const string Key = "RemoveLoggerMessageParameter";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV201", "PRIV209"];

    public override FixAllProvider GetFixAllProvider() => LoggerMessageFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancel = context.CancellationToken;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, cancel).ConfigureAwait(false) is not { } site || Parameter(site) is not { } parameter)
                continue;

            var solution = context.Document.Project.Solution;
            if (await LoggerMessageEdit.WithoutAsync(solution, [parameter], cancel).ConfigureAwait(false) is not { } changed)
                continue;

            var members = string.Join("', '", site.Properties(PropertyKeys.Member));
            context.RegisterCodeFix(
                CodeAction.Create("Remove '" + members + "' and parameter '" + parameter.Name + "' of '" + parameter.ContainingSymbol.Name + "'", _ => Task.FromResult(changed), Key),
                diagnostic);
        }
    }

    /// <summary>The parameter of the method as it is declared in source.</summary>
    internal static IParameterSymbol? Parameter(FixSite site)
    {
        if (site.Node is not ArgumentSyntax argument
            || SinkCall.Method(site, argument) is not { } method
            || !LoggerMessages.IsOne(method)
            || !PersonalParts.In(site, argument.Expression).IsEmpty
            || SinkCall.Parameter(site, argument) is not { } passed)
            return null;

        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        declared = declared.PartialDefinitionPart ?? declared;
        return declared.DeclaringSyntaxReferences.IsEmpty ? null : declared.Parameters.FirstOrDefault(parameter => parameter.Name == passed.Name);
    }
}

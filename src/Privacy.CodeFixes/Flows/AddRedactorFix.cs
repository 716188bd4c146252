using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing;
using Privacy.CodeFixes.Editing.Policies;
using Privacy.CodeFixes.Editing.Transforms;

namespace Privacy.CodeFixes.Flows;

/// <summary>Where a project has nothing that redacts: writes a method that does, and calls it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddRedactorFix : CodeFixProvider
{
    public const string Key = "AddRedactor";

    public override ImmutableArray<string> FixableDiagnosticIds => FlowRules.Decided;

    /// <summary>Once it is there, the fix that calls it is offered everywhere.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site
                || Edited(site, context.CancellationToken) is not { } solution)
                continue;

            var members = string.Join("', '", site.Properties(PropertyKeys.Member));
            context.RegisterCodeFix(CodeAction.Create("Add a redactor and redact '" + members + "'", _ => Task.FromResult(solution), Key), diagnostic);
        }
    }

    private static Solution? Edited(FixSite site, CancellationToken cancel)
    {
        var values = WrappedValue.Values(site);
        if (values.IsEmpty
            || site.Semantics.Compilation.GetTypeByMetadataName("Privacy.TransformsAttribute") is null
            || !PolicyQuestion.IsLawful(site, site.Policy, Form.Anonymised)
            || TransformCalls.Find(site, Form.Anonymised, values[0].SpanStart, cancel).Any())
            return null;

        var name = NewName(site, values[0].SpanStart);
        var text = site.Semantics.Compilation.GetSpecialType(SpecialType.System_String);
        if (WrappedValue.Changes(site, values, new TransformCall(name, name + ".Redact(", ")", null, text)) is not { } changes)
            return null;

        var space = site.Node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } declared
            ? site.Semantics.GetDeclaredSymbol(declared, cancel)?.ToDisplayString()
            : null;
        var isNullable = site.Semantics.Compilation.Options.NullableContextOptions.AnnotationsEnabled();
        var document = site.With([.. changes]);
        return document.Project.AddDocument(name + ".cs", Code(space, name, Lines.Break(site.Text), isNullable), site.Document.Folders).Project.Solution;
    }

    private static string NewName(FixSite site, int position)
    {
        var name = "Redaction";
        for (var i = 2; !site.Semantics.LookupSymbols(position, name: name).IsEmpty; i++)
            name = "Redaction" + i;
        return name;
    }

    private static string Code(string? space, string name, string line, bool isNullable)
    {
        string[] lines =
        [
            .. space is null ? [] : new[] { "namespace " + space, "{" },
            "    /// <summary>Takes what points to a person out of what leaves the program.</summary>",
            "    internal static class " + name,
            "    {",
            "        /// <summary>What is left of a value: that there was one.</summary>",
            "        [global::Privacy.Transforms(global::Privacy.Form.Anonymised)]",
            "        public static string Redact(string" + (isNullable ? "?" : "") + " value) => string.IsNullOrEmpty(value) ? \"\" : \"***\";",
            "    }",
            .. space is null ? [] : new[] { "}" },
        ];
        return string.Concat(lines.Select(each => (space is null && each.StartsWith("    ", StringComparison.Ordinal) ? each.Substring(4) : each) + line));
    }
}

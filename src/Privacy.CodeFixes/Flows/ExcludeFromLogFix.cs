using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Flows;

/// <summary>Where Serilog takes an object apart and the project has Destructurama: its attributes keep the members out, or mask them, in every log.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ExcludeFromLogFix : CodeFixProvider
{
    public const string Key = "ExcludeFromLog";

    public const string MaskKey = "MaskInLog";

    private const string Library = "Destructurama.Attributed";

    /// <summary>Not over a solution: whether the logger is told to mind the attributes is to be looked at first.</summary>
    private static readonly AttributeFixAll FixAll = new("Keep the members out of the log", everywhere: false, AllAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV201", "PRIV209"];

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (cancel, solution) = (context.CancellationToken, context.Document.Project.Solution);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.CreateAsync(context.Document, diagnostic, cancel).ConfigureAwait(false) is not { } site)
                continue;

            var members = string.Join("', '", site.Properties(PropertyKeys.Member));
            foreach (var (key, title) in new[] { (Key, "Keep '" + members + "' out of logs with [NotLogged]"), (MaskKey, "Mask '" + members + "' in logs with [LogMasked]") })
            {
                if (Attributes(site, key) is not { IsEmpty: false } attributes)
                    continue;
                var changed = await WrittenAttributes.AddAsync(solution, attributes, cancel).ConfigureAwait(false);
                if (changed != solution)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), key), diagnostic);
            }
        }
    }

    private static async Task<Solution> AllAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancel)
    {
        var attributes = ImmutableArray.CreateBuilder<WrittenAttribute>();
        foreach (var diagnostic in diagnostics)
        {
            // What cannot be masked is left out.
            if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await FixSite.CreateAsync(document, diagnostic, cancel).ConfigureAwait(false) is { } site)
                attributes.AddRange(Attributes(site, key ?? Key) is { IsEmpty: false } wanted ? wanted : Attributes(site, Key));
        }

        return await WrittenAttributes.AddAsync(solution, attributes, cancel).ConfigureAwait(false);
    }

    /// <summary>One for each member, or none: one of them is not ours to write on, or no text to mask.</summary>
    private static ImmutableArray<WrittenAttribute> Attributes(FixSite site, string key)
    {
        var name = key == MaskKey ? "LogMasked" : "NotLogged";
        if (site.Semantics.Compilation.GetTypeByMetadataName(Library + "." + name + "Attribute") is null)
            return [];

        var attributes = ImmutableArray.CreateBuilder<WrittenAttribute>();
        foreach (var member in DestructuredMembers.Of(site))
        {
            // The attributes are for properties alone, as is what Serilog shows.
            if (member is not IPropertySymbol property
                || (key == MaskKey && property.Type.SpecialType != SpecialType.System_String)
                || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } declared
                || Declared.Member(declared.GetSyntax()) is null)
                return [];
            attributes.Add(new WrittenAttribute(Location.Create(declared.SyntaxTree, declared.Span), Library, name + "Attribute", (names, _) => names.Attribute(name)));
        }

        return attributes.ToImmutable();
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules;

namespace Privacy.CodeFixes;

/// <summary>One diagnostic in one version of its document: all that a fix looks at.</summary>
internal sealed class FixSite
{
    private readonly Lazy<PrivacyModel> _model;

    private FixSite(Document document, SyntaxNode root, SourceText text, SemanticModel semantics, SyntaxNode node, ImmutableArray<TextSpan> path, Diagnostic diagnostic, CancellationToken cancel)
    {
        Document = document;
        Root = root;
        Text = text;
        Semantics = semantics;
        Node = node;
        Path = path;
        Diagnostic = diagnostic;
        _model = new(() => ModelStore.Of(semantics.Compilation, PolicyInput.Of(document.Project.AnalyzerOptions, cancel), cancel));
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    public SemanticModel Semantics { get; }

    /// <summary>The outermost node with the diagnostic's span; the argument where that is the value of one.</summary>
    public SyntaxNode Node { get; }

    /// <summary>Steps of the flow that lie in this document.</summary>
    public ImmutableArray<TextSpan> Path { get; }

    public Diagnostic Diagnostic { get; }

    /// <summary>Nothing is to be changed in this document.</summary>
    public bool IsGenerated => GeneratedFiles.Contain(Document, Root);

    /// <summary>Names that the flow reads in this document, at the sink first: among them is the one whose data it is.</summary>
    public ImmutableArray<string> Subjects =>
    [
        .. Path.Select(step => Root.FindNode(step)).Prepend(Node)
            .SelectMany(node => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            .Select(name => name.Identifier.ValueText)
            .Distinct(),
    ];

    /// <summary>The policy alone, which costs nothing: it is read once for all documents.</summary>
    public PrivacyPolicy Policy => PolicyInput.Of(Document.Project.AnalyzerOptions, default).Result.Policy;

    /// <summary>Policy and tables, as the analyzers see them.</summary>
    public PrivacyModel Model => _model.Value;

    public static async Task<FixSite?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancel)
    {
        if (!diagnostic.Location.IsInSource)
            return null;

        var tree = diagnostic.Location.SourceTree;
        ImmutableArray<TextSpan> path = [.. diagnostic.AdditionalLocations.Where(place => place.SourceTree == tree).Select(place => place.SourceSpan)];
        return await CreateAsync(document, diagnostic, diagnostic.Location.SourceSpan, path, cancel).ConfigureAwait(false);
    }

    /// <param name="span">Where the diagnostic is in this version of the document.</param>
    public static async Task<FixSite?> CreateAsync(Document document, Diagnostic diagnostic, TextSpan span, ImmutableArray<TextSpan> path, CancellationToken cancel)
    {
        if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } semantics
            || !root.FullSpan.Contains(span))
            return null;

        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var node = root.FindNode(span);
        var outer = node;
        while (outer.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax)
            outer = outer.Parent;
        if (outer.Parent is ArgumentSyntax argument)
            node = argument;
        return new FixSite(document, root, text, semantics, node, path, diagnostic, cancel);
    }

    public string? Property(string key) => Diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The values of a property that holds several.</summary>
    public ImmutableArray<string> Properties(string key) =>
        Property(key) is { Length: > 0 } value ? [.. value.Split([PropertyKeys.ListSeparator], StringSplitOptions.RemoveEmptyEntries)] : [];

    public Document With(params TextChange[] changes) => Document.WithText(Text.WithChanges(changes.OrderBy(change => change.Span.Start)));
}

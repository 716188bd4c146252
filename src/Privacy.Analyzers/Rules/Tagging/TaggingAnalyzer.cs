using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Retention;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV101: tags that seem to be missing. PRIV102 to PRIV104: what a tag says, held against the policy. PRIV105: tags that get lost. PRIV106: where tagged members show.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TaggingAnalyzer() : PrivacyAnalyzer(
    Descriptors.PRIV101_UntaggedMember,
    Descriptors.PRIV102_UndefinedNameInTag,
    Descriptors.PRIV103_TagWithoutPurposeOrBasis,
    Descriptors.PRIV104_LegalBasisDoesNotFit,
    Descriptors.PRIV105_TagLost,
    Descriptors.PRIV106_SecretMemberPrinted,
    Descriptors.PRIV404_LifetimeExceedsRetention)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model)
    {
        if (model.Inference != InferenceMode.Off)
            context.RegisterSymbolAction(symbol => Suggest(symbol, model), SymbolKind.Property, SymbolKind.Field);

        context.RegisterSymbolAction(symbol => LostTags.InRelated(symbol, model), SymbolKind.Property);
        context.RegisterSyntaxNodeAction(node => LostInMapping.InCall(node, model), SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(node => LostInMapping.InDeclaration(node, model), SyntaxKind.MethodDeclaration);
        context.RegisterSyntaxNodeAction(node => CheckAttribute(node, model), SyntaxKind.Attribute);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                // Once, however many parts a record is written in.
                if (node.ContainingSymbol is INamedTypeSymbol type && type.DeclaringSyntaxReferences[0].Span == node.Node.Span)
                    ExposedSecrets.InRecord(model, type, diagnostic => Report(node, model, diagnostic));
            },
            SyntaxKind.RecordDeclaration,
            SyntaxKind.RecordStructDeclaration);
    }

    private static void Suggest(SymbolAnalysisContext context, PrivacyModel model)
    {
        // A tag can't be written into code that a generator writes.
        if (context.IsGeneratedCode || context.Symbol.IsImplicitlyDeclared || model.Sources.Suggestion(context.Symbol) is not { } tag)
            return;

        if (!Exceptions.Cover(context.Symbol, Descriptors.PRIV101_UntaggedMember.Id, model.AsOf))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PRIV101_UntaggedMember,
                context.Symbol.Locations[0],
                ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Category, tag.Category).Add(PropertyKeys.Member, tag.Display),
                tag.Display,
                tag.Category));
        }
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        var attribute = (AttributeSyntax)context.Node;
        var name = AttributeName.Of(attribute);
        switch (name)
        {
            case "PersonalData" or "Recipient" or "Guard" or "RequiresGuard":
                CheckTag(context, model);
                break;
            case "DebuggerDisplay" when context.ContainingSymbol is INamedTypeSymbol type:
                ExposedSecrets.InDebugger(model, type, diagnostic => Report(context, model, diagnostic));
                break;
            case "DataMember" or "JsonInclude" or "JsonPropertyName" or "JsonProperty" when Described(context, attribute) is { } member:
                ExposedSecrets.InSerialiser(model, member, name, diagnostic => Report(context, model, diagnostic));
                break;
        }
    }

    /// <summary>The member that an attribute is of: of a record's parameter the property is meant.</summary>
    private static ISymbol? Described(SyntaxNodeAnalysisContext context, AttributeSyntax attribute) =>
        attribute.Parent?.Parent is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter
            ? context.SemanticModel.GetDeclaredSymbol(record, context.CancellationToken)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault()
            : context.ContainingSymbol;

    private static void CheckTag(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        // A policy that can't be read defines nothing: PRIV002 says so once, and not again at every tag.
        if (model.Policy.IsUnreadable
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IAttributeOperation operation
            || Tag.Read(operation) is not { } tag)
            return;

        UndefinedNames.Check(model.Policy, tag, diagnostic => Report(context, model, diagnostic));
        if (tag.Name != "PersonalData")
            return;

        MissingPurpose.Check(model.Policy, tag, diagnostic => Report(context, model, diagnostic));
        LegalBasisMisfit.Check(model.Policy, tag, diagnostic => Report(context, model, diagnostic));
        TagRetention.Check(model.Policy, tag, diagnostic => Report(context, model, diagnostic));
    }

    private static void Report(SyntaxNodeAnalysisContext context, PrivacyModel model, Diagnostic diagnostic)
    {
        if (!Exceptions.Cover(context.ContainingSymbol, diagnostic.Id, model.AsOf))
            context.ReportDiagnostic(diagnostic);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Settings;

/// <summary>PRIV210: a library is told to take personal data by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingsAnalyzer() : PrivacyAnalyzer(Descriptors.PRIV210_SettingSwitchesPersonalDataOn)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model) => context.RegisterSyntaxNodeAction(
        node =>
        {
            if (Name(node.Node) is { } name && (node.Node is AttributeSyntax ? LibrarySetting.IsAttribute(name) : LibrarySetting.IsName(name)))
                Check(node, model);
        },
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxKind.OrAssignmentExpression,
        SyntaxKind.InvocationExpression,
        SyntaxKind.Attribute);

    private static string? Name(SyntaxNode node)
    {
        var target = node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax list } } when LibrarySetting.IsList(list.Name.Identifier.ValueText) => list,
            InvocationExpressionSyntax call => call.Expression,
            AttributeSyntax attribute => attribute.Name,
            _ => null,
        };
        return target switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            _ => null,
        };
    }

    private static void Check(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        (ISymbol? member, ImmutableArray<IArgumentOperation> given) = context.SemanticModel.GetOperation(context.Node, context.CancellationToken) switch
        {
            IAssignmentOperation { Target: IPropertyReferenceOperation target } => ((ISymbol?)target.Property, ImmutableArray<IArgumentOperation>.Empty),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation list } filled => (list.Property, Added(filled.Initializer)),
            IInvocationOperation { TargetMethod.Name: "Add", Instance: IPropertyReferenceOperation list } added => (list.Property, added.Arguments),
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IAttributeOperation { Operation: IObjectCreationOperation made } => (made.Constructor, made.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (member is null
            || LibrarySetting.Of(member) is not { } setting
            || Value(context, setting, given) is not { } value
            || !setting.IsOn(value.ConstantValue)
            || Exceptions.Cover(context.ContainingSymbol, Descriptors.PRIV210_SettingSwitchesPersonalDataOn.Id, model.AsOf))
            return;

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.PRIV210_SettingSwitchesPersonalDataOn,
            context.Node.GetLocation(),
            member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.ContainingType.Name + "." + member.Name,
            setting.Effect));
    }

    /// <summary>What a list is filled with in braces.</summary>
    private static ImmutableArray<IArgumentOperation> Added(IObjectOrCollectionInitializerOperation list) =>
        [.. list.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments)];

    private static IOperation? Value(SyntaxNodeAnalysisContext context, LibrarySetting setting, ImmutableArray<IArgumentOperation> given)
    {
        if (!setting.Added.IsEmpty)
            return given.Select(argument => argument.Value).FirstOrDefault(value => setting.IsOn(value.ConstantValue));
        var value = context.Node is AssignmentExpressionSyntax { Right: { } right }
            ? context.SemanticModel.GetOperation(right, context.CancellationToken)
            : given.FirstOrDefault(argument => setting.Parameter is { } name ? argument.Parameter?.Name == name : IsFlag(argument))?.Value;
        while (value is IConversionOperation { IsImplicit: true, ConstantValue.HasValue: false } conversion)
            value = conversion.Operand; // bool?
        return value;
    }

    private static bool IsFlag(IArgumentOperation argument) => argument.Parameter?.Type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };
}

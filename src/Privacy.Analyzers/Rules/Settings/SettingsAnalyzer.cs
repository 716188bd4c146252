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
            if (Name(node.Node) is { } name && LibrarySetting.IsName(name))
                Check(node, model);
        },
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxKind.OrAssignmentExpression,
        SyntaxKind.InvocationExpression);

    private static string? Name(SyntaxNode node)
    {
        var target = node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax call => call.Expression,
            _ => null,
        };
        return target switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => null,
        };
    }

    private static void Check(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        var (member, value) = context.SemanticModel.GetOperation(context.Node, context.CancellationToken) switch
        {
            IAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => (target.Property, assignment.Value),
            IInvocationOperation call => ((ISymbol)call.TargetMethod, call.Arguments.FirstOrDefault(IsFlag)?.Value),
            _ => (null, null),
        };
        if (member is null
            || value is null
            || LibrarySetting.Of(member) is not { } setting
            || !setting.IsOn(value.ConstantValue)
            || Exceptions.Cover(context.ContainingSymbol, Descriptors.PRIV210_SettingSwitchesPersonalDataOn.Id, model.AsOf))
            return;

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.PRIV210_SettingSwitchesPersonalDataOn,
            context.Node.GetLocation(),
            member.ContainingType.Name + "." + member.Name,
            setting.Effect));
    }

    private static bool IsFlag(IArgumentOperation argument) => argument.Parameter?.Type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };
}

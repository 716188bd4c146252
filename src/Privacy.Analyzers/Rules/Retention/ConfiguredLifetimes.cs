using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>PRIV404: code that keeps something longer than the recipient that it is for may.</summary>
internal static class ConfiguredLifetimes
{
    public static void InAssignment(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        var name = ((AssignmentExpressionSyntax)context.Node).Left switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => "",
        };
        if (LifetimeSetting.IsName(name)
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var member } } assignment
            && LifetimeSetting.Of(member) is { } setting
            && LifetimeSetting.Days(assignment.Value) is { } days)
            Check(context, model, assignment.Value.Syntax, member.ContainingType.Name + "." + member.Name, days, LifetimeSetting.Limit(model.Policy, setting.Kind, setting.Pack));
    }

    public static void InCall(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        if (((InvocationExpressionSyntax)context.Node).Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: LogFiles.Method }
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IInvocationOperation call
            || LogFiles.Of(call) is not var (at, days))
            return;

        Check(context, model, at.Value.Syntax, at.Parameter?.Name ?? "", days, LifetimeSetting.Limit(model.Policy, RecipientKind.Log, LogFiles.Pack));
    }

    public static Diagnostic Create(Location at, string name, double days, Period limit) => Diagnostic.Create(
        Descriptors.PRIV404_LifetimeExceedsRetention, at, name, Text(days), limit.Owner, limit.Text);

    private static void Check(SyntaxNodeAnalysisContext context, PrivacyModel model, SyntaxNode at, string name, double days, Period? limit)
    {
        if (limit is { } period
            && period.IsExceededBy(days)
            && !Exceptions.Cover(context.ContainingSymbol, Descriptors.PRIV404_LifetimeExceedsRetention.Id, model.AsOf))
            context.ReportDiagnostic(Create(at.GetLocation(), name, days, period));
    }

    private static string Text(double days) =>
        double.IsPositiveInfinity(days) ? "without end" : days.ToString("0.##", CultureInfo.InvariantCulture) + " days";
}

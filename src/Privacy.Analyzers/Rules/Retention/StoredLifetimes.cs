using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>
/// PRIV404 where data is stored: the call that stores it says for how long, and that is longer than the data may be kept. What the recipient's own
/// period forbids is <see cref="ConfiguredLifetimes"/>' finding.
/// </summary>
internal static class StoredLifetimes
{
    public static IEnumerable<Diagnostic> Of(PrivacyModel model, Finding finding, SemanticModel semantics, CancellationToken cancel)
    {
        if (finding.Sink.Kind != RecipientKind.Storage || Limit(model, finding) is not { } limit)
            yield break;

        var call = finding.Location.SourceTree?.GetRoot(cancel).FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (call is null || semantics.GetOperation(call, cancel) is not IInvocationOperation invocation)
            yield break;

        foreach (var argument in invocation.Arguments)
        {
            foreach (var (at, name, days, isClaimed) in Lifetimes(model, argument))
            {
                if (!isClaimed && limit.IsExceededBy(days))
                    yield return ConfiguredLifetimes.Create(at.GetLocation(), name, days, limit);
            }
        }
    }

    /// <summary>The shortest that any of the data may be kept.</summary>
    private static Period? Limit(PrivacyModel model, Finding finding)
    {
        var shortest = default(Period?);
        foreach (var label in finding.Labels)
        {
            if (label.Form != Form.Anonymised && Keeping.OfData(model.Policy, label.Tag.Category, label.Tag.Retention) is { } period)
                shortest = Keeping.Shorter(shortest, period);
        }

        return shortest;
    }

    private static IEnumerable<(SyntaxNode At, string Name, double Days, bool IsClaimed)> Lifetimes(PrivacyModel model, IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (argument.ArgumentKind == ArgumentKind.Explicit && value.Type?.Name is "TimeSpan" or "DateTimeOffset" or "DateTime")
        {
            if (Lifetime.Days(value) is { } span)
                yield return (value.Syntax, argument.Parameter?.Name ?? "", span, false);
            yield break;
        }

        if (value is ILocalReferenceOperation { Local: var local })
            value = Lifetime.Initialiser(local, value.SemanticModel);
        if (value is not IObjectCreationOperation { Initializer: { } initializer })
            yield break;

        foreach (var assignment in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var member }
                && LifetimeSetting.Of(member) is { } setting
                && LifetimeSetting.Days(assignment.Value) is { } days)
                yield return (assignment.Value.Syntax, member.ContainingType.Name + "." + member.Name, days, LifetimeSetting.Limit(model.Policy, setting.Kind, setting.Pack)?.IsExceededBy(days) == true);
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Domain.Tables;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Writes through a variable that may hold one of several objects, and reads through it: see <see cref="LastWrites"/>.</summary>
internal static class WritesThrough
{
    /// <summary>The member was written to through the variable.</summary>
    public static void Note(IOperation? instance, Member member, Value value, FlowState state)
    {
        if (instance is null || !state.IsAlive || member.Symbol is null || Variable(instance) is not { } variable)
            return;
        if (state.Variable(variable) is { Objects.Length: > 1, Labels.IsEmpty: true })
            state.Answers = state.Answers.With(state.Answers.Last.Without(member).With(variable, member, value));
    }

    /// <summary>What a field, or a property without code, was given last through the variable that it is read through.</summary>
    public static Value? Read(Interpreter run, IMemberReferenceOperation op, FlowState state)
    {
        if (ReferenceEquals(state.Answers.Last, LastWrites.None) || op.Instance is null || Variable(op.Instance) is not { } variable)
            return null;
        if (op is IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } && (!property.Parameters.IsEmpty || getter.IsVirtual || getter.IsAbstract || getter.IsOverride || run.HasBody(getter)))
            return null;
        return state.Answers.Last.Of(variable, Member.Of(op.Member)) is { } value && (value.IsKnown || value.Labels.HasSource || run.Engine.Facts.Of(op.Member).Tag is null) ? value : null;
    }

    private static ISymbol? Variable(IOperation instance)
    {
        while (instance is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            instance = instance is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)instance).Operand;
        return instance switch
        {
            ILocalReferenceOperation { Local: { IsRef: false } local } when !TypeFacts.IsCopied(local.Type) => local,
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } when !TypeFacts.IsCopied(parameter.Type) => parameter,
            _ => null,
        };
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Interpolated strings and their handlers: the text of every hole.</summary>
internal static class Strings
{
    public static Value Interpolated(Interpreter run, IOperation op, FlowState state)
    {
        switch (op)
        {
            case IInterpolatedStringOperation text:
                var labels = LabelSet.Empty;
                foreach (var part in text.Parts)
                    labels = labels.Union(Part(run, part, state));
                return labels.IsEmpty ? Value.Clean : Value.Of(labels);
            case IInterpolatedStringAdditionOperation sum:
                return Value.Of(run.Eval(sum.Left, state).Labels.Union(run.Eval(sum.Right, state).Labels));
            case IInterpolatedStringHandlerCreationOperation handler:
                return run.Eval(handler.Content, state);
            default:
                return Value.Unknown;
        }
    }

    private static LabelSet Part(Interpreter run, IInterpolatedStringContentOperation part, FlowState state)
    {
        switch (part)
        {
            case IInterpolationOperation hole:
                return Text(run, hole.Expression, state);
            case IInterpolatedStringAppendOperation append:
                return Appended(run, append.AppendCall, state);
            default:
                return LabelSet.Empty;
        }
    }

    /// <summary>A handler's AppendFormatted(value, …): the text of its first argument.</summary>
    private static LabelSet Appended(Interpreter run, IOperation call, FlowState state)
    {
        if (call is IInvocationOperation { Arguments: { Length: > 0 } arguments })
            return Text(run, arguments[0].Value, state);
        var labels = LabelSet.Empty;
        foreach (var child in call.ChildOperations)
            labels = labels.Union(run.Eval(child, state).Labels);
        return labels;
    }

    private static LabelSet Text(Interpreter run, IOperation expression, FlowState state)
    {
        var inner = expression is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : expression;
        return Contents.Of(run, run.Eval(expression, state), Reach.Text, inner.Syntax, state, inner.Type);
    }
}

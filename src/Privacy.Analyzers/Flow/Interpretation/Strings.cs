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
                return Text(run, hole.Expression, hole.FormatString, state);
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
            return Text(run, arguments[0].Value, Format(arguments), state);
        var labels = LabelSet.Empty;
        foreach (var child in call.ChildOperations)
            labels = labels.Union(run.Eval(child, state).Labels);
        return labels;
    }

    private static IOperation? Format(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Name: "format", Type.SpecialType: SpecialType.System_String })
                return argument.Value;
        }

        return null;
    }

    private static LabelSet Text(Interpreter run, IOperation expression, IOperation? format, FlowState state)
    {
        var inner = expression is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : expression;
        var value = run.Eval(expression, state);
        return Formatted(run, value, format, inner.Syntax, state) ?? Contents.Of(run, value, Reach.Text, inner.Syntax, state, inner.Type);
    }

    /// <summary>Of types that can be formatted it is not ToString that is asked.</summary>
    private static LabelSet? Formatted(Interpreter run, Value value, IOperation? format, SyntaxNode node, FlowState state)
    {
        if (value.Objects.IsEmpty || !value.Labels.IsEmpty)
            return null;
        var asked = format?.ConstantValue is { HasValue: true, Value: var text } ? Value.OfConstant(text) : format is null ? Value.OfConstant(null) : Value.Unknown;
        var labels = LabelSet.Empty;
        foreach (var obj in value.Objects)
        {
            if (obj.Type is null || !run.IsOwn(obj.Type) || OwnTexts.Formatted(run, obj, asked, node, state) is not { } formatted)
                return null;
            labels = labels.Union(formatted);
        }

        return labels;
    }
}

using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Transforms by who made the object: an ICryptoTransform encrypts or decrypts, a redactor may leave all as it is, a CryptoStream does to what is
/// read and written through it what it was made with.
/// </summary>
internal static class Ciphers
{
    public static MadeTransform? OfCall(Interpreter run, IMethodSymbol method, IOperation? instance, Value? receiver, SyntaxNode node, FlowState state) =>
        receiver is not null && run.Engine.Facts.Of(method).AsksTurn ? TransformTable.Turned(method, Turns.Of(run, receiver, instance, node, state))
            : instance is not null && run.Engine.Facts.Of(method).AsksMaker && run.Engine.Makers.Of(instance, run.Engine.Cancel) is { } maker
            ? TransformTable.OnMade(method, maker)
            : null;

    /// <summary>What is read from the stream is of the form; so is what it will write to the one under it.</summary>
    public static void OfConstructor(Interpreter run, IMethodSymbol constructor, Value made, Argument[] arguments, IOperation op, FlowState state)
    {
        if (made.Objects.IsEmpty || !run.Engine.Facts.Of(constructor).AsksMaker)
            return;
        foreach (var argument in arguments)
        {
            if (run.Engine.Makers.Of(argument.Operation, run.Engine.Cancel) is not { } maker || TransformTable.OnMade(constructor, maker)?.Transformation is not { } form)
                continue;
            var stream = made.Objects[0];
            state.PutCell(stream, new Cell(Member.Cipher, Value.OfConstant((int)form.Form), MaybeInitial: false));
            if (state.TryRead(stream, Member.Content, out var content))
                state.PutCell(stream, content with { Value = Invocations.Transformed(content.Value, form, op.Syntax, constructor) });
            if (IsRead(arguments))
                state.PutCell(stream, new Cell(Member.Under, Value.Clean, MaybeInitial: false)); // only what comes through
            return;
        }
    }

    private static bool IsRead(Argument[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Parameter.Type.Name: "CryptoStreamMode", Value.Constant: 0 })
                return true;
        }

        return false;
    }

    /// <summary>What comes back through an argument: of one array, whatever lies in it.</summary>
    public static void Into(Interpreter run, IOperation buffer, Transformation form, SyntaxNode node, IMethodSymbol method, FlowState state)
    {
        var value = run.Eval(buffer, state);
        Assignments.Assign(run, buffer, Invocations.Transformed(value, form, node, method), node, state);
        if (value.Objects.Length != 1)
            return;
        var array = value.Objects[0];
        foreach (var cell in state.Cells(array))
            state.PutCell(array, cell with { Value = Invocations.Transformed(cell.Value, form, node, method) });
    }

    /// <summary>What is written through the object, as it arrives under it.</summary>
    public static LabelSet Written(AbstractObject writer, LabelSet labels, FlowState state) =>
        state.TryRead(writer, Member.Cipher, out var cipher) && cipher.Value.Constant is int form
            ? labels.Through(new Transformation((Form)form, IsFinal: false))
            : labels;
}

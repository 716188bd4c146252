using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// A foreach over an iterator that runs inline: they run in turns, so the body of the loop runs where the iterator yields, on the state there.
/// That is what happens; and no round of the loop is needed, the iterator has its own.
/// </summary>
internal sealed class Reader
{
    /// <summary>The body runs once for each place that yields: with more of them, or deeper readers, that would cost too much.</summary>
    private const int MaxYields = 6;
    private const int MaxDepth = 2;

    private readonly IForEachLoopOperation _loop;
    private readonly Frame _frame;

    private Reader(IForEachLoopOperation loop, Frame frame)
    {
        _loop = loop;
        _frame = frame;
    }

    /// <summary>Runs the loop where it goes over such an iterator; false, and nothing done, where it does not.</summary>
    public static bool Run(Interpreter run, IForEachLoopOperation loop, FlowState state)
    {
        if (Call(loop.Collection) is not { } call || !Yields(run, call.TargetMethod) || Depth(run.Frame) >= MaxDepth)
            return false;
        var method = call.TargetMethod;
        var arguments = Arguments.Evaluate(run, call.Arguments, method.Parameters, call, state);
        Demands.OfMember(run, method, null, arguments, call.Syntax, state);
        run.Frame.Jumps.Forget(loop.ExitLabel);
        Functions.InvokeLocal(run, method, arguments, call.Syntax, state, new Reader(loop, run.Frame));
        run.Frame.Jumps.Arrive(loop.ExitLabel, state);
        run.Frame.Jumps.Forget(loop.ExitLabel);
        return true;
    }

    /// <summary>One element is yielded: the body of the loop has its turn.</summary>
    public void Take(Interpreter run, Value element, FlowState state)
    {
        var iterator = run.Frame;
        run.Frame = _frame;
        _frame.Jumps.Forget(_loop.ContinueLabel);
        Loops.Bind(run, _loop, element, state);
        Statements.Run(run, _loop.Body, state);
        _frame.Jumps.Arrive(_loop.ContinueLabel, state);
        _frame.Jumps.Forget(_loop.ContinueLabel);
        run.Frame = iterator;
    }

    private static IInvocationOperation? Call(IOperation collection)
    {
        while (collection is IConversionOperation { IsImplicit: true } conversion)
            collection = conversion.Operand;
        return collection is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call ? call : null;
    }

    private static bool Yields(Interpreter run, IMethodSymbol method)
    {
        if (run.Model.Sources.OfReturn(method) is not null || run.Model.Transforms.OfResult(method) is not null || method.OriginalDefinition.DeclaringSyntaxReferences is not { Length: 1 } declared)
            return false;
        if (declared[0].GetSyntax(run.Engine.Cancel) is not LocalFunctionStatementSyntax { Body: { } body } || !Deferral.IsIterator(method, body))
            return false;
        var yields = 0;
        foreach (var node in body.DescendantNodes(static child => child is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is YieldStatementSyntax)
                yields++;
        }

        return yields <= MaxYields;
    }

    private static int Depth(Frame frame)
    {
        var depth = 0;
        for (var outer = frame; outer is not null; outer = outer.Caller)
        {
            if (outer.Reader is not null)
                depth++;
        }

        return depth;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What the tests in a body settle of its parameters, and what that tells of the variables that are passed to it.</summary>
internal static class Settled
{
    private const int MaxParameters = 31;

    /// <summary>The answer that is being returned is split: what either side settles.</summary>
    public static void Note(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        if (ReferenceEquals(condition, run.Frame.Answering))
            run.Frame.Noted = new(Of(run, whenTrue), Of(run, whenFalse));
    }

    public static void OfReturn(Interpreter run, IOperation? returned, Value value, FlowState state)
    {
        if (run.Frame.Caller is not null || !state.IsAlive || !IsAnswer(run.Code.Method))
            return;
        var here = run.Frame.Noted ?? Passed(run, returned, state) ?? new SettledParameters(Of(run, state), Of(run, state));
        run.Frame.Noted = null;
        if (value is { HasConstant: true, Constant: false })
            here = here with { WhenTrue = -1 };
        if (value is { HasConstant: true, Constant: true })
            here = here with { WhenFalse = -1 };
        run.Frame.Settled = run.Frame.Settled.And(here);
    }

    public static SettledParameters OfBody(Interpreter run)
    {
        var frame = run.Frame;
        if (!frame.Exit.IsAlive || frame.IsIterator || frame.Method.IsAsync || frame.Method.MethodKind == MethodKind.Constructor)
            return default;
        if (!IsAnswer(frame.Method))
            return new SettledParameters(Of(run, frame.Exit), Of(run, frame.Exit));
        return frame.Settled == SettledParameters.All ? default : frame.Settled;
    }

    /// <summary>After a call: what it settles whatever it says holds from here on, the rest where it is the condition that is split.</summary>
    public static void AfterCall(Interpreter run, SettledParameters settled, Argument[] arguments, SyntaxNode call, FlowState state)
    {
        if (settled.IsNone)
            return;
        run.Answer = (call, settled, arguments);
        Learn(run, settled.Always, arguments, state);
    }

    /// <summary>The condition that was evaluated last is a call.</summary>
    public static void OfCondition(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        if (condition is not IInvocationOperation { TargetMethod: var method } || !ReferenceEquals(run.Answer.Call, condition.Syntax) || !run.IsOwn(method))
            return;
        var (_, settled, arguments) = run.Answer;
        Learn(run, settled.WhenTrue, arguments, whenTrue);
        Learn(run, settled.WhenFalse, arguments, whenFalse);
    }

    private static bool IsAnswer(IMethodSymbol method) => method is { ReturnType.SpecialType: SpecialType.System_Boolean, IsAsync: false };

    /// <summary>Another method's answer is returned as it is.</summary>
    private static SettledParameters? Passed(Interpreter run, IOperation? returned, FlowState state)
    {
        if (returned is not IInvocationOperation)
            return null;
        var whenTrue = state.Clone();
        var whenFalse = state.Clone();
        Branches.Learn(run, returned, whenTrue, whenFalse);
        return new(Of(run, whenTrue), Of(run, whenFalse));
    }

    private static void Learn(Interpreter run, int settled, Argument[] arguments, FlowState state)
    {
        for (var i = 0; i < arguments.Length && i < MaxParameters; i++)
        {
            if ((settled & (1 << i)) != 0 && arguments[i].Operation is { } argument)
                Narrowing.Settle(run, argument, state);
        }
    }

    /// <summary>The parameters that hold a constant in the state, because tests say so.</summary>
    private static int Of(Interpreter run, FlowState state)
    {
        if (!state.IsAlive)
            return -1;
        var settled = 0;
        foreach (var parameter in run.Code.Method.Parameters)
        {
            if (parameter.Ordinal < MaxParameters && parameter.RefKind == RefKind.None && TypeFacts.CanCarry(parameter.Type)
                && state.Variable(parameter) is { IsKnown: true, IsEmpty: true } && run.Constant(AccessPath.Parameter(parameter.Ordinal)) is null && !IsWritten(run, parameter))
            {
                settled |= 1 << parameter.Ordinal;
            }
        }

        return settled;
    }

    private static bool IsWritten(Interpreter run, IParameterSymbol parameter)
    {
        if (run.Code.Body is null)
            return true;
        foreach (var op in run.Code.Body.Descendants())
        {
            if (op is not IParameterReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
                continue;
            if (op.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, op))
                return true;
            if (op.Parent is IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }
                || op.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out })
            {
                return true;
            }
        }

        return false;
    }
}

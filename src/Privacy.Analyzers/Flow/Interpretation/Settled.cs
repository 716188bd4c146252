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
        if (!state.IsAlive || !IsAnswer(run.Frame.Method) || (run.Frame.Caller is not null && !run.Frame.IsTold))
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
        if (!frame.Exit.IsAlive || frame.IsIterator || frame.Method.MethodKind == MethodKind.Constructor)
            return default;
        if (!IsAnswer(frame.Method))
            return frame.Method.IsAsync ? default : new SettledParameters(Of(run, frame.Exit), Of(run, frame.Exit));
        return frame.Settled == SettledParameters.All ? default : frame.Settled;
    }

    /// <summary>A lambda or local function ran on the state at hand; its frame is still the current one.</summary>
    public static void AfterInline(Interpreter run, Argument[]? arguments, SyntaxNode? call, FlowState state)
    {
        if (ReferenceEquals(run.Answer.Call, call))
            run.Answer = default; // of another time
        if (call is null || arguments is null || !run.Frame.IsTold)
            return;
        var settled = OfBody(run);
        run.Answer = (call, settled, arguments);
        if (!run.Frame.Method.IsAsync)
            Learn(run, settled.Always, arguments, state);
    }

    /// <summary>Something is passed that a test could tell of.</summary>
    public static bool IsTold(Argument[]? arguments)
    {
        foreach (var argument in arguments ?? [])
        {
            if (!argument.Value.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>After a call: what it settles whatever it says holds from here on, the rest where it is the condition that is split.</summary>
    /// <param name="isAsync">It has said nothing before it is awaited.</param>
    public static void AfterCall(Interpreter run, SettledParameters settled, Argument[] arguments, SyntaxNode call, bool isAsync, FlowState state)
    {
        if (settled.IsNone)
            return;
        run.Answer = (call, settled, arguments);
        if (!isAsync)
            Learn(run, settled.Always, arguments, state);
    }

    /// <summary>The condition that was evaluated last is a call.</summary>
    public static void OfCondition(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        if (condition is IAwaitOperation { Operation: var awaited })
            condition = awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task : awaited;
        if (condition is not IInvocationOperation { TargetMethod: var method } || !ReferenceEquals(run.Answer.Call, condition.Syntax) || !(run.IsOwn(method) || method.MethodKind == MethodKind.DelegateInvoke))
            return;
        var (_, settled, arguments) = run.Answer;
        Learn(run, settled.WhenTrue, arguments, whenTrue);
        Learn(run, settled.WhenFalse, arguments, whenFalse);
    }

    private static bool IsAnswer(IMethodSymbol method) =>
        method.IsAsync
            ? method.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } promised } && promised[0].SpecialType == SpecialType.System_Boolean
            : method.ReturnType.SpecialType == SpecialType.System_Boolean;

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
            if ((settled & (1 << i)) != 0 && arguments[i].Operation is { } argument && IsStill(run, argument, arguments[i].Value, state))
                Narrowing.Settle(run, argument, state);
        }
    }

    /// <summary>The call has not put something else where it was passed from.</summary>
    private static bool IsStill(Interpreter run, IOperation argument, Value given, FlowState state)
    {
        if (!state.IsAlive)
            return false;
        var plain = Narrowing.Plain(argument);
        var answer = run.Answer;
        var held = plain is IMemberReferenceOperation ? run.Eval(plain, state) : Narrowing.Held(plain, state);
        run.Answer = answer;
        if (held is null || held.Objects.Length != given.Objects.Length)
            return false;
        foreach (var obj in held.Objects)
        {
            if (!given.Objects.Contains(obj))
                return false;
        }

        return held.Labels.Covers(given.Labels) && given.Labels.Covers(held.Labels);
    }

    /// <summary>The parameters that hold a constant in the state, because tests say so.</summary>
    private static int Of(Interpreter run, FlowState state)
    {
        if (!state.IsAlive)
            return -1;
        var settled = 0;
        foreach (var parameter in run.Frame.Method.Parameters)
        {
            if (parameter.Ordinal < MaxParameters && parameter.RefKind == RefKind.None && TypeFacts.CanCarry(parameter.Type)
                && state.Variable(parameter) is { IsKnown: true, IsEmpty: true } && (run.Frame.Caller is not null || run.Constant(AccessPath.Parameter(parameter.Ordinal)) is null) && !IsWritten(run, parameter))
            {
                settled |= 1 << parameter.Ordinal;
            }
        }

        return settled;
    }

    private static bool IsWritten(Interpreter run, IParameterSymbol parameter)
    {
        if ((run.Frame.Code ?? run.Code.Body) is not { } body)
            return true;
        foreach (var op in body.Descendants())
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

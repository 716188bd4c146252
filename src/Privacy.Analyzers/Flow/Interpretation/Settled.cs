using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What the tests in a body settle of its parameters, and what that tells of the variables that are passed to it.</summary>
internal static class Settled
{
    private const int MaxParameters = SettledParameters.MaxParameters;

    /// <summary>The answer that is being returned is split: what either side settles.</summary>
    public static void Note(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        if (ReferenceEquals(condition, run.Frame.Answering))
            run.Frame.Noted = Both(run, whenTrue, whenFalse);
    }

    public static void OfReturn(Interpreter run, IOperation? returned, Value value, FlowState state)
    {
        if (!state.IsAlive || !IsAnswer(run.Frame.Method) || (run.Frame.Caller is not null && !run.Frame.IsTold))
            return;
        var here = run.Frame.Noted ?? Passed(run, returned, state) ?? Both(run, state, state);
        run.Frame.Noted = null;
        if (SoughtParameters.Of(run, returned) is var (asked, list) && !IsWritten(run, run.Frame.Method.Parameters[asked]) && !IsWritten(run, run.Frame.Method.Parameters[list]))
            here = here with { Sought = (asked, list) };
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
            return frame.Method.IsAsync ? default : Both(run, frame.Exit, frame.Exit);
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
    /// <param name="instance">What it was called on.</param>
    /// <param name="isAsync">It has said nothing before it is awaited.</param>
    public static void AfterCall(Interpreter run, SettledParameters settled, IOperation? instance, Argument[] arguments, SyntaxNode call, bool isAsync, FlowState state)
    {
        if (settled.IsNone)
            return;
        run.Answer = (call, settled, arguments);
        if (isAsync)
            return;
        Learn(run, settled.Always, arguments, state);
        if (settled.Owner is not null)
            SettledMembers.Learn(run, settled.Always, settled.Owner, instance ?? First(arguments), state);
        run.Answer = (call, settled, arguments);
    }

    /// <summary>The condition that was evaluated last is a call.</summary>
    public static void OfCondition(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        if (condition is IAwaitOperation { Operation: var awaited })
            condition = awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task : awaited;
        var method = condition is IPropertyReferenceOperation { Property.GetMethod: { } getter } ? getter : (condition as IInvocationOperation)?.TargetMethod;
        if (method is null || !ReferenceEquals(run.Answer.Call, condition.Syntax) || !(run.IsOwn(method) || method.MethodKind == MethodKind.DelegateInvoke))
            return;
        var (_, settled, arguments) = run.Answer;
        Learn(run, settled.WhenTrue, arguments, whenTrue);
        Learn(run, settled.WhenFalse, arguments, whenFalse);
        if (settled.Owner is not null)
        {
            var asked = (condition as IPropertyReferenceOperation)?.Instance ?? (condition as IInvocationOperation)?.Instance ?? First(arguments);
            SettledMembers.Learn(run, settled.WhenTrue, settled.Owner, asked, whenTrue);
            SettledMembers.Learn(run, settled.WhenFalse, settled.Owner, asked, whenFalse);
        }

        if (settled.Sought is var (sought, list) && sought < arguments.Length && list < arguments.Length && Listed.IsOfConstants(run, arguments[list], whenTrue))
            Learn(run, 1L << sought, arguments, whenTrue);
    }

    private static IOperation? First(Argument[] arguments) => arguments.Length > 0 && arguments[0].Parameter?.ContainingSymbol is IMethodSymbol { IsStatic: true } ? arguments[0].Operation : null;

    private static SettledParameters Both(Interpreter run, FlowState whenTrue, FlowState whenFalse)
    {
        var settled = new SettledParameters(Of(run, whenTrue), Of(run, whenFalse));
        return ((settled.WhenTrue == -1 ? 0 : settled.WhenTrue) | (settled.WhenFalse == -1 ? 0 : settled.WhenFalse)) >> MaxParameters == 0 ? settled : settled with { Owner = SettledMembers.OwnerOf(run.Frame.Method) };
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
        return Both(run, whenTrue, whenFalse);
    }

    private static void Learn(Interpreter run, long settled, Argument[] arguments, FlowState state)
    {
        for (var i = 0; i < arguments.Length && i < MaxParameters; i++)
        {
            if ((settled & (1L << i)) != 0 && arguments[i].Operation is { } argument && IsStill(run, argument, arguments[i].Value, state))
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
    private static long Of(Interpreter run, FlowState state)
    {
        if (!state.IsAlive)
            return -1;
        var settled = SettledMembers.Of(run, state);
        foreach (var parameter in run.Frame.Method.Parameters)
        {
            if (parameter.Ordinal < MaxParameters && parameter.RefKind == RefKind.None && TypeFacts.CanCarry(parameter.Type)
                && state.Variable(parameter) is { IsKnown: true, IsEmpty: true } && (run.Frame.Caller is not null || run.Constant(AccessPath.Parameter(parameter.Ordinal)) is null) && !IsWritten(run, parameter))
            {
                settled |= 1L << parameter.Ordinal;
            }
        }

        return settled;
    }

    private static bool IsWritten(Interpreter run, IParameterSymbol parameter) =>
        (run.Frame.Code ?? run.Code.Body) is not { } body || run.Engine.About(body).Writes(parameter);
}

using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Members of the object that a method is called on, or is given first, which hold a constant where it answers so: <c>order.IsOpen()</c>.</summary>
internal static class SettledMembers
{
    /// <summary>The type whose members the method may tell of; a struct may be a copy.</summary>
    public static INamedTypeSymbol? OwnerOf(IMethodSymbol method) =>
        (method.IsStatic ? method.Parameters.IsEmpty || method.Parameters[0].RefKind != RefKind.None ? null : method.Parameters[0].Type : method.ContainingType) is INamedTypeSymbol { IsReferenceType: true } owner ? owner.OriginalDefinition : null;

    /// <summary>The bits of the members that hold a constant in the state.</summary>
    public static long Of(Interpreter run, FlowState state)
    {
        if (run.Frame.Caller is not null || Asked(run, state) is not { } asked || OwnerOf(run.Frame.Method) is not { } owner)
            return 0;
        var settled = 0L;
        foreach (var cell in state.Cells(asked))
        {
            if (!cell.MaybeInitial && cell.Value is { IsKnown: true, IsEmpty: true } && cell.Member.Symbol is { } member && run.Engine.Told.PlaceOf(owner, member) is >= 0 and var place)
                settled |= 1L << (SettledParameters.MaxParameters + place);
        }

        return settled == 0 || !OnlyReads(run) ? 0 : settled;
    }

    private static bool OnlyReads(Interpreter run)
    {
        foreach (var parameter in run.Frame.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                return false;
        }

        return run.Code.Body is { } body && run.Engine.About(body).OnlyReads(run);
    }

    /// <summary>The call said so of the object that it was called on.</summary>
    public static void Learn(Interpreter run, long settled, INamedTypeSymbol? owner, IOperation? asked, FlowState state)
    {
        if (owner is null || asked is null || settled == -1 || settled >> SettledParameters.MaxParameters == 0 || !state.IsAlive)
            return;
        var members = run.Engine.Told.Of(owner);
        for (var place = 0; place < members.Length; place++)
        {
            if ((settled & (1L << (SettledParameters.MaxParameters + place))) != 0)
                Narrowing.SettleMember(run, asked, members[place], state);
        }
    }

    private static AbstractObject? Asked(Interpreter run, FlowState state)
    {
        var method = run.Frame.Method;
        var held = method.IsStatic ? method.Parameters.IsEmpty ? null : state.Variable(method.Parameters[0]) : run.Frame.This;
        return held is { Objects.Length: 1 } && held.Objects[0].Path is { Members.IsEmpty: true, Root: RootKind.This or RootKind.Parameter } path && (path.Root == RootKind.This || path.Ordinal == 0)
            ? held.Objects[0]
            : null;
    }
}

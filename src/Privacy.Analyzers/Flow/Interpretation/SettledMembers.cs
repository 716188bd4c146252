using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Members of the object that a method is called on, or is given first, which hold a constant where it answers so: <c>order.IsOpen()</c>.</summary>
internal static class SettledMembers
{
    /// <summary>Members beyond these are not told of.</summary>
    private const int MaxMembers = 32;

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
            if (!cell.MaybeInitial && cell.Value is { IsKnown: true, IsEmpty: true } && cell.Member.Symbol is { } member && PlaceOf(owner, member) is >= 0 and var place)
                settled |= 1L << (SettledParameters.MaxParameters + place);
        }

        return settled == 0 || !OnlyReads(run) ? 0 : settled;
    }

    /// <summary>
    /// Nothing in the body writes but to its own variables, and it calls no code of the program's: else the object may be another one, or hold something
    /// else, when it answers.
    /// </summary>
    private static bool OnlyReads(Interpreter run)
    {
        foreach (var parameter in run.Frame.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                return false;
        }

        if (run.Code.Body is not { } body)
            return false;
        foreach (var op in body.Descendants())
        {
            var isReading = op switch
            {
                IAssignmentOperation { Target: not (ILocalReferenceOperation or IDiscardOperation) } => false,
                IIncrementOrDecrementOperation { Target: not ILocalReferenceOperation } => false,
                IInvocationOperation { TargetMethod: var method } => method.MethodKind != MethodKind.DelegateInvoke && !run.IsOwn(method),
                IPropertyReferenceOperation { Property: { GetMethod: { } getter } } => !run.HasBody(getter.OriginalDefinition),
                IEventAssignmentOperation or IDynamicInvocationOperation or IObjectCreationOperation or IAwaitOperation => op is IObjectCreationOperation { Type: { } made } && !run.IsOwn(made),
                _ => true,
            };
            if (!isReading)
                return false;
        }

        return true;
    }

    /// <summary>The call said so of the object that it was called on.</summary>
    public static void Learn(Interpreter run, long settled, INamedTypeSymbol? owner, IOperation? asked, FlowState state)
    {
        if (owner is null || asked is null || settled == -1 || settled >> SettledParameters.MaxParameters == 0 || !state.IsAlive)
            return;
        for (var place = 0; place < MaxMembers; place++)
        {
            if ((settled & (1L << (SettledParameters.MaxParameters + place))) != 0 && MemberAt(owner, place) is { } member)
                Narrowing.SettleMember(run, asked, member, state);
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

    private static int PlaceOf(INamedTypeSymbol owner, ISymbol member)
    {
        for (var place = 0; place < MaxMembers && MemberAt(owner, place) is { } at; place++)
        {
            if (SymbolEqualityComparer.Default.Equals(at, member))
                return place;
        }

        return -1;
    }

    /// <summary>Fields and properties of the type, then of those above it, in the order of their declaration.</summary>
    private static ISymbol? MemberAt(INamedTypeSymbol owner, int place)
    {
        for (var type = owner; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, AssociatedSymbol: null } or IPropertySymbol { IsStatic: false, IsIndexer: false } && place-- == 0)
                    return member;
            }
        }

        return null;
    }
}

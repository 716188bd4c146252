using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Collection expressions of a type of one's own: its builder method is given a span of the elements, or its Add each of them.</summary>
internal static class OwnCollections
{
    /// <param name="listed">The elements, in a collection of the compiler's.</param>
    public static Value? Make(Interpreter run, ICollectionExpressionOperation op, Value listed, FlowState state)
    {
        if (op.ConstructMethod is not { } method || op.Type is not INamedTypeSymbol type || !run.IsOwn(type))
            return null;
        if (method.MethodKind != MethodKind.Constructor)
        {
            return method.Parameters.Length == 1 && run.HasBody(method.OriginalDefinition)
                ? Invocations.Own(run, method, null, op.Syntax, [new Argument(method.Parameters[0], null, listed, op.Syntax, [])], null, state)
                : null;
        }

        if (Add(run, type) is not { } add)
            return null;
        var made = Value.Of(run.Made(op, 1, type, state, isFresh: true, isExact: true));
        Invocations.Own(run, method, made, op.Syntax, [], null, state);
        var count = Arrays.FromEnd(listed, 0, state);
        if (count is < 0 or > Arrays.MaxEntries)
            Put(Member.Element);
        for (var i = 0; i < count && count <= Arrays.MaxEntries; i++)
            Put(Arrays.ReadAt(listed, i, state));
        return made;

        void Put(Member place)
        {
            var element = Members.Read(run, listed, place, add.Parameters[0].Type, op.Syntax, state);
            Invocations.Own(run, add, made, op.Syntax, [new Argument(add.Parameters[0], null, element, op.Syntax, [])], null, state);
        }
    }

    private static IMethodSymbol? Add(Interpreter run, INamedTypeSymbol type)
    {
        for (ITypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            foreach (var member in parent.GetMembers("Add"))
            {
                if (member is IMethodSymbol { Parameters.Length: 1 } method && run.HasBody(method.OriginalDefinition))
                    return method;
            }
        }

        return null;
    }
}

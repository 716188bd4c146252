using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Handlers of one's own that a library's collection tells of what is put into it: <c>ObservableCollection&lt;T&gt;.CollectionChanged</c>.</summary>
internal static class ToldHandlers
{
    public static void OfAdded(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (receiver is null || method.IsStatic || method.Name is not ("Add" or "Insert") || arguments.Length == 0 || !CalledBack.IsCollection(method.ContainingType))
            return;
        foreach (var obj in receiver.Objects)
        {
            if (Announces(obj.Type) is not { Type: INamedTypeSymbol { DelegateInvokeMethod.Parameters: { Length: 2 } told } } changed
                || !state.TryRead(obj, Member.Of(changed), out var handlers) || handlers.Value.Objects.IsEmpty
                || Property(told[1].Type) is not { } added)
            {
                continue;
            }

            var list = run.Made((node, "added"), 0, added.Type, state, isFresh: true);
            var given = arguments[arguments.Length - 1];
            state.Write(list, new Cell(Member.Element, Functions.Entering(given.Value, given.Syntax, method), MaybeInitial: false));
            var announced = Value.Of(run.Made((node, "told"), 0, told[1].Type, state, isFresh: true));
            Assignments.Write(announced, Member.Of(added), Value.Of(list), state);
            Functions.Invoke(run, handlers.Value, [Value.Of(obj), announced], null, node, null, state, Functions.Entries(arguments));
        }
    }

    private static IEventSymbol? Announces(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name != "ObservableCollection" || !TypeFacts.IsTrusted(type))
                continue;
            foreach (var member in type.GetMembers("CollectionChanged"))
            {
                if (member is IEventSymbol changed)
                    return changed;
            }
        }

        return null;
    }

    private static IPropertySymbol? Property(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers("NewItems"))
        {
            if (member is IPropertySymbol property)
                return property;
        }

        return null;
    }
}

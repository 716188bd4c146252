using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Linked lists made here: what is put in and taken out at either end, and what stands there. A node shows the whole list.</summary>
internal static class Linked
{
    public static Value? Change(Interpreter run, IMethodSymbol method, Value list, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var isAdded = method.Name is "AddFirst" or "AddLast" && arguments.Length == 1 && method.OriginalDefinition.Parameters[0].Type is ITypeParameterSymbol;
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!(isAdded || method.Name is "RemoveFirst" or "RemoveLast") || list.Objects[0] is not { IsFresh: true, IsMany: false } || !Arrays.Spread(run, list, node, values, state))
            return null;
        if (isAdded)
            values.Insert(method.Name == "AddFirst" ? 0 : values.Count, arguments[0].Value);
        else if (values.Count > 0)
            values.RemoveAt(method.Name == "RemoveFirst" ? 0 : values.Count - 1);
        return Arranged.Refill(list.Objects[0], values, state) ? isAdded ? list : Value.Unknown : null;
    }

    /// <summary><c>list.First!.Value</c>.</summary>
    public static Value? End(Interpreter run, IPropertySymbol property, Value list, IOperation op, FlowState state)
    {
        if (property is not { Name: "Value", ContainingType.Name: "LinkedListNode" } || op is not IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property: { Name: "First" or "Last", ContainingType.Name: "LinkedList" } end } }
            || list is not { Objects: { Length: 1 } objects, Labels.IsEmpty: true } || !objects[0].IsFresh)
        {
            return null;
        }

        var place = Arrays.ReadAt(list, end.Name == "First" ? 0 : Arrays.FromEnd(list, 1, state), state);
        return place.IsEntry ? Members.Read(run, list, place, property.Type, op.Syntax, state) : null;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Applies a library model's lines to one call.</summary>
internal static class Models
{
    public static Value Apply(
        Interpreter run, IMethodSymbol method, ImmutableArray<ModelFlow> model, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (receiver is not null && LibraryModels.IsOfExtensionBlock(method))
        {
            arguments = [new Argument(null, null, receiver, receiverNode, []), .. arguments];
            receiver = null;
        }

        Value? result = null;
        foreach (var flow in model)
        {
            if (Place(flow.From, receiver, receiverNode, arguments) is not { } from)
                continue;
            var value = Read(run, flow.From, from.Value, from.Syntax, from.Type, SerializerOptions.AreOfProperties(run, method, arguments, state) ? Reach.Properties : Reach.Whole, state);
            if (method is { Name: "OfType", TypeArguments.Length: 1 })
                value = TypeTests.Narrow(value, run.TypeOf(method.TypeArguments[0]), passes: true);
            if (flow.To.End == ModelEnd.Return)
            {
                var returned = flow.To.Inside is null ? value : Collection(run, method.ReturnType, flow.To, value, node, state);
                result = result is null ? returned : result.Join(returned);
            }
            else if (flow.To is { End: ModelEnd.Argument, Inside: null } && flow.To.Ordinal < arguments.Length && arguments[flow.To.Ordinal] is { Parameter.RefKind: RefKind.Ref or RefKind.Out, Operation: { } variable })
            {
                Assignments.Assign(run, variable, value, node, state);
            }
            else if (Place(flow.To, receiver, receiverNode, arguments) is { } to && !TypeFacts.IsString(to.Type))
            {
                var put = flow.To.Inside is null ? Value.Of(Contents.Of(run, value, Reach.Content, node, state)) : value;
                Collections.Put(to.Value, MemberOf(flow.To.Inside), put, state);
                foreach (var obj in to.Value.Objects)
                    Holders.WriteThrough(obj, put.Labels, state);
            }
        }

        if (result is null)
            return TypeFacts.CanCarry(method.ReturnType) ? run.UnknownOf(method.ReturnType, (node, "model"), 0, state) : Value.Unknown;
        if (method.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false } own && run.IsOwn(own) && IsRaw(run, result))
            return MadeOf(run, own, Contents.Of(run, result, Reach.Content, node, state), node, state);
        return result.Objects.IsEmpty && TypeFacts.IsObjectLike(method.ReturnType)
            ? Value.Of(result.Labels, [run.Made((node, "model"), 0, method.ReturnType, state)])
            : result;
    }

    /// <summary>Text, bytes, a stream: nothing that is handed through as it is.</summary>
    private static bool IsRaw(Interpreter run, Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Type is null || obj.Type.SpecialType == SpecialType.System_Object || run.IsOwn(obj.Type))
                return false;
        }

        return true;
    }

    /// <summary>An object of one's own that a library filled: a member that is written to later holds what was written.</summary>
    private static Value MadeOf(Interpreter run, INamedTypeSymbol type, LabelSet labels, SyntaxNode node, FlowState state)
    {
        var made = run.Made((node, "model"), 0, type, state);
        if (!labels.IsEmpty)
            state.Write(made, new Cell(Member.Origin, Value.Of(labels), MaybeInitial: false));
        return Value.Of(made);
    }

    private static (Value Value, SyntaxNode Syntax, ITypeSymbol? Type)? Place(ModelPlace place, Value? receiver, SyntaxNode receiverNode, Argument[] arguments)
    {
        if (place.End == ModelEnd.Receiver)
            return receiver is null ? null : (receiver, receiverNode, null);
        if (place.End != ModelEnd.Argument || place.Ordinal >= arguments.Length)
            return null;
        var argument = arguments[place.Ordinal];
        var plain = argument.Operation is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : argument.Operation;
        return (argument.Value, argument.Syntax, plain?.Type);
    }

    private static Value Read(Interpreter run, ModelPlace place, Value value, SyntaxNode node, ITypeSymbol? type, Reach whole, FlowState state)
    {
        if (place.Inside is not null)
            value = Members.Read(run, value, MemberOf(place.Inside), TypeFacts.ElementType(type), node, state);
        return place.Reach switch
        {
            ModelReach.Whole => Value.Of(Contents.Of(run, value, whole, node, state, type)),
            ModelReach.Text => Value.Of(Contents.Of(run, value, Reach.Text, node, state, type)),
            _ => value,
        };
    }

    private static Value Collection(Interpreter run, ITypeSymbol type, ModelPlace place, Value element, SyntaxNode node, FlowState state)
    {
        var made = run.Made((node, "modelled"), 0, type, state, isFresh: true);
        state.WriteAlso(made, MemberOf(place.Inside), element);
        return Value.Of(made);
    }

    private static Member MemberOf(string? inside) =>
        inside switch
        {
            "[]" => Member.Element,
            "[key]" => Member.Key,
            "[value]" => Member.MapValue,
            _ => Member.Content,
        };
}

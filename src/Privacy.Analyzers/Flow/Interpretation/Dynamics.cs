using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Late binding: members of one's own, found by name and number of arguments on the types of the objects that are known to be there. Of objects
/// whose type says nothing, what they hold is handed on (<see cref="Limits.Collapse"/>).
/// </summary>
internal static class Dynamics
{
    public static Value Read(Interpreter run, IDynamicMemberReferenceOperation op, FlowState state)
    {
        if (op.Instance is null)
            return Limits.Collapse(run, op, state);
        var receiver = run.Eval(op.Instance, state);
        run.Ask(receiver);
        var value = Value.Of(receiver.Labels);
        var isKnown = false;
        foreach (var obj in receiver.Objects)
        {
            if (IsOpen(obj.Type))
            {
                isKnown = true;
                value = value.Join(Members.Read(run, Value.Of(obj), Member.EntryOf(op.MemberName), null, op.Syntax, state));
                continue;
            }

            if (Find(run, obj.Type, op.MemberName) is not { } member)
                continue;
            isKnown = true;
            var holder = Value.Of(obj);
            value = value.Join(member is IPropertySymbol property ? Properties.ReadOn(run, property, holder, [], op, state) : Members.ReadOn(run, member, holder, op, state));
        }

        return isKnown ? value : Limits.Collapse(run, op, state);
    }

    /// <summary><c>d.Member = value</c>.</summary>
    public static void Write(Interpreter run, IDynamicMemberReferenceOperation op, Value value, SyntaxNode from, FlowState state)
    {
        var receiver = op.Instance is null ? Value.Unknown : run.Eval(op.Instance, state);
        if (op.Instance is IPropertyReferenceOperation bag)
            Sinks.OfAssignment(run, bag.Property, value, from, state);
        foreach (var obj in receiver.Objects)
        {
            if (IsOpen(obj.Type))
                WriteOpen(receiver, obj, Member.EntryOf(op.MemberName), value, state);
            if (Find(run, obj.Type, op.MemberName) is not { } member)
                continue;
            var holder = receiver.Objects.Length == 1 ? receiver : Value.Of(obj);
            var other = receiver.Objects.Length == 1 ? null : state.Clone(); // it may be another one
            if (member is IPropertySymbol { SetMethod: { } setter } && run.HasBody(setter))
                Invocations.Own(run, setter, holder, op.Syntax, [new Argument(setter.Parameters[0], null, value, from, [])], null, state);
            else
                Assignments.WriteMember(run, holder, member, value, from, state);
            if (other is not null)
                state.Join(other);
        }
    }

    private static void WriteOpen(Value receiver, AbstractObject obj, Member member, Value value, FlowState state)
    {
        if (receiver is { Objects.Length: 1, Labels.IsEmpty: true })
            Maps.WriteAt(receiver, member, value, state);
        else
            state.WriteAlso(obj, member, value);
    }

    /// <summary><c>d[key]</c>.</summary>
    public static Value Element(Interpreter run, IDynamicIndexerAccessOperation op, FlowState state)
    {
        var receiver = run.Eval(op.Operation, state);
        run.Ask(receiver);
        Value? value = null;
        foreach (var obj in receiver.Objects)
        {
            if (Indexer(run, obj.Type, op.Arguments.Length) is not { GetMethod: not null } indexer)
                continue;
            var read = Properties.ReadOn(run, indexer, Value.Of(obj), Lined(run, indexer.Parameters, op.Arguments, op, state), op, state);
            value = value is null ? read : value.Join(read);
        }

        return value?.AddLabels(receiver.Labels) ?? Limits.Collapse(run, op, state);
    }

    /// <summary><c>d[key] = value</c>.</summary>
    public static void Put(Interpreter run, IDynamicIndexerAccessOperation op, Value value, SyntaxNode from, FlowState state)
    {
        foreach (var obj in run.Eval(op.Operation, state).Objects)
        {
            if (Indexer(run, obj.Type, op.Arguments.Length) is not { SetMethod: { } setter } indexer || !run.HasBody(setter))
                continue;
            Argument[] arguments = [.. Lined(run, indexer.Parameters, op.Arguments, op, state), new Argument(setter.Parameters[setter.Parameters.Length - 1], null, value, from, [])];
            var branch = state.Clone();
            Invocations.Own(run, setter, Value.Of(obj), op.Syntax, arguments, null, branch);
            state.Join(branch);
        }
    }

    /// <summary><c>d.Call(…)</c>, and <c>Call(d)</c>.</summary>
    public static Value Call(Interpreter run, IDynamicInvocationOperation op, FlowState state)
    {
        if (op.Operation is not IDynamicMemberReferenceOperation called)
            return Limits.Collapse(run, op, state);
        var receiver = called.Instance is null ? Value.Unknown : run.Eval(called.Instance, state);
        run.Ask(receiver);
        var result = OfGroup(run, op, receiver, state);
        if (result is null && called.Instance is not null)
        {
            foreach (var obj in receiver.Objects)
                result = OnType(run, obj.Type, Value.Of(obj), called.MemberName, op, state, result);
        }

        return result?.AddLabels(receiver.Labels) ?? Limits.Collapse(run, op, state);
    }

    /// <summary>The methods that the name can mean where only an argument is late: those that take such an argument as it is, else any.</summary>
    private static Value? OfGroup(Interpreter run, IDynamicInvocationOperation op, Value receiver, FlowState state)
    {
        if (op is not { SemanticModel: { } model, Syntax: InvocationExpressionSyntax { Expression: var name } })
            return null;
        var group = model.GetMemberGroup(name, run.Engine.Cancel);
        Value? result = null;
        foreach (var candidate in group)
        {
            if (candidate is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && Takes(method, op.Arguments.Length) && (group.Length == 1 || run.IsOwn(method) || TakesAsIs(method, op)))
                result = Either(run, method, method.IsStatic ? null : receiver, op, state, result);
        }

        return result;
    }

    private static Value? OnType(Interpreter run, ITypeSymbol? type, Value receiver, string name, IDynamicInvocationOperation op, FlowState state, Value? result)
    {
        for (var holder = type; holder is not null && run.IsOwn(holder); holder = holder.BaseType)
        {
            var isFound = false;
            foreach (var member in holder.GetMembers(name))
            {
                if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method || !Takes(method, op.Arguments.Length))
                    continue;
                isFound = true;
                result = Either(run, method, receiver, op, state, result);
            }

            if (isFound)
                break;
        }

        return result;
    }

    /// <summary>One of the methods that may be meant.</summary>
    private static Value Either(Interpreter run, IMethodSymbol method, Value? receiver, IDynamicInvocationOperation op, FlowState state, Value? result)
    {
        var branch = state.Clone();
        var value = Invocations.Invoke(run, method, receiver, op.Operation.Syntax, Lined(run, method.Parameters, op.Arguments, op, branch), null, op.Syntax, branch);
        state.Join(branch);
        return result is null ? value : result.Join(value);
    }

    private static Argument[] Lined(Interpreter run, ImmutableArray<IParameterSymbol> parameters, ImmutableArray<IOperation> given, IOperation op, FlowState state)
    {
        var arguments = new Argument[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = i < given.Length
                ? new Argument(parameters[i], given[i], run.Eval(given[i], state), given[i].Syntax, [])
                : new Argument(parameters[i], null, Value.Clean, op.Syntax, []);
        }

        return arguments;
    }

    private static bool Takes(IMethodSymbol method, int count)
    {
        if (method.Parameters.Length < count)
            return false;
        for (var i = count; i < method.Parameters.Length; i++)
        {
            if (!method.Parameters[i].IsOptional)
                return false;
        }

        return true;
    }

    private static bool TakesAsIs(IMethodSymbol method, IDynamicInvocationOperation op)
    {
        for (var i = 0; i < op.Arguments.Length; i++)
        {
            if (op.Arguments[i].Type is IDynamicTypeSymbol && method.Parameters[i].Type is not (IDynamicTypeSymbol or ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }))
                return false;
        }

        return true;
    }

    private static IPropertySymbol? Indexer(Interpreter run, ITypeSymbol? type, int count)
    {
        for (; type is not null && run.IsOwn(type); type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: true } indexer && indexer.Parameters.Length == count)
                    return indexer;
            }
        }

        return null;
    }

    /// <summary>Its members are what it is given, by name as those of a map.</summary>
    private static bool IsOpen(ITypeSymbol? type) => type is { Name: "ExpandoObject", ContainingNamespace: { Name: "Dynamic", ContainingNamespace.Name: "System" } };

    private static ISymbol? Find(Interpreter run, ITypeSymbol? type, string name)
    {
        for (; type is not null && (run.IsOwn(type) || type.IsAnonymousType); type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, IsIndexer: false })
                    return member;
            }
        }

        return null;
    }
}

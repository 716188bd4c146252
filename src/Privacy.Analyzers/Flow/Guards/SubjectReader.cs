using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// From the expressions of a guard's call to its subject: <c>Allows(user.Id)</c> is about the object in <c>user</c> and what its <c>Id</c>
/// holds, and stale when either is written to. Reads the state, changes nothing.
/// </summary>
internal sealed class SubjectReader(Interpreter run, FlowState state)
{
    private const int MaxDepth = 8;

    private ImmutableArray<AbstractObject> _objects = [];
    private ImmutableArray<ISymbol> _variables = [];
    private ImmutableArray<(AbstractObject, Member)> _cells = [];

    public GuardSubject Subject => GuardSubject.Of(_objects.IsEmpty ? [] : [_objects], _variables, _cells);

    /// <summary>The subject of a call or a property's read.</summary>
    public static GuardSubject Of(Interpreter run, IOperation? instance, Value? receiver, Argument[] arguments, FlowState state)
    {
        var reader = new SubjectReader(run, state);
        reader.Add(instance, receiver);
        foreach (var argument in arguments)
        {
            if (!argument.Value.HasConstant)
                reader.Add(argument.Operation, argument.Value);
        }

        return reader.Subject;
    }

    /// <summary>An expression, and what it was found to hold.</summary>
    public void Add(IOperation? op, Value? value)
    {
        if (value is not null)
            Add(value.Objects);
        if (op is not null)
            Visit(op, 0);
    }

    public void Add(ImmutableArray<AbstractObject> objects)
    {
        foreach (var obj in objects)
        {
            for (var current = obj; current is not null; current = current.Parent)
            {
                if (!_objects.Contains(current))
                    _objects = _objects.Add(current);
            }
        }
    }

    private void Visit(IOperation op, int depth)
    {
        switch (op)
        {
            case ILocalReferenceOperation local:
                Variable(local.Local);
                return;
            case IParameterReferenceOperation parameter:
                Variable(parameter.Parameter);
                return;
            case IFieldReferenceOperation { Field.IsConst: false } field:
                MemberOf(field.Instance, Member.Of(field.Field), depth);
                return;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                MemberOf(property.Instance, Member.Of(property.Property), depth);
                return;
            case IInstanceReferenceOperation:
                Add(run.Frame.This?.Objects ?? []);
                return;
            case IAnonymousFunctionOperation:
                return;
        }

        if (depth >= MaxDepth)
            return;
        foreach (var child in op.ChildOperations)
            Visit(child, depth + 1);
    }

    private void Variable(ISymbol variable)
    {
        if (!_variables.Contains(variable, SymbolEqualityComparer.Default))
            _variables = _variables.Add(variable);
        if (state.Variable(variable) is { } value)
        {
            Add(value.Objects);
            return;
        }

        foreach (var owner in run.Frame.This?.Objects ?? [])
            _cells = _cells.Add((owner, Member.Of(variable))); // captured by a primary constructor
    }

    private void MemberOf(IOperation? instance, Member member, int depth)
    {
        foreach (var owner in instance is null ? Members.Statics(run).Objects : Peek(instance))
        {
            _cells = _cells.Add((owner, member));
            if (state.TryRead(owner, member, out var cell))
                Add(cell.Value.Objects);
        }

        if (instance is not null && depth < MaxDepth)
            Visit(instance, depth + 1);
    }

    /// <summary>The objects an expression names, as far as they are known without evaluating it.</summary>
    private ImmutableArray<AbstractObject> Peek(IOperation op)
    {
        switch (op)
        {
            case ILocalReferenceOperation local:
                return state.Variable(local.Local)?.Objects ?? [];
            case IParameterReferenceOperation parameter:
                return state.Variable(parameter.Parameter)?.Objects ?? [];
            case IInstanceReferenceOperation:
                return run.Frame.This?.Objects ?? [];
            case IConditionalAccessInstanceOperation when run.Frame.Accessed.Count > 0:
                return run.Frame.Accessed.Peek().Objects;
            case IConversionOperation conversion:
                return Peek(conversion.Operand);
            case IFieldReferenceOperation { Instance: { } owner } field:
                return PeekMember(owner, Member.Of(field.Field));
            case IPropertyReferenceOperation { Instance: { } owner, Arguments.IsEmpty: true } property:
                return PeekMember(owner, Member.Of(property.Property));
            default:
                return [];
        }
    }

    private ImmutableArray<AbstractObject> PeekMember(IOperation instance, Member member)
    {
        var objects = ImmutableArray<AbstractObject>.Empty;
        foreach (var owner in Peek(instance))
        {
            if (state.TryRead(owner, member, out var cell))
                objects = objects.AddRange(cell.Value.Objects);
            else if (run.Objects.Known(owner, member) is { } known)
                objects = objects.Add(known);
        }

        return objects;
    }
}

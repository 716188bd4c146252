using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>
/// Reads one body in one pass over its operations, lambdas and local functions included, in no order of execution: a path may be taken in pieces,
/// so whatever stands in it counts.
/// </summary>
internal sealed class FactReader(PrivacyModel model, Bodies bodies, CallTargets targets, CancellationToken cancel)
{
    /// <summary>First values that speak of other members' first values.</summary>
    private const int MaxDepth = 8;

    private readonly ClearedValues _values = new(model);

    /// <summary>Members of which this body's facts have the first value already.</summary>
    private readonly HashSet<ISymbol> _opened = new(SymbolEqualityComparer.Default);
    private int _depth;

    public MethodFacts Read(MethodCode code)
    {
        _opened.Clear();
        var facts = new MethodFacts();
        foreach (var root in code.Body is null ? code.Initializers : code.Initializers.Add(code.Body))
        {
            foreach (var op in root.DescendantsAndSelf())
            {
                cancel.ThrowIfCancellationRequested();
                Read(op, facts);
            }
        }

        return facts;
    }

    private void Read(IOperation op, MethodFacts facts)
    {
        if (op.Type is INamedTypeSymbol or IArrayTypeSymbol)
            TypeRelations.AddMentioned(op.Type, facts.Mentioned);
        switch (op)
        {
            case ISimpleAssignmentOperation assignment:
                _values.AddAssignment(assignment.Target, assignment.Value, facts);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                TypeRelations.AddMentioned(ClearedValues.Unwrapped(deconstruction.Value).Type, facts.Given);
                if (deconstruction.Target is ITupleOperation targets)
                    AddTuple(targets, deconstruction.Value, facts);
                break;
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false } pattern:
                TypeRelations.AddMentioned(pattern.MatchedType, facts.Given);
                break;
            case IObjectCreationOperation creation:
                _values.AddCreation(creation, facts);
                if (creation.Constructor is { } constructor && HasBody(constructor))
                    facts.Calls.Add(constructor.OriginalDefinition);
                break;
            case IInvocationOperation call:
                AddCall(call, facts);
                break;
            case IMethodReferenceOperation { Method: { MethodKind: not MethodKind.LocalFunction } named } when op.Parent is IDelegateCreationOperation:
                facts.Calls.AddRange(Targets(named));
                break;
            case IConversionOperation { OperatorMethod: { } conversion } when HasBody(conversion):
                facts.Calls.Add(conversion.OriginalDefinition);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: IFieldReferenceOperation { Field.IsStatic: false } written }:
                // Whoever is called writes something else there.
                facts.Cleared.Add(written.Field.OriginalDefinition);
                break;
            case IPropertyReferenceOperation property:
                AddAccessors(property, facts);
                break;
        }

        // What a field or an automatic property was given at first: a projection, or a list of columns, as functions.
        if (op is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member)
            AddFirstValue(member.Member.OriginalDefinition, facts);
        if (op is IPropertyReferenceOperation or IFieldReferenceOperation)
            GivenValues.AddRead((IMemberReferenceOperation)op, model, facts);
        if (op.Type is not null && GivenValues.IsValue(op))
            GivenValues.AddWhole(op, this, facts);
        if (op is ILiteralOperation or IInterpolatedStringOperation or IFieldReferenceOperation or ILocalReferenceOperation or IBinaryOperation && SqlText.Of(op) is { } sql)
            facts.Sql.Add(sql);
    }

    /// <summary>True where the call runs code of this compilation.</summary>
    public bool IsSeen(IMethodSymbol method) => Targets(method).Length > 0 || method.MethodKind == MethodKind.LocalFunction;

    private bool HasBody(IMethodSymbol method) =>
        !method.IsImplicitlyDeclared && bodies.Exists(method.OriginalDefinition) && method.DeclaringSyntaxReferences.Any(reference => Bodies.BodySyntax(reference.GetSyntax()) is not null);

    private ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.ContainingType is null || !bodies.IsOwn(definition))
            return [];
        if (definition.MethodKind == MethodKind.Constructor)
            return HasBody(definition) ? [definition] : [];
        return definition.IsVirtual || definition.IsAbstract || definition.IsOverride ? targets.All(definition, cancel) : bodies.Exists(definition) ? [definition] : [];
    }

    private void AddCall(IInvocationOperation call, MethodFacts facts)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
            return;
        var bodies = Targets(method);

        // Of what overrides the method, only what an object of the receiver's type may have.
        if (bodies.Length > 1 && call.Instance?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } receiver)
            bodies = bodies.RemoveAll(body => !TypeRelations.AreRelated(body.ContainingType, receiver));
        if (bodies.Length > 0)
        {
            facts.Calls.AddRange(bodies);

            // A repository of one's own says only where it is called what it is a repository of.
            if (CallWords.IsDeleting(method.Name) && (method.ContainingType.IsGenericType || method.IsGenericMethod))
                UnseenCalls.AddDeletion(call, model, facts);
            return;
        }

        UnseenCalls.Add(call, model, _values, facts);
    }

    private void AddAccessors(IPropertyReferenceOperation property, MethodFacts facts)
    {
        foreach (var accessor in new[] { property.Property.GetMethod, property.Property.SetMethod })
        {
            if (accessor is not null && bodies.IsOwn(property.Property))
                facts.Calls.AddRange(Targets(accessor));
        }
    }

    private void AddFirstValue(ISymbol member, MethodFacts facts)
    {
        if (member is IFieldSymbol { IsConst: true } || _depth >= MaxDepth || !_opened.Add(member))
            return;
        _depth++;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(cancel) switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is null || bodies.ModelOf(initializer.SyntaxTree)?.GetOperation(initializer, cancel) is not { } value)
                continue;
            foreach (var op in value.DescendantsAndSelf())
                Read(op, facts);
        }

        _depth--;
    }

    private void AddTuple(ITupleOperation into, IOperation value, MethodFacts facts)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        for (var i = 0; i < into.Elements.Length; i++)
        {
            var part = value is ITupleOperation from && i < from.Elements.Length ? from.Elements[i] : value;
            _values.AddAssignment(into.Elements[i], part, facts);
        }
    }
}

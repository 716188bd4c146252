using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Objects come into being: constructors, initialisers, anonymous objects, <c>with</c>.</summary>
internal static class Creations
{
    public static Value Create(Interpreter run, IObjectCreationOperation op, FlowState state)
    {
        var constructor = op.Constructor;
        if (constructor is null)
            return CreateUnknown(run, op, op.Initializer, state);
        var arguments = Arguments.Evaluate(run, op.Arguments, constructor.Parameters, op, state);
        Demands.OfMember(run, constructor, null, arguments, op.Syntax, state);
        Sinks.OfCall(run, constructor, null, arguments, state, op.Syntax, op.Syntax);
        var isOwn = run.IsOwn(constructor.ContainingType);
        if (!isOwn && TypeFacts.IsDelegate(op.Type) && arguments.Length == 1)
            return arguments[0].Value;
        var value = Value.Of(run.Make(op, 0, op.Type, state, isFresh: isOwn || HasNoContentAtFirst(op), isExact: true));
        if (isOwn)
        {
            Invocations.Own(run, constructor, value, op.Syntax, arguments, op, state);
            RefFields.Made(run, op, value);
        }
        else
        {
            value = LibraryCalls.Construct(run, constructor, value, arguments, op, state);
            Ciphers.OfConstructor(run, constructor, value, arguments, op, state);
            if (value is { Objects.Length: 1, Labels.IsEmpty: true } && HasNoContentAtFirst(op) && (arguments.Length == 0 || arguments[arguments.Length - 1].Elements.IsDefaultOrEmpty))
                Positions.Begin(value.Objects[0], state);
        }

        if (run.Engine.Facts.Of(constructor).Result is { } form)
            value = Invocations.Transformed(value, form, op.Syntax, constructor);
        return Initialize(run, value, op.Initializer, state);
    }

    public static Value CreateUnknown(Interpreter run, IOperation op, IObjectOrCollectionInitializerOperation? initializer, FlowState state)
    {
        foreach (var child in op.ChildOperations)
        {
            if (!ReferenceEquals(child, initializer))
                run.Eval(child, state);
        }

        return Initialize(run, op.Type is ITypeParameterSymbol parameter ? OfTypeArgument(run, parameter, op, state) : Value.Of(run.Make(op, 0, op.Type, state)), initializer, state);
    }

    /// <summary><c>new T()</c>: an object of exactly the type that the callers' type argument is, where they say so.</summary>
    private static Value OfTypeArgument(Interpreter run, ITypeParameterSymbol parameter, IOperation op, FlowState state)
    {
        run.AskType(parameter);
        if (run.TypeOf(parameter) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || !run.IsOwn(type))
            return Value.Of(run.Make(op, 0, parameter, state));
        var value = Value.Of(run.Make(op, 0, type, state, isFresh: true, isExact: true));
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
                Invocations.Own(run, constructor, value, op.Syntax, [], null, state);
        }

        return value;
    }

    public static Value Anonymous(Interpreter run, IAnonymousObjectCreationOperation op, FlowState state)
    {
        var made = run.Make(op, 0, op.Type, state, isFresh: true, isExact: true);
        foreach (var initializer in op.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                var value = run.Eval(assignment.Value, state);
                state.Write(made, new Cell(Domain.Member.Of(target.Property), value, MaybeInitial: false));
            }
        }

        return Value.Of(made);
    }

    /// <summary>A copy of a record or struct: what the original held, but for what the initialiser writes.</summary>
    public static Value With(Interpreter run, IWithOperation op, FlowState state)
    {
        var original = run.Eval(op.Operand, state);
        Value? copy = null;
        var plain = original.Objects;
        for (var i = 0; i < original.Objects.Length; i++)
        {
            var obj = original.Objects[i];
            if (CopyConstructor(run, obj, op.Type) is not { } own)
                continue;
            var built = Value.Of(run.Made(op, Copies.Numbers + i, obj.Type ?? op.Type, state, isFresh: true, obj.IsExactType));
            state.SetCells(built.Objects[0], Below(state.Cells(obj), own.ContainingType));
            Invocations.Own(run, own, built, op.Syntax, [new Argument(own.Parameters[0], op.Operand, Value.Of(obj), op.Operand.Syntax, [])], null, state);
            copy = copy is null ? built : copy.Join(built);
            plain = plain.Remove(obj);
        }

        if (!plain.IsEmpty)
        {
            var copied = Copies.Of(run, plain, op.Type, op, 0, state);
            copy = copy is null ? copied : copy.Join(copied);
        }

        copy ??= Value.Of(run.Made(op, 0, op.Type, state));

        // Whichever of them was copied, its copy is written to: each for certain, not one of them perhaps.
        foreach (var made in copy.Objects)
            Initialize(run, Value.Of(made), op.Initializer, state);
        return copy.AddLabels(original.Labels);
    }

    /// <summary>The copy constructor that somebody wrote for the record or its base; those of types above it only copy.</summary>
    private static IMethodSymbol? CopyConstructor(Interpreter run, AbstractObject obj, ITypeSymbol? type)
    {
        for (var record = (obj.Type ?? type)?.OriginalDefinition; record is INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Class } named; record = record.BaseType?.OriginalDefinition)
        {
            foreach (var constructor in named.InstanceConstructors)
            {
                if (!constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && run.HasBody(constructor)
                    && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, named))
                {
                    return obj.IsFresh || SymbolEqualityComparer.Default.Equals(named, obj.Type?.OriginalDefinition) ? constructor : null;
                }
            }
        }

        return null;
    }

    /// <summary>What types below this one declare.</summary>
    private static ImmutableArray<Cell> Below(ImmutableArray<Cell> cells, INamedTypeSymbol type)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType?.OriginalDefinition)
        {
            for (var i = cells.Length - 1; i >= 0; i--)
            {
                if (cells[i].Member.Symbol is { } symbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, parent))
                    cells = cells.RemoveAt(i);
            }
        }

        return cells;
    }

    public static Value Initializer(Interpreter run, IObjectOrCollectionInitializerOperation op, FlowState state)
    {
        foreach (var part in op.Initializers)
            run.Eval(part, state);
        return Value.Unknown;
    }

    /// <summary><c>Member = { … }</c>: the initialiser writes into what the member already holds.</summary>
    public static Value Member(Interpreter run, IMemberInitializerOperation op, FlowState state)
    {
        var value = run.Eval(op.InitializedMember, state);
        if (value.Objects.IsEmpty)
        {
            value = Value.Of(run.Made(op, 0, op.InitializedMember.Type, state, isFresh: true));
            Assignments.Assign(run, op.InitializedMember, value, op.Syntax, state);
        }

        return Initialize(run, value, op.Initializer, state);
    }

    /// <summary>
    /// What a constructor does before its body: parameters of a primary constructor become members, initialisers run, the base is constructed.
    /// </summary>
    public static void Construct(Interpreter run, FlowState state)
    {
        var method = run.Code.Method;
        if (method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
            return;
        if (run.Frame.This is { } receiver && IsPrimary(method))
        {
            foreach (var parameter in method.Parameters)
                Capture(run, method, parameter, receiver, state);
        }

        foreach (var initializer in run.Code.Initializers)
            run.Eval(initializer, state);
        var chains = run.Code.Body is IConstructorBodyOperation { Initializer: not null } || HasPrimaryBase(run);
        if (chains || run.Frame.This is null || method.ContainingType.BaseType is not { } parent || !run.IsOwn(parent))
            return;
        foreach (var constructor in parent.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
                Invocations.Own(run, constructor, run.Frame.This, Site(run), [], null, state);
        }
    }

    private static void Capture(Interpreter run, IMethodSymbol constructor, IParameterSymbol parameter, Value receiver, FlowState state)
    {
        var value = state.Variable(parameter) ?? Value.Unknown;
        Assignments.Write(receiver, Domain.Member.Of(parameter), value, state);
        if (!constructor.ContainingType.IsRecord)
            return;
        foreach (var member in constructor.ContainingType.GetMembers(parameter.Name))
        {
            if (member is not IPropertySymbol property || !IsPositional(property))
                continue;

            // The property has the tag too, and it speaks when it is read: unless what callers pass is known to be nobody's.
            var held = run.Engine.Facts.Of(property).Tag is not null && run.Constant(AccessPath.Parameter(parameter.Ordinal)) is null ? Members.OfCaller(run, parameter) : value;
            Assignments.WriteMember(run, receiver, property, held, Site(run), state);
        }
    }

    private static Value Initialize(Interpreter run, Value value, IObjectOrCollectionInitializerOperation? initializer, FlowState state)
    {
        if (initializer is null)
            return value;
        run.Frame.Initialized.Push(value);
        run.Eval(initializer, state);
        run.Frame.Initialized.Pop();
        return value;
    }

    /// <summary>An object of a library with nothing given to its constructor holds nothing until it is written to.</summary>
    private static bool HasNoContentAtFirst(IObjectCreationOperation op)
    {
        if (op.Type is null || TypeFacts.IsException(op.Type))
            return false;
        foreach (var argument in op.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || (argument.ArgumentKind != ArgumentKind.Explicit && op.Type.Name == "JsonArray"))
                continue; // what is listed is put at its places
            if (!argument.Value.ConstantValue.HasValue && !TypeFacts.IsComparer(argument.Parameter?.Type))
                return false;
        }

        return true;
    }

    private static bool IsPrimary(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax)
                return true;
        }

        return false;
    }

    private static bool IsPositional(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ParameterSyntax)
                return true;
        }

        return false;
    }

    private static bool HasPrimaryBase(Interpreter run)
    {
        foreach (var initializer in run.Code.Initializers)
        {
            if (initializer is IInvocationOperation)
                return true;
        }

        return false;
    }

    private static SyntaxNode Site(Interpreter run)
    {
        foreach (var reference in run.Code.Method.DeclaringSyntaxReferences)
            return reference.GetSyntax();
        return run.Code.Method.ContainingType.DeclaringSyntaxReferences[0].GetSyntax();
    }
}

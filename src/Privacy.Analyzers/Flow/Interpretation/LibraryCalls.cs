using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Calls of code that cannot be seen, in layers: a model where there is one; else type parameters say where values of their type may go
/// (<see cref="LibraryTypes"/>); else what can carry content carries it to the result (<see cref="Carriers"/>), marked as assumed unless the
/// code is the framework's own.
/// </summary>
internal static class LibraryCalls
{
    /// <summary>What the type parameters of a member hold that has none: only they are ever added.</summary>
    private static readonly Dictionary<ITypeParameterSymbol, Value> Nothing = new(SymbolEqualityComparer.Default);

    public static Value Call(
        Interpreter run, IMethodSymbol method, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver is not null)
            return Functions.Invoke(run, receiver, Values(arguments), op, node, method.ReturnType, state);
        if (method is { Name: "DynamicInvoke", ContainingType.SpecialType: SpecialType.System_Delegate } && receiver is { Objects.IsEmpty: false, Labels.IsEmpty: true } && arguments.Length == 1 && !arguments[0].Elements.IsEmpty)
            return Functions.Invoke(run, receiver, Values([.. arguments[0].Elements]), null, node, null, state);
        if (method is { Name: "ToString", Parameters.Length: 0 } && receiver is not null && !method.IsStatic)
            return TypeFacts.PrintsItsName(ReceiverType(op, method)) ? Value.Clean : Value.Of(Contents.Of(run, receiver, IsQuery(op) ? Reach.Whole : Reach.Text, receiverNode, state, ReceiverType(op, method)));
        if (method is { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object } && receiver is { Objects.IsEmpty: false })
            return Copies.Of(run, receiver.Objects, null, node, 0, state).AddLabels(receiver.Labels);
        if (method.MethodKind == MethodKind.Constructor && receiver is not null && TypeFacts.IsException(method.ContainingType))
            arguments = InnerExceptions.Keep(receiver, method, arguments, state);
        if ((Constants.Call(method, receiver, arguments) ?? Identities.Call(run, method, receiver, (op as IInvocationOperation)?.Instance, arguments)) is { } folded)
            return folded;
        Constants.Ask(run, method, receiver, arguments);
        if (method is { Name: "Clear", Parameters.IsEmpty: true } && receiver is { Objects.Length: 1 })
            return Arrays.IsSpan(method.ContainingType) && PartViews.IsPart(receiver, state) ? Value.Unknown : Maps.Clear(receiver, state);
        if (receiver is { Objects.Length: 1 } && Positions.RemovesAll(method, arguments))
        {
            Maps.Clear(receiver, state);
            return Value.Unknown;
        }

        if (Cursors.Move(method, receiver, state) is { } moved)
            return moved;
        if (Holders.Over(method, arguments) is { } under)
            return under;
        if (Views.Of(method, receiver, arguments) is { } view)
        {
            Cursors.Begin(method, view, state);
            return arguments.Length > (receiver is null ? 1 : 0) ? Slices.View(view, arguments, receiver is null ? 1 : 0, state) : view;
        }

        if (Overwrites.Call(method, arguments, state) is { } overwritten)
            return overwritten;

        if (method is { Name: "Fill", Parameters.Length: 1, ContainingType: { Name: "Span", ContainingNamespace.Name: "System" } } && receiver is not null)
        {
            if (PartViews.IsPart(receiver, state))
                Collections.Put(receiver, Member.Element, arguments[0].Value, state);
            else
                Arrays.Overwrite(receiver, arguments[0].Value, state);
            return Value.Unknown;
        }

        if (Positions.Call(run, method, receiver, arguments, op, node, state) is { } placed)
            return placed;
        if (Transfers.Call(run, method, receiver, arguments, node, state))
            return Value.Unknown;
        if ((JsonTexts.Call(run, method, receiver, arguments, node, state) ?? Dataflow.Call(run, method, receiver, arguments, op, node, state) ?? SideBySide.Call(run, method, arguments, op, node, state)) is { } made)
            return made;
        Arrays.Blur(method, receiver, state);
        foreach (var argument in arguments)
            Arrays.Blur(method, argument.Value, state);
        Holders.Start(run, method, receiver, arguments, op, node, state);
        if (CalledBack.Put(run, method, receiver, receiverNode, arguments, state))
            return Value.Unknown;
        CalledBack.Compare(run, method, receiver, arguments, node, state);
        if (Maps.Call(run, method, receiver, arguments, node, state) is { } mapped)
            return mapped;
        if ((Messages.Call(run, method, arguments, node, state) ?? ObjectMappers.Call(run, method, arguments, node, state)) is { } answer)
            return answer;
        NewObjects.Fill(run, method, arguments, state);
        var model = run.Engine.Facts.Of(method).Flows;
        if (!model.IsDefault)
            return Models.Apply(run, method, model, receiver, receiverNode, arguments, node, state);

        Lend(run, arguments, state);
        var definition = method.OriginalDefinition;
        var held = Nothing;
        if (!run.Engine.Facts.Of(definition).TypeParameters.IsEmpty)
        {
            held = new Dictionary<ITypeParameterSymbol, Value>(SymbolEqualityComparer.Default);
            Gather(run, definition, receiver, arguments, node, held, state);
        }

        var given = held.Count == 0 ? held : FromArguments(run, definition, arguments, node, state);
        var asked = ConditionValue.None;
        var returned = LibraryDelegates.Run(run, definition, receiver, arguments, op, node, held, given, state, ref asked);
        CalledBack.CompareKeys(run, definition, arguments, given, node, state);
        if (receiver is not null)
            Inject(run, definition, receiver, arguments, given, node, state);
        References(run, definition, receiver, arguments, held, node, state);
        Buffers.Fill(run, definition, receiver, arguments, node, state);

        if (TypeFacts.IsWrapper(method.ContainingType) && SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, definition.ReturnType))
            return receiver ?? Value.Unknown;
        if (receiver is not null && definition is { ContainingType.Name: "LinkedList", ReturnType.Name: "LinkedListNode" } && TypeFacts.IsTrusted(definition))
            return receiver; // a node shows the list
        var index = 40;
        var result = IsParametric(definition, held)
            ? LibraryTypes.Build(run, definition.ReturnType, held, method.ReturnType, (node, "library"), ref index, state)
            : Carriers.Call(run, method, receiver, arguments, returned, given.Count > 0, node, state);
        return Filters.OfCall(definition, receiver, arguments, asked, result, state);
    }

    private static void Lend(Interpreter run, Argument[] arguments, FlowState state)
    {
        foreach (var argument in arguments)
        {
            foreach (var obj in argument.Value.Objects)
            {
                if (obj is { IsFresh: true, Type: { } type } && run.IsOwn(type) && !state.TryRead(obj, Member.Lent, out _))
                    state.PutCell(obj, new Cell(Member.Lent, Value.Clean, MaybeInitial: false));
            }
        }
    }

    public static Value Construct(Interpreter run, IMethodSymbol constructor, Value made, Argument[] arguments, IOperation op, FlowState state)
    {
        var definition = constructor.OriginalDefinition;
        if (Views.Over(definition, arguments) is { } view)
        {
            return arguments.Length > 1 ? Slices.View(view, arguments, 1, state) : view;
        }

        if (Maps.Copy(made, op.Type, arguments, state) is { } copy)
            return copy;
        if (Arranged.Copy(run, definition, op.Type, arguments, op.Syntax, state) is { } arranged)
            return arranged;
        if (Arranged.Listed(made, definition, arguments, state))
            return made;
        if (TypeFacts.IsException(definition.ContainingType))
            arguments = InnerExceptions.Keep(made, definition, arguments, state);
        var given = FromArguments(run, definition, arguments, op.Syntax, state);
        var asked = ConditionValue.None;
        LibraryDelegates.Run(run, definition, null, arguments, op, op.Syntax, given, given, state, ref asked);
        var obj = made.Objects[0];
        Holders.Keep(obj, definition, arguments, state);
        run.Engine.Origins.Made(run, constructor, made, arguments);
        var model = run.Engine.Facts.Of(constructor).Constructed;
        if (!model.IsDefault)
        {
            Models.Apply(run, constructor, model, made, op.Syntax, arguments, op.Syntax, state);
            return made;
        }

        if (given.Count > 0)
        {
            var index = 60;
            var content = LibraryTypes.Build(run, definition.ContainingType, given, op.Type, (op, "content"), ref index, state);
            if (TypeFacts.IsWrapper(definition.ContainingType))
                return content;
            foreach (var part in content.Objects)
            {
                foreach (var cell in state.Cells(part))
                    state.WriteAlso(obj, cell.Member, cell.Value);
            }
        }

        var labels = Carriers.OfArguments(run, definition, arguments, op.Syntax, state, skipParametric: given.Count > 0);
        if (!TypeFacts.IsTrusted(constructor))
            labels = labels.Assumed(op.Syntax, constructor);
        if (labels.IsEmpty)
            return made;
        if (!TypeFacts.IsObjectLike(op.Type))
            return Value.Of(labels);
        state.WriteAlso(obj, Member.Content, Value.Of(labels));
        return made;
    }

    private static ImmutableArray<Value> Values(Argument[] arguments)
    {
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (var argument in arguments)
            values.Add(argument.Value);
        return values.ToImmutable();
    }

    /// <summary>The only such collections whose text anybody asks for are those of HttpUtility.ParseQueryString, and these print all they hold.</summary>
    private static bool IsQuery(IOperation? op) => op is Microsoft.CodeAnalysis.Operations.IInvocationOperation { Instance.Type.Name: "NameValueCollection" };

    private static ITypeSymbol? ReceiverType(IOperation? op, IMethodSymbol method) =>
        op is Microsoft.CodeAnalysis.Operations.IInvocationOperation { Instance: { } instance } ? instance.Type : method.ContainingType;

    private static bool IsParametric(IMethodSymbol definition, Dictionary<ITypeParameterSymbol, Value> held)
    {
        foreach (var parameter in held.Keys)
        {
            if (LibraryTypes.Mentions(definition.ReturnType, parameter))
                return true;
        }

        return false;
    }

    /// <summary>What each type parameter holds at first: in the receiver and in the arguments.</summary>
    private static void Gather(
        Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, SyntaxNode node, Dictionary<ITypeParameterSymbol, Value> held, FlowState state)
    {
        if (receiver is not null)
        {
            for (var type = definition.ContainingType; type is not null; type = type.ContainingType)
            {
                foreach (var parameter in type.TypeParameters)
                    Add(held, parameter, LibraryTypes.Extract(run, receiver, definition.ContainingType, parameter, node, state));
            }
        }

        foreach (var pair in FromArguments(run, definition, arguments, node, state))
            Add(held, pair.Key, pair.Value);
    }

    private static Dictionary<ITypeParameterSymbol, Value> FromArguments(
        Interpreter run, IMethodSymbol definition, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var typeParameters = run.Engine.Facts.Of(definition).TypeParameters;
        if (typeParameters.IsEmpty)
            return Nothing;
        var given = new Dictionary<ITypeParameterSymbol, Value>(SymbolEqualityComparer.Default);
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            var parameter = definition.Parameters[i];
            if (parameter.RefKind == RefKind.Out || TypeFacts.IsDelegate(parameter.Type) || TypeFacts.IsComparer(parameter.Type))
                continue; // they take what they are given and have none of it
            foreach (var typeParameter in typeParameters)
            {
                if (LibraryTypes.Mentions(parameter.Type, typeParameter))
                    Add(given, typeParameter, LibraryTypes.Extract(run, arguments[i].Value, parameter.Type, typeParameter, node, state));
            }
        }

        return given;
    }

    /// <summary>A container takes what an adding method is given.</summary>
    private static void Inject(Interpreter run, IMethodSymbol definition, Value receiver, Argument[] arguments, Dictionary<ITypeParameterSymbol, Value> given, SyntaxNode node, FlowState state)
    {
        if (given.Count == 0 || receiver.Objects.IsEmpty || !Carriers.Adds(definition) || definition.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal))
            return;
        if (arguments.Length == 1 && definition.Parameters[0].Type is ITypeParameterSymbol added && arguments[0].Value is { IsKnown: true, IsEmpty: true })
            given[added] = Value.Clean; // known to hold nothing personal, and so is the element
        var index = 80;
        var content = LibraryTypes.Build(run, definition.ContainingType, given, definition.ContainingType, (node, "inject"), ref index, state);
        foreach (var part in content.Objects)
        {
            foreach (var cell in state.Cells(part))
            {
                foreach (var obj in receiver.Objects)
                    Positions.Append(obj, definition, cell, state);
            }
        }

        if (!TypeFacts.IsWrapper(definition.ContainingType))
            return;
        foreach (var obj in receiver.Objects)
            state.WriteAlso(obj, Member.Content, Value.Of(Contents.Of(run, content, Reach.Content, node, state)));
    }

    private static void References(
        Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, Dictionary<ITypeParameterSymbol, Value> held, SyntaxNode node, FlowState state)
    {
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            var parameter = definition.Parameters[i];
            if (parameter.RefKind is not (RefKind.Out or RefKind.Ref) || arguments[i].Operation is not { } target)
                continue;
            var parametric = false;
            foreach (var typeParameter in held.Keys)
                parametric |= LibraryTypes.Mentions(parameter.Type, typeParameter);
            var index = 90 + i;
            var value = parametric
                ? LibraryTypes.Build(run, parameter.Type, held, arguments[i].Parameter?.Type, (node, "out"), ref index, state)
                : Carriers.Carries(definition, parameter.Type)
                    ? Carriers.Result(run, arguments[i].Parameter?.Type, Carriers.OfCall(run, definition, receiver, arguments, node, state), (node, i), state)
                    : Value.Unknown;
            Assignments.Assign(run, target, value, node, state);
        }
    }

    public static void Add(Dictionary<ITypeParameterSymbol, Value> held, ITypeParameterSymbol parameter, Value value) =>
        held[parameter] = held.TryGetValue(parameter, out var known) ? known.Join(value) : value;
}

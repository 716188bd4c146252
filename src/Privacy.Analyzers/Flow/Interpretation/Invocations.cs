using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Summaries;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Calls: the sink test, guards and transforms of the member called, then its own bodies by summary, else the library default.</summary>
internal static class Invocations
{
    public static Value Call(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (ReferenceEquals(op, run.Frame.Decided.Condition))
            return Value.OfConstant(run.Frame.Decided.Answer); // it was called when the ways parted
        if (op.TargetMethod is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true, IsExtern: false, DeclaredAccessibility: Accessibility.Private })
            return Value.Unknown; // nobody implements it: the call and its arguments are left out
        if ((TypeComparisons.Key(run, op, state) ?? Reflection.Call(run, op, state)) is { } known)
            return known;
        var receiver = op.Instance is null ? null : RefFields.Seen(run, Copies.OfReceiver(run, op.Instance, op.TargetMethod, run.Eval(op.Instance, state), state), state);
        return Call(run, op, receiver, Arguments.Evaluate(run, op.Arguments, op.TargetMethod.Parameters, op, state), state);
    }

    /// <summary>A call whose receiver and arguments are evaluated.</summary>
    public static Value Call(Interpreter run, IInvocationOperation op, Value? receiver, Argument[] arguments, FlowState state)
    {
        var method = op.TargetMethod;
        var node = op.Instance?.Syntax ?? op.Syntax;
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver is not null)
            return CallDelegate(run, op, receiver, arguments, state);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Demands.OfMember(run, method, null, arguments, op.Syntax, state);
            return Finish(run, method, null, null, Functions.InvokeLocal(run, method, arguments, op.Syntax, state), arguments, op.Syntax, state);
        }

        if (receiver is null && ExtensionBlocks.Declared(run, method) is { } declared)
            return ExtensionBlocks.Call(run, declared, arguments, op, state);
        if (CalledOn(op) is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } holder)
            Sinks.OfCallOn(run, method, holder.Member, receiver, arguments, state, node, op.Syntax);
        if ((run.Engine.Origins.Of(receiver, arguments) ?? Origins.Kept(run, op)) is { } maker && !IsHolder(op.Instance, maker))
            Sinks.OfCallOn(run, method, maker, receiver, arguments, state, node, op.Syntax);
        return Invoke(run, method, receiver, node, arguments, op, op.Syntax, state, isVirtual: op.IsVirtual);
    }

    /// <summary>What a call is made on; of an extension method what it extends.</summary>
    private static IOperation? CalledOn(IInvocationOperation op) =>
        op.Instance ?? (op is { TargetMethod.IsExtensionMethod: true, Arguments.Length: > 0 } ? Narrowing.Plain(op.Arguments[0].Value) : null);

    /// <summary>A call with everything evaluated; also of method groups, where <paramref name="op"/> may be another operation.</summary>
    public static Value Invoke(
        Interpreter run, IMethodSymbol method, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state,
        bool isVirtual = true)
    {
        if (!state.IsAlive)
            return Value.Unknown;
        Sinks.OfCall(run, method, receiver, arguments, state, receiverNode, node);
        if (op is IInvocationOperation { Instance: IMemberReferenceOperation collection })
            Stores.RecordElement(run, method, collection, arguments, state);
        if (isVirtual && receiver is not null && (method.IsVirtual || method.IsAbstract || method.IsOverride))
            run.Ask(receiver);
        var targets = Constrained(op) is { } constrained && StaticTarget(run, method, constrained) is { } only
            ? [only]
            : isVirtual
            ? run.Engine.Targets.Resolve(method, receiver, run.Engine.Cancel, (op as IInvocationOperation)?.Instance?.Type)
            : run.HasBody(method.OriginalDefinition) ? [method.OriginalDefinition] : [];
        Demands.OfCall(run, method, targets, receiver, arguments, node, state);
        Value value;
        if (targets.IsEmpty || (!run.IsOwn(method) && receiver is not null && IsMadeByLibrary(run, receiver)))
        {
            value = LibraryCalls.Call(run, method, receiver, receiverNode, arguments, op, node, state);
        }
        else
        {
            // A library's interface has implementations that cannot be seen beside those that can.
            var other = run.IsOwn(method) || IsExact(receiver) ? null : state.Clone();
            value = OwnTargets(run, method, targets, receiver, receiverNode, arguments, op, state, node);
            if (other is not null)
            {
                value = value.Join(LibraryCalls.Call(run, method, receiver, receiverNode, arguments, op, node, other));
                state.Join(other);
            }
        }

        value = AnswerTests.OfCall(method, receiver, arguments, Awaiting.OfCall(method, receiver, arguments, value, state));
        return Finish(run, method, (op as IInvocationOperation)?.Instance, receiver, value, arguments, node, state);
    }

    private static ITypeSymbol? Constrained(IOperation? op) =>
        op switch
        {
            IInvocationOperation call => call.ConstrainedToType,
            IBinaryOperation binary => binary.ConstrainedToType,
            IUnaryOperation unary => unary.ConstrainedToType,
            IConversionOperation conversion => conversion.ConstrainedToType,
            ICompoundAssignmentOperation compound => compound.ConstrainedToType,
            IIncrementOrDecrementOperation step => step.ConstrainedToType,
            _ => null,
        };

    /// <summary>A static member of an interface called through a type parameter: that of the type it stands for, where the calls say so.</summary>
    private static IMethodSymbol? StaticTarget(Interpreter run, IMethodSymbol method, ITypeSymbol constrained)
    {
        var type = run.TypeOf(constrained);
        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        return type is INamedTypeSymbol named && CallTargets.Implementation(method.OriginalDefinition, named) is { } target && run.HasBody(target) ? target : null;
    }

    /// <summary>Applies the summaries of bodies of this compilation.</summary>
    public static Value OwnTargets(
        Interpreter run, IMethodSymbol method, ImmutableArray<IMethodSymbol> targets, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, IOperation? op,
        FlowState state, SyntaxNode? node = null)
    {
        var summaries = run.Engine.Summaries;
        if (!run.Model.Guards.IsEmpty)
        {
            foreach (var target in targets)
                summaries.NodeOf(target).Callers.Add(node ?? receiverNode, state.Facts);
        }

        var at = node ?? op?.Syntax ?? receiverNode;
        if (targets.Length > 1 && receiver is not null && Receivers.EachByItself(run, method, targets, receiver, receiverNode, arguments, at, op, state) is { } each)
            return each;
        var summaryNode = targets.Length == 1 ? summaries.NodeOf(targets[0]) : summaries.NodeOf(method, targets);
        var instance = op is IInvocationOperation call ? call.Instance : (op as IMemberReferenceOperation)?.Instance;
        return Instantiated(run, summaryNode, method, receiver, receiverNode, arguments, at, state, instance).Apply();
    }

    /// <summary>The summary that fits what this call is known to pass, ready to be applied.</summary>
    public static Instantiation Instantiated(
        Interpreter run, SummaryNode general, IMethodSymbol method, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, SyntaxNode at, FlowState state,
        IOperation? instance = null)
    {
        var summaries = run.Engine.Summaries;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Value.Part is not null)
                arguments[i] = arguments[i] with { Value = PartViews.Whole(arguments[i].Value, state) };
        }

        var tainted = TaintedRoots.Of(run, receiver, arguments, state);

        // Where the body is known, so is what it asks for: calls that tell it have their own summary, and need none in general of what they pass.
        var asks = general is { IsEvaluated: true, IsCrowded: false } && (general.Asked.Count > 0 || !general.Summary.Effects.IsEmpty);
        var call = InstanceOf(general, asks ? RootSet.Empty : tainted);
        var context = general.Joined.IsDefault ? CallContexts.Of(run, general, call.Summary, method, receiver, arguments, call, state) : null;
        if (context is not null)
            return InstanceOf(summaries.NodeOf(general, context), tainted);
        return asks ? InstanceOf(general, tainted) : call;

        Instantiation InstanceOf(SummaryNode node, RootSet passed) =>
            new(run, node, summaries.Request(node, passed, run.Node, run.Depth), method, receiver, receiverNode, arguments, at, state) { Instance = instance };
    }

    public static Value Own(
        Interpreter run, IMethodSymbol method, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, IOperation? op, FlowState state) =>
        run.HasBody(method.OriginalDefinition)
            ? Results.Tagged(run, method, OwnTargets(run, method, [method.OriginalDefinition], receiver, receiverNode, arguments, op, state), receiverNode)
            : Value.Unknown;

    /// <summary><c>M() = value</c>, where M or a getter returns a reference.</summary>
    public static void AssignReturned(Interpreter run, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> given, IOperation op, Value value, FlowState state)
    {
        var definition = method.OriginalDefinition;
        if (!run.HasBody(definition))
        {
            LibraryReferences.Assign(run, method, given, op, value, state);
            return;
        }

        var receiver = instance is null ? null : run.Eval(instance, state);
        var arguments = Arguments.Evaluate(run, given, method.Parameters, op, state);
        Instantiated(run, run.Engine.Summaries.NodeOf(definition), method, receiver, instance?.Syntax ?? op.Syntax, arguments, op.Syntax, state).WriteThrough(value);
    }

    /// <summary>An operator that changes its left operand instead of making a new value.</summary>
    public static Value InPlace(
        Interpreter run, IMethodSymbol method, IOperation target, Value receiver, ImmutableArray<IOperation> operands, ImmutableArray<Value> values, IOperation op, FlowState state)
    {
        var arguments = new Argument[Math.Min(method.Parameters.Length, operands.Length)];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = new Argument(method.Parameters[i], operands[i], values[i], operands[i].Syntax, []);
        Invoke(run, method, receiver, target.Syntax, arguments, op, op.Syntax, state);
        return run.Eval(target, state);
    }

    /// <summary>An operator or conversion of one's own.</summary>
    public static Value Operator(
        Interpreter run, IMethodSymbol method, ImmutableArray<IOperation> operands, ImmutableArray<Value> values, IOperation op, FlowState state)
    {
        var arguments = new Argument[method.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = new Argument(method.Parameters[i], operands[Math.Min(i, operands.Length - 1)], values[Math.Min(i, values.Length - 1)], operands[Math.Min(i, operands.Length - 1)].Syntax, []);
        return Invoke(run, method, method.IsStatic ? null : values[0], op.Syntax, arguments, op, op.Syntax, state);
    }

    /// <summary>
    /// The value in a form at least this anonymous. An anonymised one keeps its labels: whether it may travel is the policy's to say.
    /// The objects it was made of are no part of it.
    /// </summary>
    public static Value Transformed(Value value, Transformation form, SyntaxNode node, ISymbol member)
    {
        var labels = value.Labels.Transformed(form, node, member);
        if (form.Form != Form.Anonymised)
            return Value.Of(labels, value.Objects);
        return labels.IsEmpty ? Value.Clean : Value.Of(labels);
    }

    private static Value Finish(
        Interpreter run, IMethodSymbol method, IOperation? instance, Value? receiver, Value value, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (!run.IsOwn(method))
            run.Engine.Origins.Made(run, method, value, arguments);
        value = Keyed.Of(run, method, arguments, value, node, instance, state);
        value = Results.Tagged(run, method, value, node);
        Results.Out(run, arguments, node, state);
        Turns.Told(run, method, receiver, arguments, state);
        var made = Ciphers.OfCall(run, method, instance, receiver, node, state);
        if ((made is null ? run.Engine.Facts.Of(method).Result : made.Transformation) is { } form)
        {
            var labels = value.Labels;
            foreach (var argument in arguments)
                labels = labels.Union(Contents.Of(run, argument.Value, Reach.Content, argument.Syntax, state));
            value = Transformed(value.WithLabels(labels), form, node, method);
            foreach (var argument in arguments)
            {
                if (argument is { Parameter.RefKind: RefKind.Out, Operation: { } target })
                    Assignments.Assign(run, target, Transformed(Value.Of(labels), form, node, method), node, state);
            }
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && (made is null ? run.Engine.Facts.Cleaned(parameter) : made.Of(parameter)) is { } cleaned && arguments[i].Operation is { } buffer)
                Ciphers.Into(run, buffer, cleaned, node, method, state);
        }

        value = ConditionReader.OfCall(run, method, instance, receiver, value, arguments, node, state);
        Exits.OfCall(method, arguments, state);
        return value;
    }

    /// <summary>The member itself is asked already.</summary>
    private static bool IsHolder(IOperation? instance, ISymbol maker) =>
        instance is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, maker);

    public static bool IsMadeByLibrary(Interpreter run, Value receiver)
    {
        foreach (var obj in receiver.Objects)
        {
            if (!obj.IsFresh || obj.Type is null || run.IsOwn(obj.Type))
                return false;
        }

        return !receiver.Objects.IsEmpty;
    }

    public static bool IsExact(Value? receiver)
    {
        if (receiver is null || receiver.Objects.IsEmpty)
            return false;
        foreach (var obj in receiver.Objects)
        {
            if (!obj.IsExactType)
                return false;
        }

        return true;
    }

    private static Value CallDelegate(Interpreter run, IInvocationOperation op, Value receiver, Argument[] arguments, FlowState state)
    {
        Sinks.OfCall(run, op.TargetMethod, receiver, arguments, state, op.Syntax, op.Syntax);
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (var argument in arguments)
            values.Add(Functions.Entering(argument.Value, argument.Syntax, null));
        var value = Functions.Invoke(run, receiver, values.ToImmutable(), op, op.Syntax, op.Type, state, Functions.Entries(arguments), arguments);
        Results.Out(run, arguments, op.Syntax, state);
        return Results.Tagged(run, op.TargetMethod, value, op.Syntax);
    }

    /// <summary>A call through a function pointer: the method whose address was taken.</summary>
    public static Value CallPointer(Interpreter run, IFunctionPointerInvocationOperation op, FlowState state)
    {
        var target = run.Eval(op.Target, state);
        var arguments = Arguments.Evaluate(run, op.Arguments, op.GetFunctionPointerSignature().Parameters, op, state);
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (var argument in arguments)
            values.Add(argument.Value);
        return Functions.Invoke(run, target, values.ToImmutable(), op, op.Syntax, op.Type, state, null, arguments);
    }
}

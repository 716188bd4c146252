using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Records what reaches a sink, one hit per argument and label. A value of a <c>params</c> list has its own place.</summary>
internal static class Sinks
{
    public static void OfCall(
        Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, FlowState state, SyntaxNode receiverNode, SyntaxNode node)
    {
        foreach (var sink in run.Engine.Facts.SinksOf(method))
            OfCall(run, sink, receiver, arguments, state, receiverNode, node);
        if (ExceptionSinks.Quotes(method) && !run.IsOwn(method))
            OfCall(run, run.Engine.Exceptions.Of(method), null, arguments, state, receiverNode, node);
    }

    /// <summary>A call that is a sink because of the member it is made on: <c>Console.Error.WriteLine</c>.</summary>
    public static void OfCallOn(
        Interpreter run, IMethodSymbol method, ISymbol holder, Value? receiver, Argument[] arguments, FlowState state, SyntaxNode receiverNode, SyntaxNode node)
    {
        foreach (var sink in run.Engine.SinksOn(method, holder))
            OfCall(run, sink, receiver, arguments, state, receiverNode, node);
    }

    /// <summary>A property or field that is a sink is assigned.</summary>
    public static void OfAssignment(Interpreter run, ISymbol member, Value value, SyntaxNode from, FlowState state)
    {
        if (member is not IPropertySymbol)
            return;
        foreach (var sink in run.Engine.Facts.SinksOf(member))
        {
            var reach = sink.Parameters.IsEmpty ? SinkReach.Text : sink.Parameters[0];
            run.Hit(from, sink, Contents.Of(run, value, Of(reach), from, state), from, state);
        }
    }

    /// <summary>An assignment that is a sink because of the member it is made on: <c>TempData["mail"] = value</c>.</summary>
    public static void OfAssignmentOn(Interpreter run, IPropertySymbol property, ISymbol holder, Value value, SyntaxNode from, FlowState state)
    {
        foreach (var sink in run.Engine.SinksOn(property, holder))
            run.Hit(from, sink, Contents.Of(run, value, Of(sink.Parameters[0]), from, state), from, state);
    }

    /// <summary>An assignment by which what it is made on leaves: <c>entry.State = EntityState.Modified</c>.</summary>
    public static void OfReceiver(Interpreter run, IPropertySymbol property, Value receiver, Value value, SyntaxNode at, SyntaxNode from, FlowState state)
    {
        foreach (var sink in run.Engine.Facts.SinksOf(property))
        {
            if (sink.Receiver != SinkReach.None && IsAssigned(sink, property.Type, value))
                run.Hit(at, sink, Contents.Of(run, receiver, Of(sink.Receiver), at, state), from, state);
        }
    }

    private static bool IsAssigned(Sink sink, ITypeSymbol type, Value value)
    {
        foreach (var name in sink.Assigned)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value.Constant))
                    return true;
            }
        }

        return sink.Assigned.IsEmpty;
    }

    /// <summary>
    /// The body of a log that the policy or a tag names takes an argument whole (it serialises it), of which the call alone tells no more than that
    /// its text is written.
    /// </summary>
    public static void OfBody(Interpreter run, AccessPath path, LabelSet labels, SyntaxNode node, FlowState state)
    {
        foreach (var sink in run.Engine.Facts.SinksOf(run.Code.Method))
        {
            if (sink.IsTextOf(path.Root == RootKind.Parameter ? path.Ordinal : -1))
                run.Hit(node, sink, labels, node, state);
        }
    }

    /// <summary><c>exception.Data[key] = value</c>, <c>exception.Data.Add(key, value)</c>.</summary>
    public static void OfExceptionData(Interpreter run, IOperation? dictionary, Value value, SyntaxNode at, FlowState state)
    {
        if (Initialised(dictionary) is IPropertyReferenceOperation { Property: { Name: "Data" } data, Instance: { } exception } && TypeFacts.IsException(exception.Type))
            run.Hit(at, run.Engine.Exceptions.Of(data), Contents.Of(run, value, Reach.Content, at, state), at, state);
    }

    /// <summary>The member that an initialiser fills, where nothing else names what is written to: <c>new() { Data = { ["key"] = value } }</c>.</summary>
    private static IOperation? Initialised(IOperation? written)
    {
        if (written is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
            return written;
        var parent = written.Parent;
        while (parent is not null and not IObjectOrCollectionInitializerOperation)
            parent = parent.Parent;
        return (parent?.Parent as IMemberInitializerOperation)?.InitializedMember;
    }

    private static void OfCall(
        Interpreter run, Sink sink, Value? receiver, Argument[] arguments, FlowState state, SyntaxNode receiverNode, SyntaxNode node)
    {
        if (!IsMeant(run, sink, arguments))
            return;
        if (run.Model.Hosts.IsAsked(sink))
            sink = run.Model.Hosts.Of(sink, CallOf(arguments) is { } call ? run.Engine.Hosts.Of(call) : null);
        if (receiver is not null && sink.Receiver != SinkReach.None)
            run.Hit(receiverNode, sink, Contents.Of(run, receiver, Of(sink.Receiver), receiverNode, state), node, state);
        var holes = Holes(sink, arguments);
        var hole = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            var reach = i < sink.Parameters.Length ? sink.Parameters[i] : SinkReach.None;
            var isTemplated = sink.Template >= 0 && i > sink.Template;
            if (argument.Elements.IsEmpty)
            {
                Report(run, sink, argument, isTemplated ? Destructured(reach, holes, hole++) : reach, node, state);
                continue;
            }

            foreach (var element in argument.Elements)
                Report(run, sink, element, isTemplated ? Destructured(reach, holes, hole++) : reach, node, state);
        }
    }

    /// <summary>By a constant that the call is given: the function of the browser that it runs.</summary>
    private static bool IsMeant(Interpreter run, Sink sink, Argument[] arguments)
    {
        foreach (var condition in sink.When)
        {
            if (condition.Ordinal < 0 || condition.Ordinal >= arguments.Length || !IsAmong(condition.Values, arguments[condition.Ordinal].Value))
                return false;
        }

        return true;

        bool IsAmong(ImmutableArray<string> values, Value given)
        {
            run.Ask(given); // a callee's parameter: its callers know
            foreach (var constant in given.Constants)
            {
                if (values.Contains(Text(constant)))
                    return true;
            }

            return false;
        }
    }

    private static string Text(object? constant) => constant switch
    {
        string text => text,
        true => "true",
        _ => "",
    };

    private static IInvocationOperation? CallOf(Argument[] arguments)
    {
        foreach (var argument in arguments)
        {
            for (var op = argument.Operation; op is not null; op = op.Parent)
            {
                if (op.Parent is IArgumentOperation { Parent: IInvocationOperation call })
                    return call;
            }
        }

        return null;
    }

    private static void Report(Interpreter run, Sink sink, Argument argument, SinkReach reach, SyntaxNode node, FlowState state)
    {
        var plain = argument.Operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : argument.Operation;
        if (reach == SinkReach.None || Collections.IsMadeEmpty(run, plain))
            return;
        if (reach == SinkReach.Whole && plain is IAnonymousFunctionOperation tree)
            OfDescribed(run, sink, tree, node, state);
        var labels = GuessedSources.InAnswer(run, sink, argument.Value, Contents.Of(run, argument.Value, Of(reach), argument.Syntax, state, plain?.Type), argument.Syntax, state);
        if (reach == SinkReach.Text && sink.IsTextOf(argument.Parameter?.Ordinal ?? -1))
            labels = labels.Union(Made(run, argument, state));
        if (!labels.IsEmpty)
            run.Hit(argument.Syntax, sink, labels, node, state);
    }

    /// <summary>
    /// A call that an expression tree describes, <c>Enqueue(() => mailer.Send(mail))</c>: it is not made here, what it is given is read here and kept.
    /// </summary>
    private static void OfDescribed(Interpreter run, Sink sink, IAnonymousFunctionOperation tree, SyntaxNode node, FlowState state)
    {
        if (Described(tree) is not { } call)
            return;
        foreach (var given in call.Arguments)
        {
            if (Asks(given.Value, tree.Symbol))
                continue;
            var before = state.Clone();
            var labels = Contents.Of(run, run.Eval(given.Value, before), Reach.Whole, given.Value.Syntax, before, given.Value.Type);
            if (!labels.IsEmpty)
                run.Hit(given.Value.Syntax, sink, labels, node, state);
        }
    }

    private static IInvocationOperation? Described(IAnonymousFunctionOperation tree)
    {
        if (tree.Body.Operations.IsEmpty)
            return null;
        var result = tree.Body.Operations[0] switch
        {
            IReturnOperation returned => returned.ReturnedValue,
            IExpressionStatementOperation statement => statement.Operation,
            _ => null,
        };
        return (result is IConversionOperation conversion ? conversion.Operand : result) as IInvocationOperation;
    }

    /// <summary>True for what only a later call of the function will know.</summary>
    private static bool Asks(IOperation value, IMethodSymbol function)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } && SymbolEqualityComparer.Default.Equals(owner, function))
                return true;
        }

        return false;
    }

    /// <summary>An object made and filled for a log that the policy names is what is to be logged, though its text does not say it: nobody wrote what its text is.</summary>
    private static LabelSet Made(Interpreter run, Argument argument, FlowState state)
    {
        var labels = LabelSet.Empty;
        foreach (var obj in argument.Value.Objects)
        {
            if (obj.IsFresh && run.IsOwn(obj.Type ?? run.Model.Compilation.ObjectType) && OwnTexts.Method(run, obj.Type) is null)
                labels = labels.Union(Contents.Of(run, Value.Of(obj), Reach.Content, argument.Syntax, state));
        }

        return labels;
    }

    private static Reach Of(SinkReach reach) => reach == SinkReach.Whole ? Reach.Whole : Reach.Elements;

    private static SinkReach Destructured(SinkReach reach, ImmutableArray<string> holes, int index) =>
        reach != SinkReach.None && index < holes.Length && holes[index].StartsWith("@", StringComparison.Ordinal) ? SinkReach.Whole : reach;

    /// <summary>The names in a constant message template, in order: <c>{Name}</c>, <c>{@Whole}</c>, <c>{Amount:0.00}</c>.</summary>
    private static ImmutableArray<string> Holes(Sink sink, Argument[] arguments)
    {
        if (sink.Template < 0 || sink.Template >= arguments.Length || arguments[sink.Template].Value is not { Constant: string template })
            return [];
        var holes = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
                continue;
            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = template.IndexOf('}', i);
            if (end < 0)
                break;
            holes.Add(template.Substring(i + 1, end - i - 1));
            i = end;
        }

        return holes.ToImmutable();
    }
}

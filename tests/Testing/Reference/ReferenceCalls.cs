using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// Calls: those of sources and sinks, and those of a text that give a text. A source in any other is told of; so is code of the program, which may do
/// more than is seen here.
/// </summary>
internal sealed class ReferenceCalls(PrivacyModel model, ReferenceVerdict verdict)
{
    private static readonly ImmutableHashSet<SourceTag> s_clean = [];

    private static readonly ImmutableHashSet<string> s_texts =
        ["Concat", "Trim", "TrimStart", "TrimEnd", "Substring", "Replace", "ToUpper", "ToUpperInvariant", "ToLower", "ToLowerInvariant", "PadLeft", "PadRight", "Insert", "Remove", "ToString"];

    public ImmutableHashSet<SourceTag> Evaluate(IInvocationOperation op, ReferenceTransfer transfer, ReferenceState state)
    {
        var receiver = transfer.Evaluate(op.Instance);
        var method = op.TargetMethod;
        if (op.Instance is IMemberReferenceOperation or IInvocationOperation)
            OnHolder(op, method);
        var throwsNothing = (op.IsImplicit && method.Name is "Dispose" or "DisposeAsync" or "Exit") || method is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String };
        return Call(method, receiver, op.Arguments, op.Type, Bare(op.Instance)?.Type, throwsNothing, transfer, state);
    }

    public ImmutableHashSet<SourceTag> Evaluate(IObjectCreationOperation op, ReferenceTransfer transfer, ReferenceState state)
    {
        if (op.Constructor is { ContainingType.IsRecord: true } positional && positional.Parameters.Any(parameter => model.Sources.OfParameter(parameter) is not null))
            verdict.Invent("a record, whose tags give way to the constants it is made of");
        var made = op.Constructor is { } constructor ? Call(constructor, s_clean, op.Arguments, op.Type, null, throwsNothing: ReferenceEquals(op, transfer.Thrown) && IsSurelyMade(op), transfer, state) : s_clean;
        return op.Initializer is null ? made : made.Union(transfer.Evaluate(op.Initializer));
    }

    /// <summary>Nothing is thrown but the exception itself.</summary>
    private bool IsSurelyMade(IObjectCreationOperation exception)
    {
        if (!ReferenceMembers.IsOwn(exception.Constructor!) && exception.Arguments.All(argument => argument.Value.ConstantValue.HasValue || argument.Value is ILocalReferenceOperation or IParameterReferenceOperation))
            return true;
        verdict.Invent("making what is thrown may throw nothing else");
        return false;
    }

    /// <summary>An argument of a sink.</summary>
    public void Show(SyntaxNode place, ITypeSymbol? type, ImmutableHashSet<SourceTag> value)
    {
        if (ReferenceMembers.IsScalar(type))
            verdict.Reach(place, value);
        else
            verdict.Unseen.Add(place.Span);
    }

    /// <param name="throwsNothing">The end of a <c>using</c>, a <c>foreach</c> or a <c>lock</c>, a test of a text, or an exception that is made.</param>
    private ImmutableHashSet<SourceTag> Call(
        IMethodSymbol method, ImmutableHashSet<SourceTag> receiver, ImmutableArray<IArgumentOperation> arguments, ITypeSymbol? type, ITypeSymbol? on, bool throwsNothing, ReferenceTransfer transfer, ReferenceState state)
    {
        var sinks = model.Sinks.Of(method);
        var values = arguments.Select(argument => Values(argument, transfer)).ToList();
        var given = values.SelectMany(each => each).Aggregate(s_clean, (all, each) => all.Union(each.Value));
        var all = receiver.Union(given);
        if (!throwsNothing)
            transfer.Throwing(all);
        foreach (var sink in sinks)
            Sink(sink, arguments, values, receiver);

        var tag = method.MethodKind == MethodKind.Constructor ? null : model.Sources.OfReturn(method);
        var result = tag is null ? s_clean : [tag];
        var isOwn = ReferenceMembers.IsOwn(method) || (on is not null && ReferenceMembers.IsOwn(on) && method.ContainingType.SpecialType != SpecialType.System_String);
        var isSink = !sinks.IsEmpty && method.ReturnsVoid && arguments.All(argument => argument.Parameter?.RefKind is null or RefKind.None or RefKind.In);
        if (method.MethodKind == MethodKind.DelegateInvoke || (isOwn && !isSink && tag is null))
        {
            verdict.Miss("code of the program is called");
            if (!ReferenceMembers.SurelyReturns(method.OriginalDefinition, model.Compilation))
                verdict.Invent("code of the program is called that may not return");
            state.ForgetFields();
        }
        else if (arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate || Bare(argument.Value) is IFlowAnonymousFunctionOperation or IDelegateCreationOperation))
        {
            verdict.Miss("a call of what is given");
        }

        if (!isOwn && !isSink && arguments.Any(argument => ReferenceMembers.MayHoldTags(Bare(argument.Value)!.Type)))
            verdict.Miss("a library is given what may hold a source");
        foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            if (!all.IsEmpty)
                verdict.Both("a source in a call that gives out");
            transfer.Write(argument.Value, s_clean, argument.Value.Syntax);
            transfer.Throwing(s_clean);
        }

        if (all.IsEmpty || isSink)
            return result;
        if (model.Transforms.OfResult(method) is not null || TransformTable.AsksMaker(method) || method.Parameters.Any(parameter => model.Transforms.OfParameter(parameter) is not null))
        {
            verdict.Both("a transform");
            return result;
        }

        if (method.ContainingType.SpecialType == SpecialType.System_String && method.MethodKind != MethodKind.Constructor)
        {
            if (s_texts.Contains(method.Name))
            {
                if (method.Name == "Concat" && arguments.Any(argument => !ReferenceMembers.IsScalar(Bare(argument.Value)!.Type)))
                    verdict.Both("a text of values with members");
                return result.Union(method.Name == "Replace" ? receiver.Union(values[^1][0].Value) : all);
            }

            if (type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32)
                return result;
        }

        if (!isOwn)
            verdict.Both("a source in a call of a library");
        return result;
    }

    private void Sink(Sink sink, ImmutableArray<IArgumentOperation> arguments, List<List<(IOperation Part, ImmutableHashSet<SourceTag> Value)>> values, ImmutableHashSet<SourceTag> receiver)
    {
        if (sink.Receiver != SinkReach.None)
            verdict.Miss("a sink takes what it is called on");
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { Ordinal: var ordinal } || ordinal >= sink.Parameters.Length || sink.Parameters[ordinal] == SinkReach.None)
                continue;
            foreach (var (part, value) in values[i])
                Show(part.Syntax, Bare(part)!.Type, value);
        }
    }

    /// <summary>The values of a <c>params</c> list each by itself.</summary>
    private static List<(IOperation Part, ImmutableHashSet<SourceTag> Value)> Values(IArgumentOperation argument, ReferenceTransfer transfer) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } list } }
            ? [.. list.ElementValues.Select(element => (element, transfer.Evaluate(element)))]
            : [(argument.Value, transfer.Evaluate(argument.Value))];

    /// <summary>A call can be a sink because of the member that it is made on.</summary>
    private void OnHolder(IInvocationOperation op, IMethodSymbol method)
    {
        var holder = op.Instance switch
        {
            IMemberReferenceOperation member => member.Member,
            IInvocationOperation call => call.TargetMethod,
            _ => null,
        };
        if (holder is not null && !model.Sinks.On(method, holder).IsEmpty)
            verdict.Both("a sink because of what it is called on");
    }

    public static IOperation? Bare(IOperation? op) => op is IConversionOperation { OperatorMethod: null } conversion ? Bare(conversion.Operand) : op;
}

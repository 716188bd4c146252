using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What a body asks of its callers, and what the calls under evaluation are known to pass. A body asks where a branch or a dispatch depends on
/// what it is given; callers that know the answer get a summary of their own (<see cref="Summaries.CallContexts"/>).
/// </summary>
internal static class Inputs
{
    /// <summary>A constant further down than this decides too little to be worth a summary.</summary>
    private const int MaxDepth = 2;

    /// <summary>The constant that calls are known to pass at a path.</summary>
    public static Value? Constant(this Interpreter run, AccessPath path) =>
        run.Node.Context is { } context && context.TryConstant(path, out var constant) ? Value.OfConstant(constant) : null;

    /// <summary>A branch or a dispatch depends on the value.</summary>
    public static void Ask(this Interpreter run, Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Path is { Root: not RootKind.Callback, Members.Length: <= MaxDepth } path)
                run.Node.Ask(path);
        }
    }

    /// <summary>How many elements a given array or list has may decide: callers may know.</summary>
    public static void AskLength(this Interpreter run, Value sequence)
    {
        foreach (var obj in sequence.Objects)
        {
            if (obj is { Length: < 0, Path: { } path } && (obj.Type is IArrayTypeSymbol ? path is { Root: RootKind.Parameter, Members.IsEmpty: true } : Positions.IsCounted(obj)))
                run.Node.Ask(path.Append(Member.Count));
        }
    }

    /// <summary>Which code a member holds: callers may know, and then it is not all that it is seen to be given somewhere.</summary>
    public static void AskCode(this Interpreter run, AccessPath path)
    {
        if (path is { Root: RootKind.This or RootKind.Parameter, Members.Length: <= MaxDepth })
            run.Node.Ask(path);
    }

    /// <summary>The calls under evaluation are known to pass certain code there.</summary>
    public static bool IsCodeKnown(this Interpreter run, AccessPath path) =>
        run.Node.Context is { } context && !context.TypesAt(path).IsEmpty;

    public static void AskType(this Interpreter run, ITypeParameterSymbol parameter)
    {
        if (run.Frame.Caller is null)
            run.Node.Ask(PathOf(parameter));
    }

    /// <summary>What a type parameter stands for in the calls that are evaluated.</summary>
    public static ITypeSymbol TypeOf(this Interpreter run, ITypeSymbol type) =>
        type is ITypeParameterSymbol parameter && run.Node.Context?.TypeAt(PathOf(parameter)) is { } known ? known : type;

    private static AccessPath PathOf(ITypeParameterSymbol parameter) =>
        new(RootKind.TypeParameter, parameter.Ordinal, parameter.DeclaringMethod is null ? [Member.Content] : []);
}

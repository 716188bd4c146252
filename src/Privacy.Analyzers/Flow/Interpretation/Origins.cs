using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// By which member of a library an object was made, where a sink asks for that (objects are each of one body): a writer is a file's if <c>File.CreateText</c> made
/// it. A writer over another has the origin of what is under it.
/// </summary>
internal sealed class Origins
{
    private readonly Dictionary<AbstractObject, ISymbol> _makers = [];

    public void Made(Interpreter run, IMethodSymbol maker, Value made, Argument[] arguments)
    {
        if (made.Objects.IsEmpty)
            return;
        var origin = run.Engine.Facts.Of(maker).IsOrigin ? maker : IsWriter(maker) ? Of(arguments) ?? Kept(run, arguments) : null;
        if (origin is null)
            return;
        foreach (var obj in made.Objects)
            _makers[obj] = origin;
    }

    /// <summary>The origin of what the call is made on, or is given.</summary>
    public ISymbol? Of(Value? receiver, Argument[] arguments) =>
        _makers.Count == 0 ? null : (receiver is null ? null : Of(receiver)) ?? Of(arguments);

    private ISymbol? Of(Argument[] arguments)
    {
        if (_makers.Count == 0)
            return null;
        foreach (var argument in arguments)
        {
            if (Of(argument.Value) is { } origin)
                return origin;
        }

        return null;
    }

    private ISymbol? Of(Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (_makers.TryGetValue(obj, out var origin))
                return origin;
        }

        return null;
    }

    /// <summary>The origin of a writer or stream that another body made: of what the call is made on, or is given.</summary>
    public static ISymbol? Kept(Interpreter run, IInvocationOperation call)
    {
        if (run.Engine.KeptOrigins.Of(call.Instance, run.Engine.Cancel) is { } origin)
            return origin;
        foreach (var argument in call.Arguments)
        {
            if (run.Engine.KeptOrigins.Of(Plain(argument.Value), run.Engine.Cancel) is { } given)
                return given;
        }

        return null;
    }

    private static ISymbol? Kept(Interpreter run, Argument[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (run.Engine.KeptOrigins.Of(Plain(argument.Operation), run.Engine.Cancel) is { } origin)
                return origin;
        }

        return null;
    }

    private static IOperation? Plain(IOperation? value) => value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;

    private static bool IsWriter(IMethodSymbol maker) => maker.MethodKind == MethodKind.Constructor && KeptOrigins.IsWriter(maker.ContainingType);
}

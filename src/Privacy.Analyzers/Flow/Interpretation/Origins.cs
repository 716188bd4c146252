using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// By which member of a library an object was made, where a sink asks for that (objects are each of one body): a writer is a file's if <c>File.CreateText</c> made
/// it. A writer over another has the origin of what is under it.
/// </summary>
internal sealed class Origins
{
    private readonly Dictionary<AbstractObject, IMethodSymbol> _makers = [];

    public void Made(Interpreter run, IMethodSymbol maker, Value made, Argument[] arguments)
    {
        if (made.Objects.IsEmpty)
            return;
        var origin = run.Model.Sinks.IsOrigin(maker) ? maker : IsWriter(maker) ? Of(arguments) : null;
        if (origin is null)
            return;
        foreach (var obj in made.Objects)
            _makers[obj] = origin;
    }

    /// <summary>The origin of what the call is made on, or is given.</summary>
    public IMethodSymbol? Of(Value? receiver, Argument[] arguments) =>
        _makers.Count == 0 ? null : (receiver is null ? null : Of(receiver)) ?? Of(arguments);

    private IMethodSymbol? Of(Argument[] arguments)
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

    private IMethodSymbol? Of(Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (_makers.TryGetValue(obj, out var origin))
                return origin;
        }

        return null;
    }

    private static bool IsWriter(IMethodSymbol maker) =>
        maker.MethodKind == MethodKind.Constructor && maker.ContainingType.Name != "CryptoStream"
        && (maker.ContainingType.Name.EndsWith("Writer", StringComparison.Ordinal) || maker.ContainingType.Name.EndsWith("Stream", StringComparison.Ordinal));
}

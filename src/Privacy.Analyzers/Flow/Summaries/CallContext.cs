using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>What a call is known to pass at one path: a constant, an object of exactly one type, or the object that is passed elsewhere too.</summary>
/// <param name="Type">The exact run-time type; of a type parameter the type it stands for. <c>null</c> where it is a constant or an alias.</param>
/// <param name="SameAs">The earlier path with the same object.</param>
/// <param name="IsBound">The run-time type is <paramref name="Type"/> or one below it.</param>
internal readonly record struct KnownInput(AccessPath Path, ITypeSymbol? Type, object? Constant, AccessPath? SameAs, bool IsBound = false)
{
    public bool IsConstant => Type is null && SameAs is null;
}

/// <summary>
/// What one call site, or several alike, are known to pass where the callee asks: it decides branches and dispatch in there, so such calls
/// have a summary of their own. Immutable, compared by value, small.
/// </summary>
internal sealed class CallContext(ImmutableArray<KnownInput> inputs)
{
    public ImmutableArray<KnownInput> Inputs { get; } = inputs;

    public bool Same(CallContext other)
    {
        if (Inputs.Length != other.Inputs.Length)
            return false;
        for (var i = 0; i < Inputs.Length; i++)
        {
            if (!Inputs[i].Equals(other.Inputs[i]))
                return false;
        }

        return true;
    }

    public bool TryConstant(AccessPath path, out object? constant)
    {
        foreach (var input in Inputs)
        {
            if (!input.IsConstant || !input.Path.Equals(path))
                continue;
            constant = input.Constant;
            return true;
        }

        constant = null;
        return false;
    }

    /// <summary>The one exact type of what is passed at the path.</summary>
    public ITypeSymbol? TypeAt(AccessPath path) => TypesAt(path) is { Length: 1 } types ? types[0] : null;

    /// <summary>The exact types that what is passed at the path may have; none where they are not known.</summary>
    public ImmutableArray<ITypeSymbol> TypesAt(AccessPath path)
    {
        var types = ImmutableArray<ITypeSymbol>.Empty;
        foreach (var input in Inputs)
        {
            if (input is { Type: { } type, IsBound: false } && input.Path.Equals(path))
                types = types.Add(type);
        }

        return types;
    }

    /// <summary>The class that what is passed at the path is at least.</summary>
    public ITypeSymbol? BoundAt(AccessPath path)
    {
        foreach (var input in Inputs)
        {
            if (input.IsBound && input.Path.Equals(path))
                return input.Type;
        }

        return null;
    }

    public bool HasBound
    {
        get
        {
            foreach (var input in Inputs)
            {
                if (input.IsBound)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The same without bounds; <c>null</c> where nothing is left.</summary>
    public CallContext? WithoutBounds()
    {
        var inputs = ImmutableArray.CreateBuilder<KnownInput>();
        foreach (var input in Inputs)
        {
            if (!input.IsBound)
                inputs.Add(input);
        }

        return inputs.Count == 0 ? null : new CallContext(inputs.ToImmutable());
    }

    public AccessPath? AliasOf(AccessPath path)
    {
        foreach (var input in Inputs)
        {
            if (input.SameAs is { } other && input.Path.Equals(path))
                return other;
        }

        return null;
    }
}

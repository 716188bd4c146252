using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>A type as a call closes it: type parameters of the callee and of its type become the arguments of the call.</summary>
internal static class TypeSubstitution
{
    private const int MaxDepth = 3;

    public static ITypeSymbol? Of(ITypeSymbol? type, IMethodSymbol callee, int depth = MaxDepth)
    {
        switch (type)
        {
            case ITypeParameterSymbol { DeclaringMethod: not null } parameter:
                return parameter.Ordinal < callee.TypeArguments.Length ? callee.TypeArguments[parameter.Ordinal] : type;
            case ITypeParameterSymbol parameter:
                return callee.ContainingType is { } owner && parameter.Ordinal < owner.TypeArguments.Length ? owner.TypeArguments[parameter.Ordinal] : type;
            case INamedTypeSymbol { IsGenericType: true, IsTupleType: false, ContainingType: null } named when depth > 0:
                return Construct(named, callee, depth);
            default:
                return type;
        }
    }

    private static INamedTypeSymbol Construct(INamedTypeSymbol type, IMethodSymbol callee, int depth)
    {
        var arguments = new ITypeSymbol[type.TypeArguments.Length];
        var changed = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Of(type.TypeArguments[i], callee, depth - 1) ?? type.TypeArguments[i];
            changed |= !ReferenceEquals(arguments[i], type.TypeArguments[i]);
        }

        return changed ? type.ConstructedFrom.Construct(arguments) : type;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Calls of libraries that make an object of one type out of one of another: AutoMapper, Mapster.</summary>
internal static class ObjectMappers
{
    /// <summary><c>null</c> where the call maps nothing, or the types do not say what onto what.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.Name is not ("Map" or "Adapt" or "ProjectTo" or "ProjectToType") || method.TypeArguments.IsEmpty || arguments.Length == 0 || !IsOfMapper(method.ContainingType))
            return null;
        var source = arguments[0].Value;
        if (source.Objects.IsEmpty || HasOptions(arguments) || TypeOf(run, arguments[0]) is not { } from || TypeFacts.IsMap(from, out _, out _))
            return null;
        var into = run.TypeOf(method.TypeArguments[method.TypeArguments.Length - 1]);
        var mapped = new MappedObjects(run, node, state);
        if (method.Name is "ProjectTo" or "ProjectToType")
            return mapped.Sequence(source, from, method.ReturnType, into);
        if (arguments.Length == 1 || method.OriginalDefinition.Parameters[1].Type is not ITypeParameterSymbol)
            return mapped.Made(source, from, into);
        if (into is not INamedTypeSymbol named || !run.IsOwn(named) || arguments[1].Value.Objects.IsEmpty)
            return null;
        mapped.FillAlso(source, from, arguments[1].Value, named);
        return arguments[1].Value;
    }

    private static bool IsOfMapper(INamedTypeSymbol type) =>
        type.Name is "IMapper" or "IMapperBase" or "Mapper" or "Extensions" or "TypeAdapter"
        && type.ContainingNamespace is { Name: "AutoMapper" or "QueryableExtensions" or "Mapster" or "MapsterMapper" } space
        && (space.Name != "QueryableExtensions" || space.ContainingNamespace.Name == "AutoMapper");

    /// <summary>Code that is run on what is made.</summary>
    private static bool HasOptions(Argument[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && TypeFacts.IsDelegate(parameter.Type))
                return true;
        }

        return false;
    }

    /// <summary>The type that is mapped: the object's own where that is known, else as declared, for the libraries' parameters take any object.</summary>
    private static ITypeSymbol? TypeOf(Interpreter run, Argument argument)
    {
        if (argument.Value.Objects is { Length: 1 } only && only[0] is { IsExactType: true, Type: { } exact })
            return exact;
        var value = argument.Operation;
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        var declared = value?.Type is { SpecialType: not SpecialType.System_Object } type ? run.TypeOf(type)
            : argument.Value.Objects is { Length: 1 } objects ? objects[0].Type
            : null;
        return declared switch
        {
            ITypeParameterSymbol { ConstraintTypes: { Length: 1 } constraints } => constraints[0],
            ITypeParameterSymbol or IDynamicTypeSymbol => null,
            _ => declared,
        };
    }
}

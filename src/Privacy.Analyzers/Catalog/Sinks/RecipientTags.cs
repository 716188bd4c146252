using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>[Recipient] as it holds for each parameter of a member: its own, else the member's, the type's, the assembly's.</summary>
internal static class RecipientTags
{
    /// <summary>Recipient id per ordinal; <c>null</c>: none says so.</summary>
    public static ImmutableArray<string?> Of(ISymbol member, ImmutableArray<ISymbol> related, int count)
    {
        var whole = OfMember(related) ?? (IsOpen(member) ? OfType(related) ?? OfAssembly(member) : null);
        var tags = ImmutableArray.CreateBuilder<string?>(count);
        for (var i = 0; i < count; i++)
            tags.Add(OfParameter(related, i) ?? whole);
        return tags.MoveToImmutable();
    }

    private static string? OfMember(ImmutableArray<ISymbol> related)
    {
        foreach (var symbol in related)
        {
            if (TagReader.Recipient(TagReader.On(symbol)) is { } id)
                return id;
        }

        return null;
    }

    /// <summary>The id on the parameter itself.</summary>
    public static string? OfParameter(ImmutableArray<ISymbol> related, int ordinal)
    {
        foreach (var symbol in related)
        {
            if (symbol is IMethodSymbol method && ordinal < method.Parameters.Length
                && TagReader.Recipient(TagReader.On(method.Parameters[ordinal])) is { } id)
                return id;
        }

        return null;
    }

    private static string? OfType(ImmutableArray<ISymbol> related)
    {
        foreach (var symbol in related)
        {
            for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
            {
                if (TagReader.Recipient(TagReader.On(type.OriginalDefinition)) is { } id)
                    return id;
            }
        }

        return null;
    }

    private static string? OfAssembly(ISymbol member) =>
        member.ContainingAssembly is { } assembly ? TagReader.Recipient(TagReader.On(assembly)) : null;

    /// <summary>What a type calls in itself is behind the boundary already.</summary>
    private static bool IsOpen(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private
        || member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };
}

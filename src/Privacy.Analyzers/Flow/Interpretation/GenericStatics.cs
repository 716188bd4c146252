using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Static members of generic types: each closed type has its own. Code of the type itself names them by its type parameters; a call says which they are, and
/// where it is not known, the member stands for that of all of them.
/// </summary>
internal static class GenericStatics
{
    /// <summary>The member as the caller names it.</summary>
    public static Member Closed(Member member, IMethodSymbol callee)
    {
        if (!IsGeneric(member) || TypeSubstitution.Of(member.Symbol!.ContainingType, callee) is not INamedTypeSymbol type) // generic ones have a symbol
            return member;
        foreach (var closed in type.GetMembers(member.Symbol.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(closed.OriginalDefinition, member.Symbol.OriginalDefinition))
                return Member.Of(closed);
        }

        return member;
    }

    /// <summary>What was written by another name of what may be the same.</summary>
    public static Value WithOthers(AbstractObject statics, Member member, Value value, FlowState state)
    {
        if (!IsGeneric(member))
            return value;
        foreach (var cell in state.Cells(statics))
        {
            if (!cell.Member.Equals(member) && IsSame(cell.Member, member) && (IsOpen(cell.Member) || IsOpen(member)))
                value = value.Join(cell.Value);
        }

        return value;
    }

    public static bool IsSame(Member left, Member right) =>
        left.Equals(right) || (IsGeneric(left) && right.Symbol is { } symbol && SymbolEqualityComparer.Default.Equals(left.Symbol!.OriginalDefinition, symbol.OriginalDefinition)); // generic ones have a symbol

    private static bool IsGeneric(Member member) => member.Symbol is { IsStatic: true, ContainingType.IsGenericType: true };

    private static bool IsOpen(Member member) => SymbolEqualityComparer.Default.Equals(member.Symbol, member.Symbol!.OriginalDefinition); // generic ones have a symbol
}

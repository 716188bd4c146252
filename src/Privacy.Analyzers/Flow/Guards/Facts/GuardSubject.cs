using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// Whom a guard was asked about. <see cref="Choices"/>: the objects named in the call, with those they are members of, one set for each path
/// on which it was asked; variables and cells by which they were named, so that writing to one of them ends the fact. Immutable.
/// </summary>
internal sealed class GuardSubject : IEquatable<GuardSubject>
{
    /// <summary>Nobody in particular: it is consent for whatever follows.</summary>
    public static readonly GuardSubject Any = new([], [], []);

    private const int MaxChoices = 4;

    private GuardSubject(ImmutableArray<ImmutableArray<AbstractObject>> choices, ImmutableArray<ISymbol> variables, ImmutableArray<(AbstractObject Owner, Member Member)> cells)
    {
        Choices = choices;
        Variables = variables;
        Cells = cells;
    }

    public ImmutableArray<ImmutableArray<AbstractObject>> Choices { get; }

    public ImmutableArray<ISymbol> Variables { get; }

    public ImmutableArray<(AbstractObject Owner, Member Member)> Cells { get; }

    public static GuardSubject Of(
        ImmutableArray<ImmutableArray<AbstractObject>> choices, ImmutableArray<ISymbol> variables, ImmutableArray<(AbstractObject Owner, Member Member)> cells) =>
        choices.IsEmpty && variables.IsEmpty && cells.IsEmpty ? Any : new GuardSubject(choices, variables, cells);

    /// <summary>The object is one of those that were asked about.</summary>
    public bool IsOf(AbstractObject obj)
    {
        foreach (var choice in Choices)
        {
            if (choice.Contains(obj))
                return true;
        }

        return false;
    }

    public bool Mentions(ISymbol variable) => Variables.Contains(variable, SymbolEqualityComparer.Default);

    public bool Mentions(AbstractObject owner, Member member)
    {
        foreach (var cell in Cells)
        {
            if (ReferenceEquals(cell.Owner, owner) && cell.Member.Equals(member))
                return true;
        }

        return false;
    }

    /// <summary>Asked about the one on one path, about the other on the other; <c>null</c>: about too many to tell.</summary>
    public GuardSubject? Join(GuardSubject other)
    {
        var choices = Choices;
        foreach (var choice in other.Choices)
        {
            if (!Holds(choices, choice))
                choices = choices.Add(choice);
        }

        var variables = Variables;
        foreach (var variable in other.Variables)
        {
            if (!variables.Contains(variable, SymbolEqualityComparer.Default))
                variables = variables.Add(variable);
        }

        var cells = Cells;
        foreach (var cell in other.Cells)
        {
            if (!Mentions(cell.Owner, cell.Member))
                cells = cells.Add(cell);
        }

        return choices.Length > MaxChoices ? null : Of(choices, variables, cells);
    }

    /// <summary>
    /// True where the data surely is somebody else's: its owner, or what that is a member of, is an object of a class that the guard was asked
    /// about another object of. Of different classes nothing is known, and the check counts.
    /// </summary>
    public bool IsNot(ImmutableArray<AbstractObject> owners)
    {
        while (!owners.IsEmpty)
        {
            foreach (var owner in owners)
            {
                if (IsComparable(owner))
                    return !AreAsked(owners);
            }

            owners = Parents(owners);
        }

        return false;
    }

    public bool Equals(GuardSubject? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Choices.Length != other.Choices.Length || Variables.Length != other.Variables.Length || Cells.Length != other.Cells.Length)
            return false;
        foreach (var choice in Choices)
        {
            if (!Holds(other.Choices, choice))
                return false;
        }

        foreach (var variable in Variables)
        {
            if (!other.Mentions(variable))
                return false;
        }

        foreach (var (owner, member) in Cells)
        {
            if (!other.Mentions(owner, member))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as GuardSubject);

    public override int GetHashCode() => Choices.Length ^ (Variables.Length << 3) ^ (Cells.Length << 6);

    private bool IsComparable(AbstractObject owner)
    {
        if (owner.Type is not ({ IsReferenceType: true } or { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None }))
            return false;
        foreach (var choice in Choices)
        {
            foreach (var obj in choice)
            {
                if (IsSameClass(obj, owner))
                    return true;
            }
        }

        return false;
    }

    /// <summary>On every path one of the owners was asked about, and each of them on some path.</summary>
    private bool AreAsked(ImmutableArray<AbstractObject> owners)
    {
        var union = ImmutableArray<AbstractObject>.Empty;
        foreach (var choice in Choices)
        {
            var any = false;
            foreach (var owner in owners)
                any |= Contains(choice, owner);
            if (!any)
                return false;
            union = union.AddRange(choice);
        }

        foreach (var owner in owners)
        {
            if (IsComparable(owner) && !Contains(union, owner))
                return false;
        }

        return true;
    }

    private static bool Contains(ImmutableArray<AbstractObject> choice, AbstractObject owner)
    {
        for (var current = owner; current is not null; current = current.CopyOf)
        {
            if (choice.Contains(current))
                return true;
        }

        return false;
    }

    /// <summary>The one may be the other: of one class, or of a class and one that derives from it.</summary>
    private static bool IsSameClass(AbstractObject left, AbstractObject right) => Derives(left.Type, right.Type) || Derives(right.Type, left.Type);

    private static bool Derives(ITypeSymbol? type, ITypeSymbol? parent)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parent?.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static ImmutableArray<AbstractObject> Parents(ImmutableArray<AbstractObject> owners)
    {
        var parents = ImmutableArray<AbstractObject>.Empty;
        foreach (var owner in owners)
        {
            if (owner.Parent is { } parent && !parents.Contains(parent))
                parents = parents.Add(parent);
        }

        return parents;
    }

    private static bool Holds(ImmutableArray<ImmutableArray<AbstractObject>> choices, ImmutableArray<AbstractObject> wanted)
    {
        foreach (var choice in choices)
        {
            if (choice.Length != wanted.Length)
                continue;
            var same = true;
            foreach (var obj in wanted)
                same &= choice.Contains(obj);
            if (same)
                return true;
        }

        return false;
    }
}

using System.Collections.Immutable;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>What a method is given: the variables that its summary speaks of.</summary>
internal enum RootKind
{
    This,
    Parameter,

    /// <summary>All static fields together; the first member of the path is the field.</summary>
    Static,

    /// <summary>What the n-th invocation of a given delegate returned.</summary>
    Callback,

    /// <summary>A type parameter, of the method or (with a member) of its type: only in what a body asks of its callers.</summary>
    TypeParameter,
}

/// <summary>
/// A root and at most <see cref="MaxDepth"/> members: <c>p.Address.City</c>, the elements of containers between them not counted. Immutable, compared by value.
/// Depth is bounded so that the domain is finite: beyond it a value collapses to a label that covers everything below.
/// </summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    public const int MaxDepth = 3;

    /// <summary>What is in a container is no step down, but of containers in containers there is an end too.</summary>
    private const int MaxLength = 6;

    /// <summary>All static fields together.</summary>
    public static readonly AccessPath Statics = new(RootKind.Static, 0, []);

    private readonly int _hash;

    public AccessPath(RootKind root, int ordinal, ImmutableArray<Member> members)
    {
        Root = root;
        Ordinal = ordinal;
        Members = members;
        var hash = ((int)root * 397) ^ ordinal;
        var depth = 0;
        foreach (var member in members)
        {
            hash = (hash * 31) + member.GetHashCode();
            depth += member.Symbol is null ? 0 : 1;
        }

        _hash = hash;
        if (depth < members.Length && depth > 1 && IsRecursive(members))
            depth = members.Length;
        IsFull = members.Length >= MaxLength || depth >= (root == RootKind.Static ? MaxDepth + 1 : MaxDepth);
    }

    public RootKind Root { get; }

    public int Ordinal { get; }

    public ImmutableArray<Member> Members { get; }

    /// <summary>True where no member may be appended: the next read collapses.</summary>
    public bool IsFull { get; }

    public static AccessPath This() => new(RootKind.This, 0, []);

    public static AccessPath Parameter(int ordinal) => new(RootKind.Parameter, ordinal, []);

    /// <summary>The root alone.</summary>
    public AccessPath ToRoot() => Truncated(0);

    /// <summary>The root and at most so many members; of statics one more, the field, but for depth 0.</summary>
    public AccessPath Truncated(int depth)
    {
        var length = Root == RootKind.Static && depth > 0 ? depth + 1 : depth;
        return Members.Length <= length ? this : new AccessPath(Root, Ordinal, ImmutableArray.Create(Members, 0, length));
    }

    public AccessPath Append(Member member) => new(Root, Ordinal, Members.Add(member));

    /// <summary>One member twice, as in a tree. There every step counts: its ways down are too many to tell apart.</summary>
    private static bool IsRecursive(ImmutableArray<Member> members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            for (var j = 0; j < i && members[i].Symbol is not null; j++)
            {
                if (members[i].Equals(members[j]))
                    return true;
            }
        }

        return false;
    }

    public bool Equals(AccessPath? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other._hash != _hash || other.Root != Root || other.Ordinal != Ordinal || other.Members.Length != Members.Length)
            return false;
        for (var i = 0; i < Members.Length; i++)
        {
            if (!Members[i].Equals(other.Members[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => _hash;

    public override string ToString() => Root + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) + string.Join(".", Members);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>What is known of a guard at one point. All but <see cref="Holds"/> say why a check that was made does not count.</summary>
internal enum GuardStatus
{
    Holds,

    /// <summary>It said no on every path to here.</summary>
    Refused,

    /// <summary>The same member was asked with another constant.</summary>
    OtherArgument,

    /// <summary>It holds for somebody else than the one whose data goes.</summary>
    OtherSubject,

    /// <summary>Who was asked about is another one by now.</summary>
    Reassigned,

    /// <summary>It held when this code was made, and the code runs later.</summary>
    Deferred,

    /// <summary>It was asked in another method.</summary>
    OtherMethod,
}

/// <summary>
/// One must-fact of the guard analysis: (guard, status, subject), with the place of the check for the message. Compared by value, the place
/// apart. Immutable.
/// </summary>
internal sealed class GuardFact(string guard, GuardStatus status, GuardSubject subject, SyntaxNode? at, string? detail = null) : IEquatable<GuardFact>
{
    /// <summary>The guard of a fact about a yes or no that the caller gave. No guard's id is empty.</summary>
    private const string Given = "";

    public string Guard { get; } = guard;

    public GuardStatus Status { get; } = status;

    public GuardSubject Subject { get; } = subject;

    /// <summary>The check; <c>null</c> where the fact was assumed at the entry of the body.</summary>
    public SyntaxNode? At { get; } = at;

    /// <summary>The variable reassigned, the constant asked with.</summary>
    public string? Detail { get; } = detail;

    /// <summary>Parameters of the body that must be given these constants for the fact to hold; empty in general.</summary>
    public ImmutableArray<GuardArgument> Pending { get; init; } = [];

    /// <summary>The deferred code in which the check was made: outside of it it tells nothing.</summary>
    public SyntaxNode? Scope { get; init; }

    public bool Holds => Status == GuardStatus.Holds && Pending.IsEmpty;

    /// <summary>The yes or no, a parameter or a member of one, that the fact is about; <c>null</c> for a guard.</summary>
    public AccessPath? Truth { get; private init; }

    public static GuardFact OfTruth(AccessPath path, bool value) =>
        new(Given, value ? GuardStatus.Holds : GuardStatus.Refused, GuardSubject.Any, null) { Truth = path };

    public GuardFact With(GuardStatus status, string? detail = null) => new(Guard, status, Subject, At, detail) { Scope = Scope, Truth = Truth };

    public GuardFact With(GuardSubject subject, SyntaxNode? at) => new(Guard, Status, subject, at, Detail) { Pending = Pending, Scope = Scope, Truth = Truth };

    public bool Equals(GuardFact? other) => other is not null && IsLike(other) && Subject.Equals(other.Subject);

    /// <summary>Equal but for the subject.</summary>
    public bool IsLike(GuardFact other)
    {
        if (Guard != other.Guard || !Equals(Truth, other.Truth) || Status != other.Status || Detail != other.Detail || !ReferenceEquals(Scope, other.Scope) || Pending.Length != other.Pending.Length)
            return false;
        for (var i = 0; i < Pending.Length; i++)
        {
            if (!Pending[i].IsLike(other.Pending[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as GuardFact);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Guard) ^ ((int)Status << 4);
}

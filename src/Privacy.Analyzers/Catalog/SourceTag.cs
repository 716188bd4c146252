using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>Where a tag comes from; decides the confidence of a flow.</summary>
internal enum TagOrigin
{
    Declared,
    Policy,
    Classification,
    Inferred,
}

/// <summary>A member known to hold personal data. One instance per member and compilation: compared by reference.</summary>
/// <param name="member">Property, field, parameter, or method (its return value); an original definition.</param>
/// <param name="display">As a reader would write it: <c>User.Email</c>, <c>Register(email)</c>.</param>
internal sealed class SourceTag(
    ISymbol member,
    string display,
    string category,
    ImmutableArray<string> purposes,
    LegalBasis legalBasis,
    string? subject,
    TagOrigin origin)
{
    public ISymbol Member { get; } = member;

    public string Display { get; } = display;

    public string Category { get; } = category;

    public ImmutableArray<string> Purposes { get; } = purposes;

    public LegalBasis LegalBasis { get; } = legalBasis;

    public string? Subject { get; } = subject;

    public TagOrigin Origin { get; } = origin;

    /// <summary>ISO 8601 duration of the tag itself, or <c>null</c>.</summary>
    public string? Retention { get; init; }

    public override string ToString() => Display + ": " + Category;
}

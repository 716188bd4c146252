using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>A right of the data subject that code serves type by type, and how code says so.</summary>
/// <param name="Attribute">The attribute of the methods that serve it.</param>
/// <param name="Keys">Its keys in the policy's <c>rights</c>.</param>
/// <param name="Noun">As a message begins.</param>
internal sealed record SubjectRight(string Attribute, ImmutableArray<string> Keys, string Noun, DiagnosticDescriptor Rule)
{
    public const string Portability = "portability";

    /// <summary>GDPR Art. 17.</summary>
    public static readonly SubjectRight Erasure = new("Erases", ["erasure"], "Erasure", Descriptors.PRIV401_NoErasurePath);

    /// <summary>GDPR Art. 15 and 20.</summary>
    public static readonly SubjectRight Export = new("Exports", ["access", Portability], "Export", Descriptors.PRIV402_NoExportPath);

    public bool IsErasure => ReferenceEquals(this, Erasure);
}

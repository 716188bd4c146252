using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>A place where a guard is asked, whatever becomes of the answer: a message names the nearest.</summary>
internal readonly record struct GuardCheck(string Guard, SyntaxNode At);

using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>A tagged value that is stored in a member without a tag.</summary>
/// <param name="At">The value, or the argument through which it comes.</param>
internal sealed record StoredTag(SyntaxNode At, SourceTag Source, ISymbol Member);

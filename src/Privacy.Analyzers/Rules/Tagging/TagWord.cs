using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>A word of an attribute that policy.yaml defines, and where it stands.</summary>
internal readonly record struct TagWord(string Text, Location Location);

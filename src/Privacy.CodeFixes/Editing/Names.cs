using Microsoft.CodeAnalysis.CSharp;

namespace Privacy.CodeFixes.Editing;

/// <summary>A name as code writes it: a keyword behind its sign.</summary>
internal static class Names
{
    public static string Written(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}

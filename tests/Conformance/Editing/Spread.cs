using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Conformance.Editing;

/// <summary>The same program with a file for each of its types: what flows from type to type flows from file to file.</summary>
internal static class Spread
{
    public static ImmutableArray<TextFile> Over(ImmutableArray<TextFile> sources) => [.. sources.SelectMany(Over)];

    private static IEnumerable<TextFile> Over(TextFile source)
    {
        var root = CSharpSyntaxTree.ParseText(source.Text, path: source.Path).GetCompilationUnitRoot();
        if (root.Members is not [BaseNamespaceDeclarationSyntax space] || space.Members.Count < 2
            || space.Members.Any(member => member is not BaseTypeDeclarationSyntax and not DelegateDeclarationSyntax || member.Modifiers.Any(SyntaxKind.FileKeyword)))
        {
            return [source];
        }

        return space.Members.Select((member, i) =>
        {
            var part = root.WithMembers([space.WithMembers([member])]);
            return new TextFile($"{source.Path}.{i}.cs", (i == 0 ? part : part.WithAttributeLists([]).WithUsings([.. root.Usings.Where(each => each.GlobalKeyword.RawKind == 0)])).ToFullString());
        });
    }
}

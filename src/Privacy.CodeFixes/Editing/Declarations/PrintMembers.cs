using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Rules.Tagging;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>A record's own PrintMembers: what the compiler would print, without the secrets.</summary>
internal static class PrintMembers
{
    public static TextChange? Write(FixSite site, CancellationToken cancel)
    {
        if (site.Node.FirstAncestorOrSelf<RecordDeclarationSyntax>() is not { } declaration
            || site.Semantics.GetDeclaredSymbol(declaration, cancel) is not { } type
            || type.GetMembers("PrintMembers").Any(member => !member.IsImplicitlyDeclared)
            || type.GetMembers("ToString").Any(member => member is IMethodSymbol { Parameters.IsEmpty: true, IsImplicitlyDeclared: false }))
            return null;

        var line = Lines.Break(site.Text);
        var outer = Lines.Indent(site.Text, declaration.SpanStart);
        var step = Lines.Step(site.Text, declaration.SpanStart);
        var method = Method(site, type, declaration.SpanStart, line, outer + step, step);
        if (declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken) && declaration.OpenBraceToken.IsKind(SyntaxKind.None))
            return new TextChange(declaration.SemicolonToken.Span, line + outer + "{" + line + method + outer + "}");

        var brace = declaration.CloseBraceToken;
        var isAlone = Lines.IsFirst(site.Text, brace.SpanStart);
        var gap = declaration.Members.Count > 0 ? line : "";
        if (isAlone)
            return new TextChange(new TextSpan(site.Text.Lines.GetLineFromPosition(brace.SpanStart).Start, 0), gap + method);

        // The blank between the braces would be left at the end of a line.
        var end = brace.GetPreviousToken().Span.End;
        var isBlank = string.IsNullOrWhiteSpace(site.Text.ToString(TextSpan.FromBounds(end, brace.SpanStart)));
        return new TextChange(TextSpan.FromBounds(isBlank ? end : brace.SpanStart, brace.SpanStart), line + gap + method + outer);
    }

    private static string Method(FixSite site, INamedTypeSymbol type, int position, string line, string indent, string step)
    {
        var hasBase = type.BaseType is { IsRecord: true };
        var access = hasBase ? "protected override" : type.IsSealed || type.IsValueType ? "private" : "protected virtual";
        var builder = site.Semantics.Compilation.GetTypeByMetadataName("System.Text.StringBuilder")?.ToMinimalDisplayString(site.Semantics, position) ?? "System.Text.StringBuilder";
        var printed = type.GetMembers()
            .Where(member => member is IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol { IsConst: false, AssociatedSymbol: null })
            .Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false } && !IsSecret(site, member))
            .ToList();

        var body = new StringBuilder();
        var inner = line + indent + step;
        if (hasBase && printed.Count > 0)
            body.Append(inner).Append("if (base.PrintMembers(builder))").Append(inner).Append(step).Append("builder.Append(\", \");");
        for (var i = 0; i < printed.Count; i++)
        {
            var text = SyntaxFactory.Literal((i == 0 ? "" : ", ") + printed[i].Name + " = ").Text;
            var name = SyntaxFacts.GetKeywordKind(printed[i].Name) == SyntaxKind.None ? printed[i].Name : "@" + printed[i].Name;
            body.Append(inner).Append("builder.Append(").Append(text).Append(").Append(").Append(Cast(printed[i])).Append(name).Append(");");
        }

        var answer = printed.Count > 0 ? "true" : hasBase ? "base.PrintMembers(builder)" : "false";
        return indent + access + " bool PrintMembers(" + builder + " builder)" + line + indent + "{" + body + inner + "return " + answer + ";" + line + indent + "}" + line;
    }

    /// <summary>StringBuilder has overloads that would print something else of these, or that are ambiguous for them.</summary>
    private static string Cast(ISymbol member)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        return type.SpecialType is not SpecialType.None and not SpecialType.System_Object || type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Struct or TypeKind.Enum && type.Name is not ("StringBuilder" or "ReadOnlyMemory")
            ? ""
            : "(object?)";
    }

    private static bool IsSecret(FixSite site, ISymbol member) => site.Model.Sources.OfMember(member) is { } tag && ExposedSecrets.IsSecret(site.Model, tag);
}

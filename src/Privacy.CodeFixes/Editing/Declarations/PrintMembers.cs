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
        var printed = Printed(site, type);

        // What is obsolete the compiler may print, and nobody else without a warning.
        if (printed.Any(member => member.GetAttributes().Any(data => data.AttributeClass?.Name == "ObsoleteAttribute")))
            return null;

        var line = Lines.Break(site.Text);
        var outer = Lines.Indent(site.Text, declaration.SpanStart);
        var step = Lines.Step(site.Text, declaration.SpanStart);
        var hasBody = !declaration.OpenBraceToken.IsKind(SyntaxKind.None);
        var method = Method(site, type, printed, hasBody ? declaration.CloseBraceToken.SpanStart : declaration.SpanStart, line, outer + step, step);
        if (!hasBody && declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
            return new TextChange(declaration.SemicolonToken.Span, line + outer + "{" + line + method + outer + "}");

        var brace = declaration.CloseBraceToken.SpanStart;
        var gap = declaration.Members.Count > 0 ? line : "";
        if (Lines.IsFirst(site.Text, brace))
            return new TextChange(new TextSpan(site.Text.Lines.GetLineFromPosition(brace).Start, 0), gap + method);

        // The blank before the brace would be left at the end of a line.
        var end = brace;
        while (site.Text[end - 1] is ' ' or '\t')
            end--;
        return new TextChange(TextSpan.FromBounds(end, brace), line + gap + method + outer);
    }

    /// <summary>What the compiler would print of the record's own, without the secrets.</summary>
    private static IReadOnlyList<ISymbol> Printed(FixSite site, INamedTypeSymbol type) =>
    [
        .. type.GetMembers()
            .Where(member => member is IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol { IsConst: false, AssociatedSymbol: null })
            .Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false } && !IsSecret(site, member)),
    ];

    private static string Method(FixSite site, INamedTypeSymbol type, IReadOnlyList<ISymbol> printed, int position, string line, string indent, string step)
    {
        var hasBase = type.BaseType is { IsRecord: true };
        var access = hasBase ? "protected override" : type.IsSealed || type.IsValueType ? "private" : "protected virtual";
        var builder = site.Semantics.Compilation.GetTypeByMetadataName("System.Text.StringBuilder") is { } known ? TypeNames.At(site.Semantics, position, known) : "System.Text.StringBuilder";
        var boxed = site.Semantics.GetNullableContext(position).AnnotationsEnabled() ? "(object?)" : "(object)";
        var body = new StringBuilder();
        var inner = line + indent + step;
        if (hasBase && printed.Count > 0)
            body.Append(inner).Append("if (base.PrintMembers(builder))").Append(inner).Append(step).Append("builder.Append(\", \");");
        for (var i = 0; i < printed.Count; i++)
        {
            var text = SyntaxFactory.Literal((i == 0 ? "" : ", ") + printed[i].Name + " = ").Text;
            body.Append(inner).Append("builder.Append(").Append(text).Append(").Append(").Append(IsTextItself(printed[i]) ? "" : boxed).Append(Written(printed[i].Name)).Append(");");
        }

        var answer = printed.Count > 0 ? "true" : hasBase ? "base.PrintMembers(builder)" : "false";
        return indent + access + " bool PrintMembers(" + builder + " builder)" + line + indent + "{" + body + inner + "return " + answer + ";" + line + indent + "}" + line;
    }

    /// <summary>A member, which the method's parameter must not hide.</summary>
    private static string Written(string name) => name == "builder" ? "this.builder" : Names.Written(name);

    /// <summary>Of all else StringBuilder has overloads that would print something else, or that are ambiguous for it.</summary>
    private static bool IsTextItself(ISymbol member)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && type is INamedTypeSymbol nullable)
            type = nullable.TypeArguments[0];
        if (type.SpecialType is not SpecialType.None)
            return true;
        return type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Struct or TypeKind.Enum && type.Name != "StringBuilder" && !IsConverted(type);
    }

    private static bool IsConverted(ITypeSymbol type)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (!each.GetMembers("op_Implicit").IsEmpty)
                return true;
        }

        return false;
    }

    private static bool IsSecret(FixSite site, ISymbol member) => site.Model.Sources.OfMember(member) is { } tag && ExposedSecrets.IsSecret(site.Model, tag);
}

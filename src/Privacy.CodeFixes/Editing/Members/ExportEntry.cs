using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.CodeFixes.Editing.Members;

/// <summary>One line of an export that others can be written like: <c>["email"] = user.Email</c>, <c>{ "email", user.Email }</c>, <c>copy.Email = user.Email</c>.</summary>
/// <param name="Before">Its text up to the key, or to the member's name.</param>
/// <param name="Key">The key or the name as it is written.</param>
/// <param name="Between">From there to the value.</param>
/// <param name="After">Behind the value.</param>
/// <param name="Target">What the value has to fit into; of a member that is assigned the type whose members these are.</param>
internal sealed record ExportEntry(string Before, ExpressionSyntax Key, string Between, string After, ITypeSymbol Target, bool IsMember, string Receiver, ImmutableArray<MissedMember> Members)
{
    public static ExportEntry? Of(FixSite site, ExpressionSyntax expression)
    {
        switch (expression)
        {
            case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments.Count: 1 } element } assignment:
                return Keyed(site, expression, element.ArgumentList.Arguments[0].Expression, assignment.Right, (site.Semantics.GetSymbolInfo(element).Symbol as IPropertySymbol)?.Type);
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } element } assignment:
                return Keyed(site, expression, element.ArgumentList.Arguments[0].Expression, assignment.Right, (site.Semantics.GetSymbolInfo(element).Symbol as IPropertySymbol)?.Type);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions.Count: 2 } pair:
                return Keyed(site, expression, pair.Expressions[0], pair.Expressions[1], Value(site.Semantics.GetCollectionInitializerSymbolInfo(pair)));
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" }, ArgumentList.Arguments.Count: 2 } call:
                return Keyed(site, expression, call.ArgumentList.Arguments[0].Expression, call.ArgumentList.Arguments[1].Expression, Value(site.Semantics.GetSymbolInfo(call)));
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax } assignment:
                return Assigned(site, expression, name, assignment.Right);
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment:
                return Assigned(site, expression, access.Name, assignment.Right);
            default:
                return null;
        }
    }

    /// <summary>The same for each missed member; <c>null</c>: one of them does not fit.</summary>
    public IReadOnlyList<string>? Written(FixSite site)
    {
        var written = new List<string>();
        foreach (var member in Members)
        {
            var name = member.Last.Name;
            var into = IsMember ? Settable(site, name) : Target;
            if (into is null || !Fits(site, member, into))
                return null;
            var key = IsMember ? Names.Written(name) : KeyOf(name);
            if (key is null)
                return null;
            written.Add(Before + key + Between + member.Read(Receiver) + After);
        }

        return written;
    }

    /// <summary>The object whose member the value is, with the missed members of its type.</summary>
    public static (string Receiver, ImmutableArray<MissedMember> Members)? Read(FixSite site, ExpressionSyntax value)
    {
        var access = value as MemberAccessExpressionSyntax;
        if (access is null || access.Expression is InvocationExpressionSyntax || site.Semantics.GetSymbolInfo(access).Symbol is not (IPropertySymbol or IFieldSymbol))
            return null;
        return site.Semantics.GetTypeInfo(access.Expression).Type is { } type && MissedMember.Of(site, type) is { } members ? (access.Expression.ToString(), members) : null;
    }

    /// <summary>The name as the sample writes names: camelCase, snake_case, or as it is.</summary>
    public static string Styled(string name, string sample)
    {
        if (sample.Contains('_'))
        {
            var snake = new StringBuilder();
            for (var i = 0; i < name.Length; i++)
                snake.Append(i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) ? "_" : "").Append(char.ToLowerInvariant(name[i]));
            return snake.ToString();
        }

        return sample.Length > 0 && char.IsLower(sample[0]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
    }

    /// <summary>What <c>Add(key, value)</c> takes as the value.</summary>
    private static ITypeSymbol? Value(SymbolInfo add) => add.Symbol is IMethodSymbol { Parameters.Length: 2 } method ? method.Parameters[1].Type : null;

    private static ExportEntry? Keyed(FixSite site, ExpressionSyntax all, ExpressionSyntax key, ExpressionSyntax value, ITypeSymbol? target) =>
        target is not null && Read(site, value) is { } read ? Make(all, key, value, target, false, read) : null;

    private static ExportEntry? Assigned(FixSite site, ExpressionSyntax all, SimpleNameSyntax name, ExpressionSyntax value) =>
        site.Semantics.GetSymbolInfo(name).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field, ContainingType: { } type } && Read(site, value) is { } read
            ? Make(all, name, value, type, true, read)
            : null;

    private static ExportEntry Make(
        ExpressionSyntax all, ExpressionSyntax key, ExpressionSyntax value, ITypeSymbol target, bool isMember, (string Receiver, ImmutableArray<MissedMember> Members) read)
    {
        var text = all.ToString();
        var start = key.SpanStart - all.SpanStart;
        var end = key.Span.End - all.SpanStart;
        return new ExportEntry(
            text.Substring(0, start), key, text.Substring(end, value.SpanStart - all.SpanStart - end), text.Substring(value.Span.End - all.SpanStart), target, isMember, read.Receiver, read.Members);
    }

    private string? KeyOf(string name) => Key switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => "\"" + Styled(name, literal.Token.ValueText) + "\"",
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }
            when arguments[0].Expression is MemberAccessExpressionSyntax access => "nameof(" + access.Expression + "." + name + ")",
        _ => null,
    };

    private ITypeSymbol? Settable(FixSite site, string name)
    {
        for (ITypeSymbol? type = Target; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IPropertySymbol { SetMethod: { } setter } property && site.Semantics.IsAccessible(Key.SpanStart, setter))
                    return property.Type;
                if (member is IFieldSymbol { IsReadOnly: false } field && site.Semantics.IsAccessible(Key.SpanStart, field))
                    return field.Type;
            }
        }

        return null;
    }

    private static bool Fits(FixSite site, MissedMember member, ITypeSymbol into) =>
        ((CSharpCompilation)site.Semantics.Compilation).ClassifyConversion(member.Type, into) is { IsImplicit: true }
        && (!member.IsNullable || MissedMember.MayBeNull(into));
}

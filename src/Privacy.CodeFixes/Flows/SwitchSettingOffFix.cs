using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Rules.Settings;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Flows;

/// <summary>Tells a library to keep personal data out: <c>false</c> for <c>true</c>, the fields without the bodies, lists without what they add.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SwitchSettingOffFix() : PrivacyFix("PRIV210")
{
    public const string Key = "SwitchSettingOff";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        var change = site.Node is AttributeSyntax marked ? OfAttribute(site, marked) : site.Node.FirstAncestorOrSelf<ExpressionSyntax>() switch
        {
            AssignmentExpressionSyntax assignment => OfAssignment(site, assignment),
            InvocationExpressionSyntax call => OfCall(site, call),
            _ => null,
        };
        if (change is { } found)
            yield return new FixOffer("Switch it off", Key, _ => Task.FromResult(site.With(found)));
    }

    private static TextChange? OfAssignment(FixSite site, AssignmentExpressionSyntax assignment)
    {
        if (site.Semantics.GetSymbolInfo(assignment.Left).Symbol is not { } member || LibrarySetting.Of(member) is not { } setting)
            return null;
        return setting.Flags == 0 ? new TextChange(assignment.Right.Span, "false") : OfFlags(site, assignment.Right, setting);
    }

    private static TextChange? OfAttribute(FixSite site, AttributeSyntax attribute) =>
        site.Semantics.GetSymbolInfo(attribute).Symbol is { } constructor
        && LibrarySetting.Of(constructor) is { } setting
        && attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } fields
            ? OfFlags(site, fields.Expression, setting)
            : null;

    /// <summary>Fields that are named one by one are left out; of a sum that the library names, the bodies are taken away.</summary>
    private static TextChange? OfFlags(FixSite site, ExpressionSyntax fields, LibrarySetting setting)
    {
        if (site.Semantics.GetTypeInfo(fields).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return null;
        var name = TypeNames.At(site.Semantics, fields.SpanStart, type);
        var terms = Terms(fields).ToList();
        var kept = terms.Where(term => (Value(site, term) & setting.Flags) == 0).ToList();
        var mixed = terms.Where(term => Value(site, term) is var value && (value & setting.Flags) != 0 && (value & ~setting.Flags) != 0).ToList();
        var single = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && Number(field.ConstantValue) is var bits && (bits & setting.Flags) == bits && IsOneBit(bits))
            .OrderBy(field => Number(field.ConstantValue))
            .Select(field => name + "." + field.Name);
        if (mixed.Count > 0)
            return new TextChange(fields.Span, Sum(kept.Concat(mixed).ToList()) + " & ~(" + string.Join(" | ", single) + ")");
        return new TextChange(fields.Span, kept.Count > 0 ? Sum(kept, parenthesise: false) : type.GetMembers("None").IsEmpty ? "default" : name + ".None");

        string Sum(List<ExpressionSyntax> parts, bool parenthesise = true)
        {
            var text = string.Join(" | ", terms.Where(parts.Contains).Select(term => term.ToString()));
            return parenthesise && (parts.Count > 1 || parts[0] is BinaryExpressionSyntax or ConditionalExpressionSyntax) ? "(" + text + ")" : text;
        }
    }

    private static TextChange? OfCall(FixSite site, InvocationExpressionSyntax call)
    {
        if (site.Semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
            return null;
        if (IsListed(site, call))
            return call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax, ContainsDirectives: false } statement ? new TextChange(Lines(site, statement), "") : null;

        var flag = LibrarySetting.Of(method)?.Parameter is { } name
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_Boolean);
        if (flag is null)
            return null;

        var given = call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == flag.Name)
            ?? call.ArgumentList.Arguments.ElementAtOrDefault(flag.Ordinal);
        if (given is not null)
            return new TextChange(given.Expression.Span, "false");
        var isNext = call.ArgumentList.Arguments.Count == flag.Ordinal;
        var text = (call.ArgumentList.Arguments.Count > 0 ? ", " : "") + (isNext ? "" : flag.Name + ": ") + "false";
        return new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), text);
    }

    /// <summary>The statement, with its own lines where it has them; comments above it stay.</summary>
    private static TextSpan Lines(FixSite site, StatementSyntax statement)
    {
        var line = site.Text.Lines.GetLineFromPosition(statement.SpanStart).Start;
        var isFirst = string.IsNullOrWhiteSpace(site.Text.ToString(TextSpan.FromBounds(line, statement.SpanStart)));
        return isFirst ? TextSpan.FromBounds(line, statement.FullSpan.End) : statement.Span;
    }

    /// <summary>It adds to a list of a setting: without the call, nothing is listed.</summary>
    private static bool IsListed(FixSite site, InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } list }
        && site.Semantics.GetSymbolInfo(list).Symbol is IPropertySymbol property
        && LibrarySetting.Of(property) is { Added.IsEmpty: false };

    private static IEnumerable<ExpressionSyntax> Terms(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Terms(inner.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.BitwiseOrExpression) => Terms(sum.Left).Concat(Terms(sum.Right)),
        _ => [expression],
    };

    private static long Value(FixSite site, ExpressionSyntax term) => Number(site.Semantics.GetConstantValue(term).Value);

    private static long Number(object? constant) => constant is int or long or short or byte or uint ? Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static bool IsOneBit(long bits) => bits > 0 && (bits & (bits - 1)) == 0;
}

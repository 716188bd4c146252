using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Tags;

/// <summary>Keeps a secret out of what an object shows of itself: its record's ToString, its DebuggerDisplay, its serialised form.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ExcludeFromPrintingFix() : PrivacyFix("PRIV106")
{
    public const string Key = "ExcludeFromPrinting";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        var (change, where) = site.Property(PropertyKeys.Exposure) switch
        {
            "record" => (PrintMembers.Write(site, cancel), "ToString"),
            "debugger" => (OfDebugger(site), "DebuggerDisplay"),
            "serialiser" => (OfSerialiser(site), "serialisation"),
            _ => (null, ""),
        };
        if (change is { } found)
            yield return new FixOffer("Exclude '" + site.Property(PropertyKeys.Member) + "' from " + where, Key, _ => Task.FromResult(site.With(found)));
    }

    private static TextChange? OfDebugger(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || Name(site) is not { } member)
            return null;

        return type.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString().Contains("DebuggerDisplay"))
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
            .OfType<ExpressionSyntax>()
            .Select(display => StringLiterals.WithoutHole(display, member))
            .FirstOrDefault(change => change is not null);
    }

    /// <summary>The attribute that asks to be serialised becomes the one of its library that asks not to.</summary>
    private static TextChange? OfSerialiser(FixSite site)
    {
        var lists = Declared.Member(site.Node) switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        foreach (var attribute in lists.SelectMany(list => list.Attributes))
        {
            var ignoring = site.Semantics.GetTypeInfo(attribute).Type?.Name switch
            {
                "DataMemberAttribute" => "IgnoreDataMember",
                "JsonIncludeAttribute" or "JsonPropertyNameAttribute" or "JsonPropertyAttribute" => "JsonIgnore",
                _ => null,
            };
            if (ignoring is null)
                continue;

            var start = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.SpanStart : attribute.Name is AliasQualifiedNameSyntax alias ? alias.Name.SpanStart : attribute.Name.SpanStart;
            return new TextChange(TextSpan.FromBounds(start, attribute.Span.End), ignoring);
        }

        return null;
    }

    private static string? Name(FixSite site) => site.Property(PropertyKeys.Member)?.Split('.') is { } parts ? parts[parts.Length - 1] : null;
}

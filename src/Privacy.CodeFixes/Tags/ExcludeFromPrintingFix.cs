using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Tagging;
using Privacy.CodeFixes.Editing.Declarations;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Tags;

/// <summary>Keeps a secret out of what an object shows of itself: its record's ToString, its DebuggerDisplay, its serialised form.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ExcludeFromPrintingFix() : PrivacyFix("PRIV106")
{
    public const string Key = "ExcludeFromPrinting";

    private const string Serialiser = "serialiser:";

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        var (changes, where) = site.Property(PropertyKeys.Exposure) switch
        {
            "record" => (PrintMembers.Write(site, cancel) is { } method ? [method] : [], "ToString"),
            "debugger" => (OfDebugger(site, cancel), "DebuggerDisplay"),
            { } exposure when exposure.StartsWith(Serialiser, StringComparison.Ordinal) => OfSerialiser(site, exposure.Substring(Serialiser.Length)),
            _ => (ImmutableArray<TextChange>.Empty, ""),
        };
        if (!changes.IsEmpty)
            yield return new FixOffer("Exclude '" + site.Property(PropertyKeys.Member) + "' from " + where, Key, _ => Task.FromResult(site.With([.. changes])));
    }

    /// <summary>All holes of the member; nothing where one of them is not written as a literal, or in another file.</summary>
    private static ImmutableArray<TextChange> OfDebugger(FixSite site, CancellationToken cancel)
    {
        if (site.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || Name(site) is not { } member
            || site.Semantics.GetDeclaredSymbol(declaration, cancel)?.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == "DebuggerDisplayAttribute")
                ?.ApplicationSyntaxReference?.GetSyntax(cancel) is not AttributeSyntax { ArgumentList: { } list }
            || list.SyntaxTree != site.Root.SyntaxTree)
            return [];

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var argument in list.Arguments)
        {
            if (site.Semantics.GetConstantValue(argument.Expression, cancel).Value is not string text || !ExposedSecrets.Names(text, member))
                continue;
            if (StringLiterals.WithoutHoles(argument.Expression, member) is not { IsEmpty: false } without)
                return [];
            changes.AddRange(without);
        }

        return changes.ToImmutable();
    }

    /// <summary>The attribute that asks to be serialised becomes the one of its library that asks not to; one that asks it at times asks it always.</summary>
    private static (ImmutableArray<TextChange> Changes, string Where) OfSerialiser(FixSite site, string asking)
    {
        var written = Declared.Member(site.Node) switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        var attributes = written.SelectMany(list => list.Attributes).Select(attribute => (Syntax: attribute, site.Semantics.GetTypeInfo(attribute).Type)).ToList();
        var (found, type) = attributes.Find(each => each.Type?.Name == asking + "Attribute");
        if (found is null || type is not { ContainingNamespace: { } library })
            return ([], "");

        var ignoring = asking == "DataMember" ? "IgnoreDataMember" : "JsonIgnore";
        var where = "serialisation by [" + asking + "]";
        var (known, _) = attributes.Find(each => each.Type?.Name == ignoring + "Attribute" && SymbolEqualityComparer.Default.Equals(each.Type.ContainingNamespace, library));
        if (known is not null)
            return (known.ArgumentList is { } condition ? [new TextChange(condition.Span, "")] : [], where);

        // Written behind the same namespace or alias; else as short as means it.
        if (found.Name is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            var start = found.Name is QualifiedNameSyntax qualified ? qualified.Right.SpanStart : ((AliasQualifiedNameSyntax)found.Name).Name.SpanStart;
            return ([new TextChange(TextSpan.FromBounds(start, found.Span.End), ignoring)], where);
        }

        var names = new ShortNames(site.Semantics, found.SpanStart, library.ToDisplayString());
        return ([new TextChange(found.Span, names.Attribute(ignoring)), .. names.Using((CompilationUnitSyntax)site.Root, site.Text)], where);
    }

    private static string? Name(FixSite site) => site.Property(PropertyKeys.Member)?.Split('.') is { } parts ? parts[parts.Length - 1] : null;
}

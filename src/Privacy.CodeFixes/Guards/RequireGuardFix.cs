using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Guards;

/// <summary>Lifts a guard to the callers: <c>[RequiresGuard]</c> on the method. Each caller then has to ask it, and is told so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RequireGuardFix() : PrivacyFix("PRIV301")
{
    public const string Key = "RequireGuard";

    /// <summary>It moves the duty: over a whole solution it would only move it to where no caller is.</summary>
    protected override bool IsSafeEverywhere => false;

    protected override IEnumerable<FixOffer> Offers(FixSite site, CancellationToken cancel)
    {
        if (Method(site.Node) is not { } declaration || site.Semantics.GetDeclaredSymbol(declaration, cancel) is not { } method || !CanDemand(method))
            yield break;

        foreach (var guard in site.Properties(PropertyKeys.Required))
        {
            var names = new ShortNames(site.Semantics, declaration.SpanStart);
            if (!names.IsKnown("RequiresGuardAttribute") || TagReader.Guards(method.GetAttributes(), "RequiresGuardAttribute").Contains(guard))
                continue;

            var insertion = AttributeInsertion.Before(site.Text, declaration, names.Attribute("RequiresGuard") + "(" + TagText.Guard(names, site.Semantics.Compilation, guard) + ")");
            yield return new FixOffer(
                "Require guard '" + guard + "' of the callers of '" + (method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : method.Name) + "'",
                Key,
                _ => Task.FromResult(site.With([insertion, .. names.Using((CompilationUnitSyntax)site.Root, site.Text)])));
        }
    }

    /// <summary>The method whose own body the flow is in.</summary>
    private static BaseMethodDeclarationSyntax? Method(SyntaxNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return null;
                case MethodDeclarationSyntax or ConstructorDeclarationSyntax:
                    return (BaseMethodDeclarationSyntax)parent;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Callers of an override or of an interface's member see the base's attributes; those of an entry point are nobody.</summary>
    private static bool CanDemand(IMethodSymbol method) =>
        method is { IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true, Name: not "Main" }
        && !method.ContainingType.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}

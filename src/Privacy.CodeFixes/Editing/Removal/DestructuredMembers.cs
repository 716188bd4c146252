using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Templates;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>Members that reach a log as part of an object that Serilog takes apart: <c>{@User}</c>, or a property pushed with <c>destructureObjects</c>.</summary>
internal static class DestructuredMembers
{
    /// <summary>The declarations, or empty: the object is logged some other way, or some of the data is no member that it shows.</summary>
    public static ImmutableArray<ISymbol> Of(FixSite site)
    {
        if (site.Node is not ArgumentSyntax argument
            || argument.NameColon is not null
            || SinkCall.Method(site, argument) is not { } method
            || !IsDestructured(site, argument, method)
            || site.Semantics.GetTypeInfo(argument.Expression).Type is not { } type)
            return [];

        var wanted = site.Properties(PropertyKeys.Member);
        var shown = site.Model.Contents.Whole(type).Where(carried => wanted.Contains(carried.Tag.Display)).ToList();
        return wanted.All(name => shown.Exists(carried => carried.Tag.Display == name))
            ? [.. shown.Select(carried => carried.Path[carried.Path.Length - 1]).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>()]
            : [];
    }

    private static bool IsDestructured(FixSite site, ArgumentSyntax argument, IMethodSymbol method)
    {
        // Behind the abstractions of .NET the operator means something to Serilog only.
        var space = method.ContainingNamespace.ToDisplayString();
        if (space != "Serilog" && !space.StartsWith("Serilog.", StringComparison.Ordinal) && space != "Microsoft.Extensions.Logging")
            return false;

        if (SinkCall.Template(site, argument) is not { } template)
            return SinkCall.Arguments(site, argument.Parent?.Parent).Any(each => each.Parameter?.Name == "destructureObjects" && each.Value.ConstantValue.Value is true);

        var list = (BaseArgumentListSyntax)argument.Parent!; // a template is an argument beside it
        var holes = site.Semantics.GetConstantValue(template.Expression).Value is string text ? MessageTemplate.Holes(text) : [];
        var index = list.Arguments.IndexOf(argument) - list.Arguments.IndexOf(template) - 1;
        return index < holes.Length && holes[index].IsDestructured;
    }
}

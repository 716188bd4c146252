using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>The call that an argument is of, as far as its template goes.</summary>
internal static class SinkCall
{
    public static IMethodSymbol? Method(FixSite site, ArgumentSyntax argument) =>
        argument.Parent?.Parent is { } call ? site.Semantics.GetSymbolInfo(call).Symbol as IMethodSymbol : null;

    /// <summary>The template among the call's arguments, where the argument is one of the values that follow it.</summary>
    public static ArgumentSyntax? Template(FixSite site, ArgumentSyntax argument)
    {
        if (argument.Parent is not BaseArgumentListSyntax list || Method(site, argument) is not { } method)
            return null;

        var parameters = Arguments(site, argument.Parent.Parent);
        foreach (var sink in site.Model.Sinks.Of(method))
        {
            if (sink.Template < 0)
                continue;

            var template = parameters.FirstOrDefault(each => each.Parameter?.Ordinal == sink.Template)?.Syntax as ArgumentSyntax;
            if (template is not null && list.Arguments.IndexOf(template) < list.Arguments.IndexOf(argument))
                return template;
        }

        // A text that is filled in by number, whoever declares the method.
        var format = parameters.FirstOrDefault(each => each.Parameter is { Name: "format", Type.SpecialType: SpecialType.System_String })?.Syntax as ArgumentSyntax;
        return format is not null && list.Arguments.IndexOf(format) < list.Arguments.IndexOf(argument) ? format : null;
    }

    /// <summary>The parameter that an argument is passed to.</summary>
    public static IParameterSymbol? Parameter(FixSite site, ArgumentSyntax argument) =>
        Arguments(site, argument.Parent?.Parent).FirstOrDefault(each => each.Syntax == argument || each.Syntax.Span.Contains(argument.Span))?.Parameter
        ?? Arguments(site, argument.Parent?.Parent).FirstOrDefault(each => each.ArgumentKind != ArgumentKind.Explicit)?.Parameter;

    /// <summary>It is passed in the place of all values of a template, not as one of them.</summary>
    public static bool IsArrayOfValues(FixSite site, ArgumentSyntax argument) =>
        Arguments(site, argument.Parent?.Parent).Any(each => each.Syntax == argument && each is { ArgumentKind: ArgumentKind.Explicit, Parameter.IsParams: true });

    public static ImmutableArray<IArgumentOperation> Arguments(FixSite site, SyntaxNode? call) =>
        call is null ? [] : site.Semantics.GetOperation(call) switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
}

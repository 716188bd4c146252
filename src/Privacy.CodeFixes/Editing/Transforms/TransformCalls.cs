using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Editing.Transforms;

/// <summary>A call around a value, from what the project has.</summary>
/// <param name="Before">Code up to the value.</param>
/// <param name="Takes">The type of the value.</param>
internal sealed record TransformCall(string Display, string Before, string After, IParameterSymbol? Takes, ITypeSymbol Gives);

/// <summary>
/// What in a project gives data a form: methods with [Transforms] of its own and of what it references, those that policy.yaml names, and a
/// Redactor or IRedactorProvider at hand.
/// </summary>
internal static class TransformCalls
{
    private const string Redaction = "Microsoft.Extensions.Compliance.Redaction.";
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassification";

    public static IEnumerable<TransformCall> Find(FixSite site, Form form, int position, CancellationToken cancel)
    {
        var calls = new List<TransformCall>();
        if (form == Form.Anonymised)
            calls.AddRange(Redactors(site, position));
        foreach (var method in Methods(site, form, cancel))
        {
            if (CallOf(site, method, position) is { } call)
                calls.Add(call);
        }

        return calls;
    }

    private static IEnumerable<TransformCall> Redactors(FixSite site, int position)
    {
        var compilation = site.Semantics.Compilation;
        var text = compilation.GetSpecialType(SpecialType.System_String);
        if (compilation.GetTypeByMetadataName(Redaction + "Redactor") is { } redactor)
        {
            foreach (var name in ScopeValues.Of(site.Semantics, position, redactor))
                yield return new TransformCall(name, name + ".Redact(", ")", null, text);
        }

        var category = site.Properties(PropertyKeys.Category).FirstOrDefault();
        if (category is null
            || compilation.GetTypeByMetadataName(Redaction + "IRedactorProvider") is not { } provider
            || compilation.GetTypeByMetadataName(Classification) is not { } classification)
            yield break;

        foreach (var name in ScopeValues.Of(site.Semantics, position, provider))
        {
            var data = "new " + TypeNames.At(site.Semantics, position, classification) + "(\"privacy\", \"" + category + "\")";
            yield return new TransformCall(name, name + ".GetRedactor(" + data + ").Redact(", ")", null, text);
        }
    }

    private static IEnumerable<IMethodSymbol> Methods(FixSite site, Form form, CancellationToken cancel)
    {
        var resolver = new PatternResolver(site.Semantics.Compilation);
        var named = site.Model.Policy.Transforms
            .Where(transform => transform.Form == form)
            .SelectMany(transform => transform.Matches)
            .SelectMany(pattern => resolver.Resolve(pattern, cancel))
            .OfType<IMethodSymbol>();
        var tagged = TaggedMembers.Of(site.Semantics.Compilation, "TransformsAttribute", cancel).OfType<IMethodSymbol>();
        return named.Concat(tagged)
            .Where(method => method is { MethodKind: MethodKind.Ordinary, ReturnsVoid: false } && site.Model.Transforms.OfResult(method) == form)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(method => method.ToDisplayString(), StringComparer.Ordinal);
    }

    /// <summary>What is sent would be the task, not what comes of it.</summary>
    private static bool IsLater(ITypeSymbol type) => !type.GetMembers("GetAwaiter").IsEmpty || !(type.BaseType?.GetMembers("GetAwaiter").IsEmpty ?? true);

    private static TransformCall? CallOf(FixSite site, IMethodSymbol method, int position)
    {
        if (method.Parameters.IsEmpty
            || method.Parameters.Skip(1).Any(parameter => !parameter.IsOptional && !parameter.IsParams)
            || method.Parameters[0].RefKind != RefKind.None
            || method.IsGenericMethod
            || IsLater(method.ReturnType)
            || !site.Semantics.IsAccessible(position, method))
            return null;

        return ScopeValues.Target(site.Semantics, position, method) is { } target
            ? new TransformCall(method.ContainingType.Name + "." + method.Name, target + method.Name + "(", ")", method.Parameters[0], method.ReturnType)
            : null;
    }
}

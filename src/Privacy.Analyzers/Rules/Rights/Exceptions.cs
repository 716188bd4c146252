using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights;

/// <summary>Where a rule is silent because somebody answers for it.</summary>
internal static class Exceptions
{
    /// <summary>True where the symbol, its type or the assembly has an exception from the rule that holds.</summary>
    public static bool Cover(ISymbol? symbol, string ruleId, string? asOf)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (Holds(current) || (current is IMethodSymbol { AssociatedSymbol: { } property } && Holds(property)))
                return true;
        }

        return symbol?.ContainingAssembly is { } assembly && Holds(assembly);

        bool Holds(ISymbol holder) =>
            PrivacyException.Of(holder).Any(exception => exception.RuleId == ruleId && exception.Lack(asOf) is null);
    }

    /// <summary>As <see cref="Cover(ISymbol?, string, string?)"/>, for the code at a place.</summary>
    public static bool Cover(Compilation compilation, Location location, string ruleId, string? asOf, CancellationToken cancel)
    {
        if (location.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree))
            return false;

        // RS1030: inside an analyzer this is the driver's own model, and only a place that is about to be reported is looked up.
#pragma warning disable RS1030
        var symbol = compilation.GetSemanticModel(tree).GetEnclosingSymbol(location.SourceSpan.Start, cancel);
#pragma warning restore RS1030
        return Cover(symbol, ruleId, asOf);
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights;

/// <summary>A <c>[PrivacyException]</c> as it is written.</summary>
/// <param name="Expires">As written, or <c>null</c>.</param>
internal readonly record struct PrivacyException(string RuleId, string? Justification, string? Expires)
{
    /// <summary>The exceptions that the symbol itself has.</summary>
    public static IEnumerable<PrivacyException> Of(ISymbol symbol) => symbol.GetAttributes().Select(Read).OfType<PrivacyException>();

    public static PrivacyException? Read(AttributeData attribute)
    {
        if (!IsException(attribute.AttributeClass) || attribute.ConstructorArguments.FirstOrDefault().Value is not string rule)
            return null;

        return new PrivacyException(rule, Value("Justification"), Value("Expires"));

        string? Value(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
    }

    public static bool IsException(INamedTypeSymbol? type) => type is
    {
        Name: "PrivacyExceptionAttribute",
        ContainingNamespace: { Name: "Privacy", ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>What it lacks, as the end of a sentence; or <c>null</c>: it holds.</summary>
    /// <param name="asOf">The day to judge by, or <c>null</c>: nothing expires.</param>
    public string? Lack(string? asOf)
    {
        if (string.IsNullOrWhiteSpace(Justification))
            return "has no justification";
        if (Expires is null)
            return null;
        if (!DateTime.TryParseExact(Expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return "expires on '" + Expires + "', which is not a date (yyyy-MM-dd)";

        return asOf is not null && string.CompareOrdinal(asOf, Expires) > 0 ? "expired on " + Expires : null;
    }
}

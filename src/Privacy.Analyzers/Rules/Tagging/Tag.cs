using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>One of our attributes as it is written: the words it names, each with its place.</summary>
/// <param name="Name">The attribute's name without its suffix: <c>PersonalData</c>.</param>
/// <param name="Id">The constructor's word: the category, or the id of a recipient or guard.</param>
/// <param name="Basis"><see cref="LegalBasis.Unspecified"/> where the tag does not say.</param>
internal sealed record Tag(
    string Name,
    Location Location,
    TagWord Id,
    ImmutableArray<TagWord> Purposes,
    LegalBasis Basis,
    Location BasisLocation)
{
    /// <summary>How long it keeps its data, as written.</summary>
    public TagWord? Retention { get; init; }

    /// <summary>The tag, or <c>null</c>: another attribute, or one that does not compile.</summary>
    public static Tag? Read(IAttributeOperation attribute)
    {
        if (attribute.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation
            || NameOf(type) is not { } name
            || creation.Arguments.IsEmpty
            || Word(creation.Arguments[0].Value) is not { } id)
            return null;

        var location = attribute.Syntax.GetLocation();
        var purposes = ImmutableArray.CreateBuilder<TagWord>();
        var basis = LegalBasis.Unspecified;
        var basisLocation = location;
        var retention = default(TagWord?);
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value })
                continue;

            switch (target.Property.Name)
            {
                case "Purpose" or "Purposes":
                    AddWords(purposes, value);
                    break;
                case "LegalBasis" when value.ConstantValue is { HasValue: true, Value: int number and > 0 and <= (int)LegalBasis.LegitimateInterests }:
                    (basis, basisLocation) = ((LegalBasis)number, value.Syntax.GetLocation());
                    break;
                case "Retention":
                    retention = Word(value);
                    break;
            }
        }

        return new Tag(name, location, id, purposes.ToImmutable(), basis, basisLocation) { Retention = retention };
    }

    // By name: a project may see the attributes through several assemblies, or as source of its own.
    private static string? NameOf(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is not { Name: "Privacy", ContainingNamespace.IsGlobalNamespace: true })
            return null;

        return type.Name switch
        {
            "PersonalDataAttribute" => "PersonalData",
            "RecipientAttribute" => "Recipient",
            "GuardAttribute" => "Guard",
            "RequiresGuardAttribute" => "RequiresGuard",
            _ => null,
        };
    }

    private static void AddWords(ImmutableArray<TagWord>.Builder words, IOperation value)
    {
        // new[] { … }, or a collection expression, which an attribute argument wraps in a conversion.
        while (value is IConversionOperation { Operand: var operand })
            value = operand;

        var elements = value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => [value],
        };
        foreach (var element in elements)
        {
            if (Word(element) is { } word)
                words.Add(word);
        }
    }

    private static TagWord? Word(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: string text } ? new TagWord(text, value.Syntax.GetLocation()) : null;
}

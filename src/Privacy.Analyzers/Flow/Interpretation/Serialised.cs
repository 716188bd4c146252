using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Contents;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What a serialiser takes of an object of one's own: public fields, and what the getters of public properties give.</summary>
internal static class Serialised
{
    public static bool IsVisible(ISymbol member) =>
        member switch
        {
            IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Public || IsIncluded(property) || !property.ExplicitInterfaceImplementations.IsEmpty,
            IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Public || IsIncluded(field),
            IParameterSymbol => false, // a captured parameter of a primary constructor
            _ => true,
        };

    /// <summary>A public field that no attribute asks for.</summary>
    public static bool IsLeftOut(ISymbol? member) => member is IFieldSymbol { AssociatedSymbol: null, ContainingType.IsTupleType: false } field && !IsIncluded(field);

    /// <summary>What the getters with code of their own give.</summary>
    public static LabelSet Computed(Interpreter run, AbstractObject obj, SyntaxNode node, FlowState state)
    {
        var labels = LabelSet.Empty;
        if (obj.Type is null || obj.Path is not null || !run.IsOwn(obj.Type))
            return labels;
        for (ITypeSymbol? type = obj.Type; type is not null && run.IsOwn(type); type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter } property || !run.HasBody(getter))
                    continue;
                if (!IsVisible(property) || ExcludedMembers.IsExcluded(property) || run.Engine.Facts.Of(property).Tag is not null || !TypeFacts.CanCarry(property.Type))
                    continue;
                var value = Invocations.Own(run, getter, Value.Of(obj), node, [], null, state.Clone());
                labels = labels.Union(value.Labels);
                foreach (var held in value.Objects)
                {
                    if (!ReferenceEquals(held, obj))
                        labels = labels.Union(Contents.Of(run, Value.Of(held), Reach.Content, node, state));
                }
            }
        }

        return labels;
    }

    private static bool IsIncluded(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonIncludeAttribute" or "JsonPropertyAttribute" or "JsonPropertyNameAttribute" or "DataMemberAttribute" or "LogPropertiesAttribute")
                return true;
        }

        return false;
    }
}

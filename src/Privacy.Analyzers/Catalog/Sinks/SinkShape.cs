using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>How much leaves through each parameter of a member.</summary>
internal sealed class SinkShape(KnownSymbols symbols)
{
    /// <summary>Where nobody says more: all of what a parameter can carry.</summary>
    public ImmutableArray<SinkReach> Standard(ISymbol member) => Map(member, (_, type) => Reach(type));

    /// <summary>
    /// What the policy or a tag names: all of it; of a log's method the text where a parameter takes anything. Whoever names that parameter
    /// itself means what is in it, unless it fills the holes of a template.
    /// </summary>
    /// <param name="isMeant">By ordinal: the parameter itself is named.</param>
    public static ImmutableArray<SinkReach> OfNamed(RecipientKind kind, ISymbol member, ImmutableArray<SinkReach> reach, Func<int, bool> isMeant)
    {
        if (kind != RecipientKind.Log || member is not IMethodSymbol method)
            return reach;
        var template = Ordinal(member, MessageTemplate(member));
        return
        [
            .. reach.Select((value, i) => value == SinkReach.Whole && TakesAnything(method.Parameters[i].Type) && (!isMeant(i) || (template >= 0 && i > template))
                ? SinkReach.Text
                : value),
        ];
    }

    /// <summary>The parameter whose holes the others fill, or <c>null</c>: a text before a <c>params</c> list.</summary>
    public static string? MessageTemplate(ISymbol member)
    {
        if (member is not IMethodSymbol method)
            return null;
        for (var i = 0; i + 1 < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].Type.SpecialType == SpecialType.System_String && method.Parameters[i + 1].IsParams)
                return method.Parameters[i].Name;
        }

        return null;
    }

    /// <summary>True for an object, or a collection of objects: the type does not say what is wanted of them.</summary>
    public static bool TakesAnything(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => true,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.IsEmpty,
        IArrayTypeSymbol array => TakesAnything(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments.IsEmpty: false } named =>
            named.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal) && TakesAnything(named.TypeArguments.Last()),
        _ => false,
    };

    public ImmutableArray<SinkReach> OfPack(PackSink sink, RecipientKind kind, ISymbol member) => Map(member, (name, type) =>
    {
        if (sink.Deep.Contains(name))
            return SinkReach.Whole;
        if (!sink.Takes.IsDefault)
            return sink.Takes.Contains(name) ? SinkReach.Text : SinkReach.None;
        var reach = Reach(type);
        return kind == RecipientKind.Log && reach == SinkReach.Whole ? SinkReach.Text : reach;
    });

    /// <summary>A logger prints what it is given, a tracker sends it.</summary>
    public ImmutableArray<SinkReach> OfOwn(RecipientKind kind, ISymbol member) =>
        Map(member, (_, type) => Reach(type) is SinkReach.Whole && kind == RecipientKind.Log ? SinkReach.Text : type.TypeKind == TypeKind.Enum ? SinkReach.None : Reach(type));

    /// <summary>A [LoggerMessage] method logs all it is given; [LogProperties] destructures.</summary>
    public ImmutableArray<SinkReach> OfLoggerMessage(IMethodSymbol method)
    {
        var reach = ImmutableArray.CreateBuilder<SinkReach>(method.Parameters.Length);
        foreach (var parameter in method.Parameters)
        {
            if (IsSilent(parameter.Type))
                reach.Add(SinkReach.None);
            else
                reach.Add(IsDestructured(parameter) ? SinkReach.Whole : SinkReach.Text);
        }

        return reach.MoveToImmutable();
    }

    /// <summary>Ordinal of the parameter by name, or -1.</summary>
    public static int Ordinal(ISymbol member, string? name)
    {
        if (name is null || member is not IMethodSymbol method)
            return -1;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return parameter.Ordinal;
        }

        return -1;
    }

    /// <summary>What a call must be given to be meant. A parameter that it does not have is none.</summary>
    public static ImmutableArray<SinkCondition> Conditions(ISymbol member, PackSink sink) =>
        [.. sink.When.Select(when => new SinkCondition(Ordinal(member, when.Key), when.Value))];

    private static ImmutableArray<SinkReach> Map(ISymbol member, Func<string, ITypeSymbol, SinkReach> reach)
    {
        if (member is IMethodSymbol method)
            return [.. method.Parameters.Select(parameter => reach(parameter.Name, parameter.Type))];
        var property = (IPropertySymbol)member;
        return [reach("value", property.Type), .. property.Parameters.Select(parameter => reach(parameter.Name, parameter.Type))];
    }

    private SinkReach Reach(ITypeSymbol type)
    {
        if (IsSilent(type))
            return SinkReach.None;
        return type.SpecialType == SpecialType.System_String ? SinkReach.Text : SinkReach.Whole;
    }

    /// <summary>Types that say how to write, not what.</summary>
    private bool IsSilent(ITypeSymbol type) =>
        KnownSymbols.Is(type, symbols.CancellationToken)
        || KnownSymbols.Is(type, symbols.LogLevel)
        || KnownSymbols.Is(type, symbols.EventId)
        || symbols.IsLogger(type);

    private static bool IsDestructured(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LogPropertiesAttribute" or "TagProviderAttribute" } type
                && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Logging")
                return true;
        }

        return false;
    }
}

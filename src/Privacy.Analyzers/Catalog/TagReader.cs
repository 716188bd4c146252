using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>What a tag says, wherever it is written.</summary>
/// <param name="Retention">ISO 8601 duration, or <c>null</c>.</param>
internal sealed record TagFacts(
    string Category, ImmutableArray<string> Purposes, LegalBasis LegalBasis, string? Subject, string? Retention, TagOrigin Origin);

/// <summary>
/// Reads attributes by their full name, so that a copy of the attribute in the user's own source counts too. Own attributes only:
/// what is inherited is the tables' business.
/// </summary>
internal sealed class TagReader
{
    private const string Namespace = "Privacy";

    /// <summary>Which assemblies can have tags, by their symbols: these know what they reference.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> Assemblies = new();

    private readonly ImmutableDictionary<string, Classification> _classifications;

    public TagReader(ImmutableArray<Classification> classifications)
    {
        var byName = ImmutableDictionary.CreateBuilder<string, Classification>(StringComparer.Ordinal);
        foreach (var classification in classifications)
        {
            var name = classification.Attribute.Value;
            byName[name] = classification;
            if (!name.EndsWith("Attribute", StringComparison.Ordinal))
                byName[name + "Attribute"] = classification;
        }

        _classifications = byName.ToImmutable();
    }

    /// <summary>The attributes of the symbol, where some of them can be ours: reading those of libraries is dear.</summary>
    public static ImmutableArray<AttributeData> On(ISymbol symbol) => MayBeTagged(symbol) ? symbol.GetAttributes() : [];

    /// <summary>Those of what the method returns, where some of them can be ours.</summary>
    public static ImmutableArray<AttributeData> OnReturn(IMethodSymbol method) => MayBeTagged(method) ? method.GetReturnTypeAttributes() : [];

    public bool HasClassifications => !_classifications.IsEmpty;

    public static TagFacts? PersonalData(ImmutableArray<AttributeData> attributes) =>
        Find(attributes, "PersonalDataAttribute") is { } tag ? Read(tag) : null;

    public static bool IsNotPersonalData(ImmutableArray<AttributeData> attributes) => Find(attributes, "NotPersonalDataAttribute") is not null;

    /// <summary>What the policy's <c>classifications</c> say of the attributes; the attribute's own class before its bases.</summary>
    public TagFacts? Classified(ImmutableArray<AttributeData> attributes)
    {
        if (_classifications.IsEmpty)
            return null;
        foreach (var attribute in attributes)
        {
            if (Classification(attribute.AttributeClass) is { } found)
                return new(found.Category.Value, [.. found.Purposes.Select(purpose => purpose.Value)], found.LegalBasis, null, null, TagOrigin.Classification);
        }

        return null;
    }

    /// <summary>True for an attribute's class that the policy's <c>classifications</c> speak of, by itself or through a base.</summary>
    public bool IsClassifying(INamedTypeSymbol attribute) => Classification(attribute) is not null;

    /// <summary>The recipient's id of a [Recipient], or <c>null</c>.</summary>
    public static string? Recipient(ImmutableArray<AttributeData> attributes) =>
        Find(attributes, "RecipientAttribute") is { } tag ? Argument(tag) as string ?? "" : null;

    public static Form? Transforms(ImmutableArray<AttributeData> attributes) =>
        Find(attributes, "TransformsAttribute") is { } tag && Argument(tag) is int form and >= 0 and <= (int)Form.Anonymised ? (Form)form : null;

    /// <summary>Ids of all [Guard]s (or [RequiresGuard]s).</summary>
    public static IEnumerable<string> Guards(ImmutableArray<AttributeData> attributes, string attribute) =>
        attributes.IsEmpty ? [] : attributes.Where(data => IsOurs(data, attribute)).Select(data => Argument(data) as string).OfType<string>();

    public static bool IsOurs(AttributeData data, string name) =>
        data.AttributeClass is { ContainingType: null } type
        && type.Name == name
        && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    private Classification? Classification(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (_classifications.TryGetValue(QualifiedName.Full(type), out var found))
                return found;
        }

        return null;
    }

    private static bool MayBeTagged(ISymbol symbol)
    {
        if ((symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is not { } assembly || assembly is ISourceAssemblySymbol)
            return true;
        return Assemblies.TryGetValue(assembly, out var known) ? known.Value : SeesAttributes(assembly);
    }

    /// <summary>
    /// True where the assembly, or one that it references by whatever steps (types are forwarded), has attributes of ours, a copy of them or
    /// a reference to what is not there. Where it does not, neither does any of those.
    /// </summary>
    private static bool SeesAttributes(IAssemblySymbol assembly)
    {
        var seen = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default) { assembly };
        var open = new Stack<IAssemblySymbol>();
        open.Push(assembly);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current.GetMetadata() is null || current.GlobalNamespace.GetMembers(Namespace).Any())
                return Assemblies.GetValue(assembly, static _ => new StrongBox<bool>(true)).Value;
            foreach (var module in current.Modules)
            {
                foreach (var referenced in module.ReferencedAssemblySymbols)
                {
                    if (seen.Add(referenced) && !Assemblies.TryGetValue(referenced, out _))
                        open.Push(referenced);
                    else if (Assemblies.TryGetValue(referenced, out var known) && known.Value)
                        return Assemblies.GetValue(assembly, static _ => new StrongBox<bool>(true)).Value;
                }
            }
        }

        foreach (var each in seen)
            Assemblies.GetValue(each, static _ => new StrongBox<bool>(false));
        return false;
    }

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (IsOurs(attribute, name))
                return attribute;
        }

        return null;
    }

    private static TagFacts Read(AttributeData tag)
    {
        var purposes = ImmutableArray.CreateBuilder<string>();
        var basis = LegalBasis.Unspecified;
        string? subject = null, retention = null;
        foreach (var named in tag.NamedArguments)
        {
            switch (named.Key)
            {
                case "Purpose" when Value(named.Value) is string purpose:
                    purposes.Insert(0, purpose);
                    break;
                case "Purposes" when named.Value is { Kind: TypedConstantKind.Array, IsNull: false }:
                    purposes.AddRange(named.Value.Values.Select(Value).OfType<string>());
                    break;
                case "LegalBasis" when Value(named.Value) is int number:
                    basis = (LegalBasis)number;
                    break;
                case "Subject":
                    subject = Value(named.Value) as string;
                    break;
                case "Retention":
                    retention = Value(named.Value) as string;
                    break;
            }
        }

        return new(Argument(tag) as string ?? "", [.. purposes.Distinct()], basis, subject, retention, TagOrigin.Declared);
    }

    private static object? Argument(AttributeData tag) => tag.ConstructorArguments.Length > 0 ? Value(tag.ConstructorArguments[0]) : null;

    /// <summary>An array constant has no value and throws when asked for one.</summary>
    private static object? Value(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}

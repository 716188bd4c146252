using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>
/// Which members are personal data: tags, the policy's <c>sources</c> and <c>classifications</c>, inference (mode report).
/// Precedence: [NotPersonalData], own tag, inherited tag (override, implementation), tag of the type, policy, classification, inference.
/// Thread-safe, computed on first question, by original definition.
/// </summary>
internal sealed class SourceTable
{
    private readonly Compilation _compilation;
    private readonly PrivacyPolicy _policy;
    private readonly TagReader _tags;
    private readonly Lazy<MemberInference> _inference; // where nothing is guessed, no word list is read
    private readonly bool _infers;
    private readonly ConcurrentDictionary<ISymbol, SourceTag?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, SourceTag?> _returns = new(SymbolEqualityComparer.Default);
    private IReadOnlyCollection<string>? _names;
    private HashSet<string>? _tagNames;
    private readonly Func<ISymbol, SourceTag?> _ofMember;
    private readonly Func<ISymbol, SourceTag?> _ofParameter;
    private readonly Func<IMethodSymbol, SourceTag?> _ofReturn;

    /// <param name="infers">Names alone make sources too (mode report).</param>
    public SourceTable(Compilation compilation, PrivacyPolicy policy, bool infers)
    {
        _compilation = compilation;
        _policy = policy;
        _infers = infers;
        Keyed = infers ? new KeyedSources() : null;
        _inference = new Lazy<MemberInference>(() => new MemberInference(policy.Inference.Ignore, new ModelNames(compilation)));
        _tags = new TagReader(policy.Classifications);
        _ofMember = ComputeMember;
        _ofParameter = symbol => ComputeParameter((IParameterSymbol)symbol);
        _ofReturn = ComputeReturn;
    }

    /// <summary>What a constant key finds (mode report).</summary>
    public KeyedSources? Keyed { get; }

    /// <summary>The tag of a property or field when it is read.</summary>
    public SourceTag? OfMember(ISymbol propertyOrField) => _known.GetOrAdd(RelatedMembers.Definition(propertyOrField), _ofMember);

    /// <summary>The tag of a method's return value.</summary>
    public SourceTag? OfReturn(IMethodSymbol method)
    {
        if (method.AssociatedSymbol is IPropertySymbol property)
            return method.MethodKind == MethodKind.PropertyGet ? OfMember(property) : null;
        return _returns.GetOrAdd(RelatedMembers.Definition(method), _ofReturn);
    }

    /// <summary>The tag of a parameter inside its method (or of an implementation's, inherited).</summary>
    public SourceTag? OfParameter(IParameterSymbol parameter) => _known.GetOrAdd(RelatedMembers.Definition(parameter), _ofParameter);

    /// <summary>
    /// Names of all members that can be sources, those of referenced assemblies included: an identifier that is not among them reads no source.
    /// The name <c>*</c>: any may. Asked for once.
    /// </summary>
    public IReadOnlyCollection<string> Names(Mentions mentions, CancellationToken cancel) =>
        _names ??= new SourceNames(_compilation, _policy, _tags, _infers ? _inference.Value : null, mentions).Collect(TagNames(cancel), cancel);

    /// <summary>Those of attributes that make sources. They are among <see cref="Names"/>.</summary>
    public IReadOnlyCollection<string> TagNames(CancellationToken cancel) => _tagNames ??= Sources.TagNames.Of(_compilation, _policy, _tags, cancel);

    /// <summary>False where nothing in reach of the compilation is declared a source; a lambda or local function may still tag what it takes.</summary>
    public bool Any(Mentions mentions, CancellationToken cancel) => _infers || Names(mentions, cancel).Count > TagNames(cancel).Count;

    /// <summary>True where what was guessed of a member is nobody's, as a thing's or a firm's member holds it: <c>warehouse.Address.City</c>.</summary>
    public bool IsOfThing(ISymbol holder, ISymbol member) => _inference.Value.IsOfThing(holder, member);

    /// <summary>What an untagged property or field looks like (PRIV101), in every mode; <c>null</c>: it is tagged, said not to be, or looks like nothing.</summary>
    public SourceTag? Suggestion(ISymbol propertyOrField)
    {
        var member = RelatedMembers.Definition(propertyOrField);
        if (member is not (IPropertySymbol or IFieldSymbol))
            return null;

        // Its name first: attributes of every member of a program cost more than all the rest of this.
        if (Inferred(member) is not { } guess || OfMember(member) is { Origin: not TagOrigin.Inferred })
            return null;
        return Declared(member, RelatedMembers.Of(member)) is null ? guess : null;
    }

    /// <summary>A member of one's own that could be tagged, and that nothing speaks of: no tag, no pattern, nobody who says that it holds none.</summary>
    public bool IsUntagged(ISymbol propertyOrField)
    {
        var member = RelatedMembers.Definition(propertyOrField);
        return member is IPropertySymbol { IsIndexer: false } or IFieldSymbol
            && member.IsWrittenIn(_compilation.Assembly)
            && member.ContainingType is { IsAnonymousType: false, IsTupleType: false }
            && (OfMember(member) is null or { Origin: TagOrigin.Inferred })
            && Declared(member, RelatedMembers.Of(member)) is null;
    }

    private SourceTag? ComputeMember(ISymbol member)
    {
        if (member is not (IPropertySymbol or IFieldSymbol))
            return null;

        var related = RelatedMembers.Of(member);
        if (Declared(member, related) is { } declared)
            return declared.Facts is { } facts ? Tag(member, facts) : null;
        return FromPolicy(member, related, marked: -1)
            ?? FromClassification(member, related)
            ?? (_infers ? Inferred(member) : null);
    }

    /// <summary>What tags say: of the member, of what it overrides or implements, of the types.</summary>
    private static OwnTag? Declared(ISymbol member, ImmutableArray<ISymbol> related)
    {
        foreach (var symbol in related)
        {
            if (Own(TagReader.On(symbol)) is { } own)
                return own;
            if (symbol is IPropertySymbol { GetMethod: { } getter } && Own(TagReader.OnReturn(getter)) is { } read)
                return read;
            if (PositionalMembers.Parameter(symbol) is { } parameter && Own(TagReader.On(parameter)) is { } written)
                return written;
        }

        return CanHoldPersonalData(member) ? OfType(related, ValueType(member)) : null;
    }

    private SourceTag? ComputeParameter(IParameterSymbol parameter)
    {
        foreach (var symbol in Related(parameter))
        {
            if (Own(TagReader.On(symbol)) is { } own)
                return own.Facts is { } facts ? Tag(parameter, facts) : null;
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } set } setter)
            return parameter.Ordinal == setter.Parameters.Length - 1 ? OfMember(set) : null;
        if (PositionalMembers.Property(parameter) is { } property)
            return OfMember(property) is { } tag ? Tag(parameter, Facts(tag)) : null;
        if (OfType([], parameter.Type) is { } byType)
            return byType.Facts is { } facts ? Tag(parameter, facts) : null;

        var related = parameter.ContainingSymbol is { } owner ? RelatedMembers.Of(owner) : [];
        return FromPolicy(parameter, related, parameter.Ordinal)
            ?? FromClassification(parameter, Related(parameter))
            ?? (_infers ? Inferred(parameter) : null);
    }

    private SourceTag? ComputeReturn(IMethodSymbol method)
    {
        var related = RelatedMembers.Of(method);
        foreach (var symbol in related)
        {
            if (Own(TagReader.OnReturn((IMethodSymbol)symbol)) is { } own)
                return own.Facts is { } facts ? Tag(method, facts) : null;
        }

        if (FromPolicy(method, related, marked: -1) is { } mapped)
            return mapped;
        foreach (var symbol in related)
        {
            if (_tags.Classified(((IMethodSymbol)symbol).GetReturnTypeAttributes()) is { } facts)
                return Tag(method, facts);
        }

        return _infers ? Inferred(method) : null;
    }

    /// <summary>What the attributes say themselves: facts, or (without facts) that it is not personal data; <c>null</c>: nothing.</summary>
    private static OwnTag? Own(ImmutableArray<AttributeData> attributes)
    {
        if (attributes.IsEmpty)
            return null;
        if (TagReader.IsNotPersonalData(attributes))
            return new OwnTag(null);
        return TagReader.PersonalData(attributes) is { } facts ? new OwnTag(facts) : null;
    }

    /// <summary>Tags of the types that hold the members, bases included, then of the value's own type where that has no members to tell.</summary>
    private static OwnTag? OfType(ImmutableArray<ISymbol> related, ITypeSymbol valueType)
    {
        foreach (var symbol in related)
        {
            for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
            {
                if (Own(TagReader.On(type.OriginalDefinition)) is { } own)
                    return own;
            }
        }

        if (valueType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            valueType = nullable.TypeArguments[0];
        return valueType.TypeKind is TypeKind.Enum or TypeKind.TypeParameter ? Own(TagReader.On(valueType)) : null;
    }

    private SourceTag? FromPolicy(ISymbol subject, ImmutableArray<ISymbol> related, int marked)
    {
        if (_policy.Sources.IsDefaultOrEmpty || related.IsEmpty)
            return null;

        var matcher = new SymbolMatcher(related);
        SourceMapping? best = null;
        var weight = -1;
        foreach (var mapping in _policy.Sources)
        {
            foreach (var pattern in mapping.Matches)
            {
                if (matcher.Match(pattern) is { IsMatch: true } match && IsAbout(subject, match, marked) && match.Weight > weight)
                    (best, weight) = (mapping, match.Weight);
            }
        }

        return best is null ? null : Tag(subject, Facts(best));
    }

    /// <summary>A pattern that marks a parameter is about that one; a pattern for a type is about its properties and fields.</summary>
    private static bool IsAbout(ISymbol subject, PatternMatch match, int marked)
    {
        if (marked >= 0)
            return match.Marked.Contains(marked);
        return match.Marked.IsEmpty && (!match.NamesType || (subject is not IMethodSymbol && CanHoldPersonalData(subject)));
    }

    private SourceTag? FromClassification(ISymbol subject, ImmutableArray<ISymbol> related)
    {
        if (!_tags.HasClassifications)
            return null;
        foreach (var symbol in related)
        {
            if (_tags.Classified(symbol.GetAttributes()) is { } facts)
                return Tag(subject, facts);
            if (PositionalMembers.Parameter(symbol) is { } parameter && _tags.Classified(parameter.GetAttributes()) is { } written)
                return Tag(subject, written);
        }

        if (subject is IParameterSymbol || !CanHoldPersonalData(subject))
            return null;
        foreach (var symbol in related)
        {
            for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
            {
                if (_tags.Classified(type.OriginalDefinition.GetAttributes()) is { } facts)
                    return Tag(subject, facts);
            }
        }

        return null;
    }

    private static ImmutableArray<ISymbol> Related(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not (IMethodSymbol or IPropertySymbol)) // what an extension block extends
            return [parameter];
        return [.. RelatedMembers.Of(parameter.ContainingSymbol)
            .Select(symbol => SymbolMatcher.Parameters(symbol))
            .Where(parameters => parameter.Ordinal < parameters.Length)
            .Select(parameters => parameters[parameter.Ordinal])];
    }

    /// <summary>What a tag on the whole type speaks of: state of an instance, nothing the compiler or the language keeps for itself.</summary>
    public static bool CanHoldPersonalData(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: not null } or IFieldSymbol { IsConst: true } => false,
        IPropertySymbol { Name: "EqualityContract" } => false,
        _ => !member.IsStatic,
    };

    public static ITypeSymbol ValueType(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static TagFacts Facts(SourceMapping mapping) =>
        new(mapping.Category.Value, [.. mapping.Purposes.Select(purpose => purpose.Value)], mapping.LegalBasis, mapping.Subject, null, TagOrigin.Policy);

    private static TagFacts Facts(SourceTag tag) => new(tag.Category, tag.Purposes, tag.LegalBasis, tag.Subject, tag.Retention, tag.Origin);

    private SourceTag? Inferred(ISymbol member) => _inference.Value.Category(member) is { } category
        ? Tag(member, new TagFacts(category, [], LegalBasis.Unspecified, null, null, TagOrigin.Inferred))
        : null;

    private static SourceTag Tag(ISymbol member, TagFacts facts) =>
        new(member, SymbolDisplay.Of(member), facts.Category, facts.Purposes, facts.LegalBasis, facts.Subject, facts.Origin) { Retention = facts.Retention };

    private readonly record struct OwnTag(TagFacts? Facts);
}

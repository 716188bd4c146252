using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>
/// Guesses from its name, its type and the type that holds it whether an untagged member is personal data. Wrong guesses cost trust, so what
/// is not said by two of the three is silent.
/// </summary>
internal sealed class MemberInference
{
    private static readonly ImmutableHashSet<string> _parameterPrefixes = ["user", "customer", "person"];

    private readonly WordList _words = WordList.All;
    private readonly PersonTypes _types;
    private readonly ModelNames _model;
    private readonly ImmutableArray<SymbolPattern> _ignored;

    /// <param name="ignore">Members that are not personal data, as <c>Type.Member</c>: with or without namespace, wildcards allowed.</param>
    /// <param name="model">What the database calls them.</param>
    public MemberInference(ImmutableArray<string> ignore, ModelNames model)
    {
        _model = model;
        _types = new PersonTypes(WordList.All, model);
        _ignored = [.. ignore
            .SelectMany(text => new[] { text, "**." + text })
            .Select(text => SymbolPatternParser.Parse(text, default, out _))
            .OfType<SymbolPattern>()];
    }

    /// <summary>Names of the listed members of libraries.</summary>
    public IEnumerable<string> KnownNames => _words.MembersByName.Select(members => members.Key);

    /// <summary>False where no property or field of a library that goes by the name looks like anything.</summary>
    public bool CanName(string member) => _words.Ending(NameWords.Of(member)).Any() || _words.MembersByName.Contains(member);

    /// <summary>The category that a property, field or parameter looks like, or <c>null</c>.</summary>
    public string? Category(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => OfParameter(parameter),
        IPropertySymbol { IsIndexer: false } or IFieldSymbol => OfMember(symbol),
        IMethodSymbol => Known(symbol),
        _ => null,
    };

    /// <summary>Contact data in the address of a thing or a firm, of a type that persons' addresses have too. Who is named there is somebody.</summary>
    public bool IsOfThing(ISymbol holder, ISymbol member) =>
        holder is IPropertySymbol or IFieldSymbol && member.ContainingType is { } type && _types.Is(type, "place")
        && Category(member)?.StartsWith("user.contact", StringComparison.Ordinal) == true && _types.IsPlaceOfThing(holder);

    private string? OfMember(ISymbol member)
    {
        if (Known(member) is { } known)
            return known;
        if (member.ContainingType is not { } type || IsFramework(type) || member.IsStatic)
            return null;
        if (member.IsImplicitlyDeclared || member is IFieldSymbol { IsConst: true } || _types.IsImpersonal(type))
            return null;
        if (ValueKinds.Of(SourceTable.ValueType(member)) is not { } kind)
            return null;

        var name = NameWords.Of(member.Name);
        if (kind == "whole" && IsPlural(name))
            return null; // how many there are
        var isThing = _types.IsThing(type);
        foreach (var (entry, before) in _words.Ending(name))
        {
            if (!entry.Values.Contains(kind) || (entry.Numbered && !IsNumbered(member.Name)) || (before > 0 && _words.IsImpersonal(name, before)))
                continue;
            if ((before > 0 && entry.CanBeOwned && IsOwned(name, before, entry)) || ((before == 0 || !entry.Exact) && IsOn(type, entry) && (!isThing || NamesPerson(name, before, entry))))
                return IsIgnored(member) ? null : entry.Category;
        }

        if (OfOwner(name, kind) is { } owned)
            return IsIgnored(member) ? null : owned;
        return isThing || _words.IsImpersonal(name, name.Length) ? null : ByAttribute(member, type, kind);
    }

    /// <summary><c>LandlordName</c> is the landlord's, wherever it stands.</summary>
    private bool IsOwned(ImmutableArray<string> name, int before, NameEntry entry) =>
        _words.OwnersBefore.Any(owner => owner.Language == entry.Language && NameWords.Before(ImmutableArray.Create(name, 0, before), owner.Phrase) >= 0);

    /// <summary>The category of what is said to be somebody's: <c>TelefonoDelCliente</c>, <c>ИмяГостя</c>.</summary>
    private string? OfOwner(ImmutableArray<string> name, string kind)
    {
        foreach (var (language, owner) in _words.OwnersAfter)
        {
            var length = NameWords.Before(name, owner);
            if (length <= 0)
                continue;
            foreach (var (entry, before) in _words.Ending(ImmutableArray.Create(name, 0, length)))
            {
                if (before == 0 && entry.Language == language && entry.CanBeOwned && entry.Values.Contains(kind))
                    return entry.Category;
            }
        }

        return null;
    }

    /// <summary>What its attributes and its column say, where its name says nothing: their words must be the whole of it.</summary>
    private string? ByAttribute(ISymbol member, INamedTypeSymbol type, string kind)
    {
        foreach (var name in OtherNames(member))
        {
            foreach (var (entry, before) in _words.Ending(name))
            {
                if (before == 0 && entry.Values.Contains(kind) && IsOn(type, entry))
                    return IsIgnored(member) ? null : entry.Category;
            }
        }

        return null;
    }

    private IEnumerable<ImmutableArray<string>> OtherNames(ISymbol member)
    {
        foreach (var name in AttributeHints.Of(member))
            yield return name;
        if (_model.ColumnOf(member) is { } column)
            yield return NameWords.Of(column);
    }

    /// <summary>Parameters have no type that holds them: only names that say all by themselves, and not what a program is set up with.</summary>
    private string? OfParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { IsImplicitlyDeclared: false } method || method.DeclaringSyntaxReferences.IsEmpty
            || parameter.RefKind == RefKind.Out || ValueKinds.Of(parameter.Type) is not { } kind || _types.IsSettings(method.ContainingType))
            return null;
        if (kind == "text" && AttributeHints.Header(parameter) is { } header && RequestHeaders.Categories.TryGetValue(header, out var sent))
            return sent;
        var name = NameWords.Of(parameter.Name);
        foreach (var (entry, before) in _words.Ending(name))
        {
            if (entry.Parameter && entry.Values.Contains(kind) && (before == 0 || (before == 1 && _parameterPrefixes.Contains(name[0]))))
                return entry.Category;
        }

        return ByBoundName(parameter, kind);
    }

    /// <summary>What a request calls it: <c>[FromForm(Name = "email")]</c>.</summary>
    private string? ByBoundName(IParameterSymbol parameter, string kind)
    {
        foreach (var name in AttributeHints.Of(parameter))
        {
            foreach (var (entry, before) in _words.Ending(name))
            {
                if (entry.Parameter && before == 0 && entry.Values.Contains(kind))
                    return entry.Category;
            }
        }

        return null;
    }

    /// <summary>The e-mail of a firm's owner is a person's. A password is the firm's whoever uses it.</summary>
    private bool NamesPerson(ImmutableArray<string> name, int before, NameEntry entry) =>
        before > 0 && !entry.IsCredential && PersonTypes.EndsIn(ImmutableArray.Create(name, 0, before), _words.Roles);

    /// <summary>A word that is listed stands there in the plural: <c>MissingPhoneNumbers</c>.</summary>
    private bool IsPlural(ImmutableArray<string> name) =>
        !name.IsEmpty && NameWords.Singulars(name[name.Length - 1]).Skip(1).Any(_words.ByLastWord.Contains) && !_words.ByLastWord.Contains(name[name.Length - 1]);

    private static bool IsNumbered(string name) => name.Length > 0 && char.IsDigit(name[name.Length - 1]);

    private bool IsOn(INamedTypeSymbol type, NameEntry entry) => entry.On.IsEmpty || entry.On.Any(kind => _types.Is(type, kind));

    private string? Known(ISymbol member)
    {
        SymbolMatcher? matcher = null;
        foreach (var (pattern, category) in _words.MembersByName[member.Name])
        {
            if ((matcher ??= SymbolMatcher.Of(member)).Match(pattern).IsMatch)
                return IsIgnored(member) ? null : category;
        }

        return null;
    }

    private bool IsIgnored(ISymbol member)
    {
        if (_ignored.IsEmpty)
            return false;
        var matcher = SymbolMatcher.Of(member);
        return _ignored.Any(pattern => matcher.Match(pattern).IsMatch);
    }

    /// <summary>Names in the framework speak of programs; the few members that do not are listed.</summary>
    private static bool IsFramework(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty
        && type.ContainingAssembly?.Name is { } name
        && (name is "mscorlib" or "netstandard" or "System"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal));
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>What a type stands for, by its name: a person, a place, a device, a form; or nothing that holds a person's data.</summary>
internal sealed class PersonTypes(WordList words, ModelNames model)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Kinds> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _about = new(SymbolEqualityComparer.Default);

    [Flags]
    private enum Kinds
    {
        None = 0,
        Person = 1,
        Place = 2,
        Device = 4,
        Impersonal = 8,
        Form = 16,
        Thing = 32,
        Exchange = 64,
    }

    public bool IsImpersonal(INamedTypeSymbol type) => (Of(type) & Kinds.Impersonal) != 0;

    /// <summary>A thing or a firm: only what names a person on it is somebody's.</summary>
    public bool IsThing(INamedTypeSymbol type) => (Of(type) & Kinds.Thing) != 0;

    /// <summary>How a program is set up, and not what a person chose: <c>Configuration</c>, but not <c>UserSettings</c>.</summary>
    public bool IsSettings(INamedTypeSymbol type) =>
        NameWords.Of(type.Name) is { IsEmpty: false } name
        && words.Settings.Contains(name[name.Length - 1])
        && !EndsIn(ImmutableArray.Create(name, 0, name.Length - 1), words.SurePersons);

    /// <summary>The address of a warehouse or a firm, by the member that holds it: a property <c>Address</c> on one, or <c>WarehouseAddress</c> anywhere.</summary>
    public bool IsPlaceOfThing(ISymbol holder) =>
        holder.ContainingType is { } type && (IsThing(type) || IsSettings(type) || IsOfThing(NameWords.Of(holder.Name)));

    /// <param name="kind">person, place, device, form, about or exchange.</param>
    public bool Is(INamedTypeSymbol type, string kind) => kind == "about"
        ? _about.GetOrAdd(type.OriginalDefinition, original => HasMember(original, entry => entry.TellsOfPerson))
        : (Of(type) & Named(kind)) != 0;

    private static Kinds Named(string kind) => kind switch
    {
        "person" => Kinds.Person,
        "place" => Kinds.Place,
        "device" => Kinds.Device,
        "form" => Kinds.Form,
        "exchange" => Kinds.Exchange,
        _ => Kinds.None,
    };

    private Kinds Of(INamedTypeSymbol type) => _known.GetOrAdd(type.OriginalDefinition, Compute);

    private Kinds Compute(INamedTypeSymbol type)
    {
        var name = NameWords.Of(type.TypeKind == TypeKind.Interface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1])
            ? type.Name.Substring(1)
            : type.Name);
        if (name.IsEmpty || type.Name[0] == '<' || IsProgram(type, name))
            return Kinds.Impersonal;

        // A page called Users is none of them: its fields are what somebody types in, of whatever the page is about.
        if (IsPage(type))
            return Kinds.Form;

        var noun = Noun(name);
        if (IsThing(noun))
            return Kinds.Thing;

        var kinds = KindsOf(type, noun);
        if (kinds == Kinds.None && model.TableOf(type) is { } table && NameWords.Of(table) is { IsEmpty: false } stored)
            kinds = KindsOf(type, Noun(stored)) & Kinds.Person;
        return kinds is Kinds.Place or Kinds.Device && IsOfThing(noun) ? Kinds.Thing : kinds;
    }

    private Kinds KindsOf(INamedTypeSymbol type, ImmutableArray<string> noun)
    {
        var kinds = Kinds.None;
        if (EndsIn(noun, words.SurePersons) || (EndsIn(noun, words.LikelyPersons) && HasMember(type, entry => entry.On.IsEmpty)))
            kinds |= Kinds.Person;
        if (EndsIn(noun, words.Places))
            kinds |= Kinds.Place;
        if (EndsIn(noun, words.Devices))
            kinds |= Kinds.Device;
        if (EndsIn(noun, words.Exchanges))
            kinds |= Kinds.Exchange;
        return kinds;
    }

    /// <summary>A thing, and not a person's own: a user's settings are the user's.</summary>
    private bool IsThing(ImmutableArray<string> noun) => words.Things.Any(thing =>
        NameWords.Before(noun, thing) is >= 0 and var before && !EndsIn(ImmutableArray.Create(noun, 0, before), words.SurePersons));

    /// <summary>The address of a vendor, the device of a warehouse, the location of a meeting.</summary>
    private bool IsOfThing(ImmutableArray<string> noun) => words.Places.Concat(words.Devices).Any(part =>
        NameWords.Before(noun, part) is > 0 and var before && EndsIn(ImmutableArray.Create(noun, 0, before), words.Things.AddRange(words.Sites)));

    private bool IsProgram(INamedTypeSymbol type, ImmutableArray<string> name)
    {
        if (type.IsStatic || type.IsAnonymousType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return true;
        if (words.ImpersonalTypes.Contains(name[name.Length - 1]) || !type.GetMembers("ResourceManager").IsEmpty)
            return true;
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent is { Name: "Exception" or "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    /// <summary>A Razor component or page.</summary>
    private static bool IsPage(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name is "ComponentBase" or "PageModel" && QualifiedName.Full(parent) is "Microsoft.AspNetCore.Components.ComponentBase" or "Microsoft.AspNetCore.Mvc.RazorPages.PageModel")
                return true;
        }

        return false;
    }

    /// <summary>Without the words at the end that say what the type is for: at least one word stays.</summary>
    private ImmutableArray<string> Noun(ImmutableArray<string> name)
    {
        var length = name.Length;
        while (length > 1 && words.Suffixes.Contains(name[length - 1]))
            length--;
        return ImmutableArray.Create(name, 0, length);
    }

    public static bool EndsIn(ImmutableArray<string> noun, ImmutableArray<ImmutableArray<string>> phrases) =>
        phrases.Any(phrase => NameWords.Before(noun, phrase) >= 0);

    /// <summary>A second sign: a member whose name alone says that it is a person's.</summary>
    private bool HasMember(INamedTypeSymbol type, Func<NameEntry, bool> tells)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }) || member.IsStatic)
                continue;
            var name = NameWords.Of(member.Name);
            var kind = ValueKinds.Of(SourceTable.ValueType(member));
            if (kind is not null && words.Ending(name).Any(found => tells(found.Entry) && found.Entry.Values.Contains(kind) && !words.IsImpersonal(name, found.Before)))
                return true;
        }

        return false;
    }
}

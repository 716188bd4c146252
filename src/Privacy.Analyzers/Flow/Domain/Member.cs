using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// One step of an access path: a field or property (by original definition; an override by what it overrides first), an item of a tuple,
/// or a place inside a container that has no symbol. Compared by value.
/// </summary>
internal readonly struct Member : IEquatable<Member>
{
    /// <summary>Any element of an array, list, set, sequence or span.</summary>
    public static readonly Member Element = new("[]");

    /// <summary>Any key of a map.</summary>
    public static readonly Member Key = new("[key]");

    /// <summary>Any value of a map.</summary>
    public static readonly Member MapValue = new("[value]");

    /// <summary>What an object holds nobody knows where: read with every member of it.</summary>
    public static readonly Member Content = new("*");

    /// <summary>What a library made the object of: in each member until that is written to.</summary>
    public static readonly Member Origin = new("[origin]");

    /// <summary>What a library's object writes through to: the stream under a writer.</summary>
    public static readonly Member Under = new("[under]");

    /// <summary>The form in which a library's object writes to what is under it.</summary>
    public static readonly Member Cipher = new("[cipher]");

    /// <summary>Which way a cipher was told to go.</summary>
    public static readonly Member Turn = new("[turn]");

    /// <summary>Marks an array of which a part is known by other positions.</summary>
    public static readonly Member Parts = new("[parts]");

    /// <summary>How many elements a list made here has, as long as that is known.</summary>
    public static readonly Member Count = new("[count]");

    /// <summary>How far the enumerator over a sequence has come.</summary>
    public static readonly Member Cursor = new("[cursor]");

    /// <summary>The code that a library's object was made to run.</summary>
    public static readonly Member Code = new("[code]");

    /// <summary>The comparer that a set or map was made with.</summary>
    public static readonly Member Comparer = new("[comparer]");

    /// <summary>Marks a set or map whose comparer takes texts that differ in case alone for the same.</summary>
    public static readonly Member AnyCase = new("[any case]");

    /// <summary>An object made here that a given delegate was passed: what it holds since is for the caller to say.</summary>
    public static readonly Member Handed = new("[handed]");

    /// <summary>Marks an object that code was passed that is not seen: it may have set its flags.</summary>
    public static readonly Member Lent = new("[lent]");

    /// <summary>Marks an object that code was passed that is not seen, to fill it: what is tagged in it is there.</summary>
    public static readonly Member Filled = new("[filled]");

    /// <summary>Marks what came out of a set of a database context: what has no column there holds nothing.</summary>
    public static readonly Member Stored = new("[stored]");

    /// <summary>Items of a tuple; beyond these they are not told apart.</summary>
    private static readonly Member[] Items = MakeItems(32);

    private static readonly Member[] Arguments = [new("<0>"), new("<1>"), new("<2>"), new("<3>")];

    private readonly int _hash;

    private Member(string special)
    {
        Special = special;
        _hash = StringComparer.Ordinal.GetHashCode(special);
    }

    private Member(string special, bool isEntry)
        : this(special) => IsEntry = isEntry;

    private Member(ISymbol symbol)
    {
        Symbol = symbol;
        _hash = SymbolEqualityComparer.Default.GetHashCode(symbol);
    }

    public ISymbol? Symbol { get; }

    public string? Special { get; }

    /// <summary>True for the value of a map at one constant key; <see cref="MapValue"/> is that of the others.</summary>
    public bool IsEntry { get; }

    /// <summary>The text of the key as it is written, which is no part of the comparison; <c>null</c> for others, and for a place of several such.</summary>
    public string? Text { get; private init; }

    /// <summary>True for what a generic type of unknown shape holds.</summary>
    public bool IsTypeArgument => Special is { Length: 3 } && Special[0] == '<';

    /// <summary>The value of a map at a constant key. Texts are told apart without regard to case, as a map may do.</summary>
    public static Member EntryOf(object? key) =>
        key switch
        {
            string text => new Member(string.Concat("[value:s", text.ToLowerInvariant(), "]"), isEntry: true) { Text = text },
            char letter => new Member(string.Concat("[value:c", letter.ToString(), "]"), isEntry: true),
            bool flag => new Member(flag ? "[value:true]" : "[value:false]", isEntry: true),
            int or long or short or byte => new Member(string.Concat("[value:", Convert.ToInt64(key, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture), "]"), isEntry: true),
            ITypeSymbol type => new Member(string.Concat("[value:t", type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), "]"), isEntry: true),
            _ => MapValue,
        };

    /// <summary>The place of texts that differ but for their case.</summary>
    public Member InAnyCase() => new(Special!, isEntry: true); // of a text

    /// <summary>The same of a tuple of constants, by the places of its items.</summary>
    public static Member EntryOfTuple(string items) => new(string.Concat("[value:(", items, ")]"), isEntry: true);

    public static Member TupleItem(int index) => Items[Math.Min(index, Items.Length - 1)];

    /// <summary>What a generic type of unknown shape holds for one of its type parameters.</summary>
    public static Member TypeArgument(int index) => Arguments[Math.Min(index, Arguments.Length - 1)];

    public static Member Of(ISymbol symbol)
    {
        if (symbol is { IsStatic: true, ContainingType.IsGenericType: true } && IsClosed(symbol.ContainingType))
            return new Member(symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol declared } ? declared : symbol);
        switch (symbol)
        {
            case IFieldSymbol { ContainingType.IsTupleType: true } field:
                return OfTupleField(field);
            case IFieldSymbol { AssociatedSymbol: IPropertySymbol property }:
                return Of(property);
            case IPropertySymbol property:
                while (property.OverriddenProperty is { } overridden)
                    property = overridden;
                // Of a partial property the part that names it; only accessors tell which that is in the oldest compiler.
                property = (property.GetMethod ?? property.SetMethod)?.PartialDefinitionPart?.AssociatedSymbol as IPropertySymbol ?? property;
                return new Member(property.OriginalDefinition);
            default:
                return new Member(symbol.OriginalDefinition);
        }
    }

    /// <summary>A static member of one instance of a generic type is none of the others'.</summary>
    private static bool IsClosed(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (argument is ITypeParameterSymbol || (argument is INamedTypeSymbol { IsGenericType: true } inner && !IsClosed(inner)))
                return false;
        }

        return true;
    }

    public bool Equals(Member other) =>
        _hash == other._hash
        && (Special is null
            ? other.Special is null && (ReferenceEquals(Symbol, other.Symbol) || SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol))
            : Special == other.Special);

    public override bool Equals(object? obj) => obj is Member other && Equals(other);

    public override int GetHashCode() => _hash;

    public override string ToString() => Special ?? Symbol?.Name ?? "";

    private static Member[] MakeItems(int count)
    {
        var items = new Member[count];
        for (var i = 0; i < count; i++)
            items[i] = new Member(string.Concat("Item", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return items;
    }

    private static Member OfTupleField(IFieldSymbol field)
    {
        var elements = field.ContainingType.TupleElements;
        var plain = field.CorrespondingTupleField ?? field;
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i];
            if (element.Name == field.Name || (element.CorrespondingTupleField ?? element).Name == plain.Name)
                return TupleItem(i);
        }

        return Element;
    }
}

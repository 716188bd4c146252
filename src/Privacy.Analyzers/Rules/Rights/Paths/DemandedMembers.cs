using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>A tagged member that a path must cover.</summary>
/// <param name="Path">From the type to the member; longer than one where it belongs to an object that the type owns.</param>
internal sealed record DemandedMember(ImmutableArray<ISymbol> Path, SourceTag Tag)
{
    public string Name => string.Join(".", Path.Select(member => member.Name));

    public ISymbol Last => Path[Path.Length - 1];
}

/// <summary>
/// Which tagged members of a type a right is about. Erasure is not about what a legal obligation or a public task keeps (GDPR Art. 17(3)(b)), nor
/// about the key of the row, which names nobody once all else is gone; portability is about consent and contract only (Art. 20(1)(a)). Secrets are
/// handed out to nobody. What is held for purposes that permit anonymised data alone is no personal data.
/// </summary>
internal sealed class DemandedMembers(PrivacyModel model, Func<INamedTypeSymbol, bool> hasOwnPath)
{
    private const int MaxDepth = 3;
    private const string Identifier = "user.unique_id";

    /// <summary>In the order of declaration, the type's own first.</summary>
    public ImmutableArray<DemandedMember> Of(INamedTypeSymbol type, SubjectRight right, bool isPortability)
    {
        var found = ImmutableArray.CreateBuilder<DemandedMember>();
        Visit(type, [], [type], found);
        return [.. found.Where(member => IsDemanded(member, right, isPortability) && !Exceptions.Cover(member.Last, right.Rule.Id, model.AsOf))];

        void Visit(INamedTypeSymbol current, ImmutableArray<ISymbol> above, ImmutableArray<INamedTypeSymbol> open, ImmutableArray<DemandedMember>.Builder members)
        {
            foreach (var member in State(current))
            {
                var path = above.Add(member);
                if (model.Sources.OfMember(member) is { Origin: not TagOrigin.Inferred } tag)
                    members.Add(new DemandedMember(path, tag));
                else if (path.Length < MaxDepth && Owned(current, member) is { } inner && !open.Contains(inner, SymbolEqualityComparer.Default))
                    Visit(inner, path, open.Add(inner), members);
            }
        }
    }

    /// <summary>True where the type has a tagged member of its own or an inherited one.</summary>
    public bool IsTagged(INamedTypeSymbol type) =>
        State(type).Any(member => model.Sources.OfMember(member) is { Origin: not TagOrigin.Inferred });

    /// <summary>True where erasing or giving the owner is erasing or giving the type too: it is a part, or one of many that hang on it.</summary>
    public static bool Owns(INamedTypeSymbol owner, INamedTypeSymbol type) =>
        State(owner).Any(member => Part(owner, member, out var isMany) is { } part && TypeRelations.IsBelow(type, part) && isMany);

    /// <summary>A part of the type: an object of its own that nobody has a path for, and that is not what the type hangs on.</summary>
    private INamedTypeSymbol? Owned(INamedTypeSymbol owner, ISymbol member) =>
        Part(owner, member, out _) is { } part && part.IsWrittenIn(model.Compilation.Assembly) && !hasOwnPath(part) ? part : null;

    private static INamedTypeSymbol? Part(INamedTypeSymbol owner, ISymbol member, out bool isMany)
    {
        if (TypeRelations.Element(SourceTable.ValueType(member), out isMany) is not { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } part)
            return null;

        // What holds many of the owner is above it: an order's customer is not a part of the order.
        return !isMany && State(part).Any(back => TypeRelations.Element(SourceTable.ValueType(back), out var many) is { } element && many && TypeRelations.AreRelated(element, owner))
            ? null
            : part.OriginalDefinition;
    }

    /// <summary>Fields and properties that keep something; what is computed from others does not.</summary>
    public static IEnumerable<ISymbol> State(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && IsState(member) && names.Add(member.Name))
                    yield return member.OriginalDefinition;
            }
        }
    }

    private static bool IsState(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: not null } or IFieldSymbol { IsConst: true } => false,
        IFieldSymbol => true,
        IPropertySymbol { IsIndexer: true } or IPropertySymbol { Name: "EqualityContract" } => false,
        IPropertySymbol { SetMethod: not null } => true,
        IPropertySymbol property => property.ContainingType.GetMembers().Any(field => field is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property)),
        _ => false,
    };

    private bool IsDemanded(DemandedMember member, SubjectRight right, bool isPortability)
    {
        var tag = member.Tag;
        var purposes = (tag.Purposes.IsEmpty ? model.Policy.Categories.PurposesOf(tag.Category) : tag.Purposes)
            .Select(id => model.Policy.Purposes.TryGetValue(id, out var purpose) ? purpose : null).OfType<Purpose>().ToList();
        if (purposes.Count > 0 && purposes.TrueForAll(purpose => purpose.Form == Form.Anonymised))
            return false;

        var bases = Bases(tag, purposes).Where(basis => basis != LegalBasis.Unspecified).ToList();
        if (right.IsErasure)
            return !bases.Exists(basis => basis is LegalBasis.LegalObligation or LegalBasis.PublicTask) && !IsKey(member);
        if (model.Policy.Categories.Nearest(tag.Category) is { Credential: true })
            return false;
        return !isPortability || bases.Count == 0
            || bases.Exists(basis => basis is LegalBasis.Consent or LegalBasis.ExplicitConsent or LegalBasis.Contract or LegalBasis.PreContract);
    }

    private IEnumerable<LegalBasis> Bases(SourceTag tag, List<Purpose> purposes)
    {
        if (tag.LegalBasis != LegalBasis.Unspecified)
            return [tag.LegalBasis];
        return purposes.Count > 0 ? purposes.Select(purpose => purpose.LegalBasis) : [model.Policy.Categories.LegalBasisOf(tag.Category)];
    }

    private static bool IsKey(DemandedMember member) =>
        CategoryTable.Covers(Identifier, member.Tag.Category)
        && (member.Last.Name == "Id"
            || member.Last.Name == member.Last.ContainingType.Name + "Id"
            || member.Last.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "KeyAttribute" or "BsonIdAttribute" or "PrimaryKeyAttribute"));
}

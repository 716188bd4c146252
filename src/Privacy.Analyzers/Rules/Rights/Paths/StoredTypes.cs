using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>
/// Types with tagged members of which objects are stored: what a set, a collection or a repository holds, what an entity's configuration is about,
/// what a call or a method of one's own stores whole. A type that is only passed on is none, wherever its values end.
/// </summary>
internal sealed class StoredTypes(PrivacyModel model, Bodies bodies, DemandedMembers demanded, CancellationToken cancel)
{
    /// <summary>Holders of entities, from the libraries' own references.</summary>
    private static readonly ImmutableHashSet<string> Holders = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Microsoft.EntityFrameworkCore.DbSet",
        "System.Data.Entity.DbSet",
        "System.Data.Entity.IDbSet",
        "System.Data.Linq.Table",
        "MongoDB.Driver.IMongoCollection",
        "LiteDB.ILiteCollection",
        "LiteDB.LiteCollection",
        "LinqToDB.ITable",
        "SQLite.TableQuery");

    private static readonly ImmutableHashSet<string> Configurations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Microsoft.EntityFrameworkCore.IEntityTypeConfiguration",
        "System.Data.Entity.ModelConfiguration.EntityTypeConfiguration");

    private readonly Dictionary<INamedTypeSymbol, Location> _found = new(SymbolEqualityComparer.Default);

    /// <summary>Each with the place that tells: its declaration, or where it is stored if it is another project's. In the order of their names.</summary>
    public ImmutableArray<(INamedTypeSymbol Type, Location Place)> Find()
    {
        foreach (var type in DeclaredTypes.Of([model.Compilation.Assembly], model.Compilation, cancel))
            Visit(type);
        foreach (var (stored, place) in new StoreCalls(model, bodies, cancel).Find())
            Add(stored, place);
        return [.. _found
            .Select(pair => (pair.Key, pair.Value))
            .OrderBy(pair => pair.Key.ToDisplayString(), StringComparer.Ordinal)];
    }

    private void Visit(INamedTypeSymbol type)
    {
        foreach (var parent in type.AllInterfaces)
            AddHeld(parent, type.Locations, Configurations);
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            AddHeld(current, type.Locations, Configurations);

            // IdentityDbContext<AppUser> has its sets in a library.
            if (!current.TypeArguments.IsEmpty && !current.IsWrittenIn(model.Compilation.Assembly) && IsContext(current))
            {
                foreach (var argument in current.TypeArguments)
                    Add(argument, First(type.Locations));
            }
        }

        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IPropertySymbol property:
                    AddHeld(property.Type, property.Locations, Holders);
                    break;
                case IFieldSymbol { IsImplicitlyDeclared: false } field:
                    AddHeld(field.Type, field.Locations, Holders);
                    break;
                case IMethodSymbol { IsImplicitlyDeclared: false } method:
                    VisitMethod(method);
                    break;
            }
        }
    }

    private void VisitMethod(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
            AddHeld(parameter.Type, method.Locations, Holders);
        if (method.MethodKind != MethodKind.Ordinary || !method.Parameters.Any(parameter => IsCandidate(parameter.Type)))
            return;
        foreach (var sink in model.Sinks.Of(method))
        {
            if (!IsStore(model, sink))
                continue;
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Ordinal < sink.Parameters.Length && sink.Parameters[parameter.Ordinal] == SinkReach.Whole)
                    Add(TypeRelations.Element(parameter.Type, out _), First(method.Locations));
            }
        }
    }

    /// <summary>Data is kept there: a store by its kind, or by that of a recipient that the policy says it is.</summary>
    public static bool IsStore(PrivacyModel model, Sink sink) =>
        sink.Kind == RecipientKind.Storage
        || sink.Recipients.Any(id => model.Policy.Recipients.TryGetValue(id, out var known) && known.Kind == RecipientKind.Storage);

    private void AddHeld(ITypeSymbol type, ImmutableArray<Location> places, ImmutableHashSet<string> holders)
    {
        if (type is INamedTypeSymbol { TypeArguments.IsEmpty: false } holder && (holders.Contains(QualifiedName.Full(holder)) || IsRepository(holder)))
            Add(holder.TypeArguments[0], First(places));
    }

    /// <summary>What people call so holds entities.</summary>
    private static bool IsRepository(INamedTypeSymbol type) => type.Name.EndsWith("Repository", StringComparison.Ordinal);

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "DbContext")
                return true;
        }

        return false;
    }

    private bool IsCandidate(ITypeSymbol type) =>
        TypeRelations.Element(type, out _) is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } element && demanded.IsTagged(element);

    private void Add(ITypeSymbol? type, Location place)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false, IsTupleType: false } named)
            return;
        var definition = named.OriginalDefinition;
        if (!_found.ContainsKey(definition) && demanded.IsTagged(definition))
            _found.Add(definition, definition.PlaceIn(model.Compilation.Assembly) ?? place);
    }

    private static Location First(ImmutableArray<Location> places) => places.IsEmpty ? Location.None : places[0];
}

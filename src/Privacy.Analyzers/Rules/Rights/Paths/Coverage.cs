using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Rules.Rights.Paths.Facts;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>How far a path covers a type.</summary>
/// <param name="Reaches">It does something about the type.</param>
/// <param name="IsWhole">It deletes, or gives, objects of the type as they are: those that they own go with them.</param>
/// <param name="Missed">Members that it leaves out; empty where it covers them all, or where nobody can tell.</param>
internal readonly record struct Coverage(bool Reaches, bool IsWhole, ImmutableArray<DemandedMember> Missed)
{
    /// <param name="isSaid">An attribute says that the path is about the type: then code out of sight may be what serves it.</param>
    public static Coverage Of(
        SubjectRight right, INamedTypeSymbol type, ImmutableArray<DemandedMember> demanded, MethodFacts facts, bool isSaid, PrivacyModel model)
    {
        if (right.IsErasure ? IsDeleted(type, facts) : IsGiven(type, facts))
            return new(true, true, []);
        if (isSaid && (right.IsErasure ? facts.ErasesUnseen : facts.GivesUnseen))
            return new(true, false, []);
        var isMet = isSaid || IsMet(type, facts, model);
        if (isMet && (right.IsErasure ? facts.ClearsAll : facts.GivesAll))
            return new(true, false, []);

        var serialised = right.IsErasure ? [] : Serialised(type, facts, model);
        var missed = demanded.Where(member => !(right.IsErasure ? IsCleared(member, type, facts, isMet) : IsRead(member, type, facts, serialised, isMet))).ToImmutableArray();
        if (missed.Length < demanded.Length)
            return new(true, false, missed);

        // Nothing of the type in sight: whoever is called may know it, by an id for instance.
        var mayBeElsewhere = facts.IsOpaque || (right.IsErasure && (facts.Unseen.Count > 0 || facts.Sql.Exists(SqlText.Deletes)));
        return new(isSaid, false, isSaid && !mayBeElsewhere ? missed : []);
    }

    /// <summary>Whether what is done to members that no symbol names may be done to the type's: the path speaks of it, or of nobody in particular.</summary>
    private static bool IsMet(INamedTypeSymbol type, MethodFacts facts, PrivacyModel model) =>
        facts.Mentioned.Any(each => TypeRelations.AreRelated(each, type)) || !facts.Mentioned.Any(each => !model.Contents.Whole(each).IsEmpty);

    private static bool IsDeleted(INamedTypeSymbol type, MethodFacts facts) =>
        facts.Deleted.Any(each => TypeRelations.AreRelated(each, type))
        || facts.Unseen.Exists(text => TypeRelations.IsNamedIn(type, text))
        || facts.Sql.Exists(sql => SqlText.Deletes(sql) && TypeRelations.IsNamedIn(type, sql));

    private static bool IsGiven(INamedTypeSymbol type, MethodFacts facts) =>
        facts.Given.Any(each => TypeRelations.AreRelated(each, type))
        || facts.Unseen.Exists(text => CallWords.IsGiving(text) && TypeRelations.IsNamedIn(type, text));

    private static bool IsCleared(DemandedMember member, INamedTypeSymbol type, MethodFacts facts, bool isMet) => member.Path.Any(step =>
        facts.Cleared.Any(each => IsSame(each, step, type))
        || (isMet && facts.ClearedNames.Contains(step.Name))
        || facts.Sql.Exists(sql => (isMet || TypeRelations.IsNamedIn(type, sql)) && SqlText.Clears(sql, step.Name))
        || facts.Created.Exists(made => TypeRelations.AreRelated(made.Type, step.ContainingType) && made.Clears(step.Name))
        || (member.Path.Length > 1 && TypeRelations.Element(SourceTable.ValueType(step), out _) is { } part && facts.Deleted.Any(each => TypeRelations.AreRelated(each, part))));

    private static bool IsRead(DemandedMember member, INamedTypeSymbol type, MethodFacts facts, ImmutableHashSet<ISymbol> serialised, bool isMet)
    {
        var last = member.Last;
        if (serialised.Contains(last)
            || facts.Read.Any(each => IsSame(each, last, type))
            || facts.Sql.Exists(sql => (isMet || TypeRelations.IsNamedIn(type, sql)) && SqlText.Reads(sql, last.Name)))
            return true;
        return member.Path.Length > 1 && IsGiven(last.ContainingType, facts);
    }

    /// <summary>What a serialiser writes of objects of the type, and of those that belong to them.</summary>
    private static ImmutableHashSet<ISymbol> Serialised(INamedTypeSymbol type, MethodFacts facts, PrivacyModel model)
    {
        var members = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var given in facts.Serialised)
        {
            foreach (var carried in model.Contents.Whole(given))
                members.Add(carried.Path[carried.Path.Length - 1]);
            if (TypeRelations.IsBelow(type, given) || TypeRelations.IsBelow(given, type))
                members.UnionWith(model.Contents.Whole(type).Select(carried => carried.Path[carried.Path.Length - 1]));
        }

        return members.ToImmutable();
    }

    /// <summary>The same member, one that it overrides or implements, or the field behind it.</summary>
    private static bool IsSame(ISymbol done, ISymbol wanted, INamedTypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(done, wanted))
            return true;
        if (done.ContainingType is not { } owner || !(TypeRelations.AreRelated(owner, wanted.ContainingType) || TypeRelations.AreRelated(owner, type)))
            return false;
        return done.Name == wanted.Name
            || (done is IFieldSymbol != wanted is IFieldSymbol && string.Equals(Bare(done.Name), Bare(wanted.Name), StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string name) => name.StartsWith("m_", StringComparison.Ordinal) ? name.Substring(2) : name.TrimStart('_');
}

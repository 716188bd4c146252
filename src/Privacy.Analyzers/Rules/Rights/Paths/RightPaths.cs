using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Rights.Paths.Facts;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>
/// PRIV401 and PRIV402, the door of this folder. A method that says which type it serves covers every tagged member of that type; methods that the
/// policy names serve together what their code is about; a stored type that none of them reaches has no path. Asked only where this compilation has
/// code that serves the right, or is the application that ought to: a library of entities leaves it to others.
/// </summary>
internal sealed class RightPaths
{
    private readonly PrivacyModel _model;
    private readonly CancellationToken _cancel;
    private readonly Bodies _bodies;
    private readonly PathMethods _methods;
    private readonly PathFacts _facts;
    private readonly List<Diagnostic> _found = [];
    private ImmutableArray<(INamedTypeSymbol Type, Location Place)> _stored;

    private RightPaths(PrivacyModel model, CancellationToken cancel)
    {
        _model = model;
        _cancel = cancel;
        _bodies = new Bodies(model.Compilation);
        _methods = new PathMethods(model, _bodies);
        _facts = new PathFacts(model, _bodies, cancel);
    }

    /// <summary>Diagnostics by file, in the order of the file.</summary>
    public static ImmutableDictionary<SyntaxTree, ImmutableArray<Diagnostic>> Find(PrivacyModel model, CancellationToken cancel)
    {
        if (model.Policy.IsUnreadable)
            return ImmutableDictionary<SyntaxTree, ImmutableArray<Diagnostic>>.Empty;

        var paths = new RightPaths(model, cancel);
        paths.Check(SubjectRight.Erasure);
        paths.Check(SubjectRight.Export);
        return paths._found
            .Where(found => found.Location.SourceTree is not null)
            .GroupBy(found => found.Location.SourceTree!) // asked for just before
            .ToImmutableDictionary(
                group => group.Key,
                group => group
                    .OrderBy(found => found.Location.SourceSpan.Start)
                    .ThenBy(found => found.Id, StringComparer.Ordinal)
                    .ThenBy(found => found.GetMessage(), StringComparer.Ordinal)
                    .ToImmutableArray());
    }

    private void Check(SubjectRight right)
    {
        var tagged = _methods.Tagged(right, _cancel);
        var named = _methods.Named(right, out var isBelow, out var isAbove, _cancel);
        if (tagged.IsEmpty && named.IsEmpty && (isBelow || !IsApplication || !right.Keys.Any(_model.Policy.Rights.ContainsKey)))
            return;

        var below = new Lazy<ImmutableHashSet<INamedTypeSymbol>>(() => _methods.ServedByReferences(right, _cancel), LazyThreadSafetyMode.None);
        if (tagged.IsEmpty && named.IsEmpty && !below.Value.IsEmpty)
            return;

        var served = tagged.Select(path => path.Type).OfType<INamedTypeSymbol>().ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var demanded = new DemandedMembers(_model, type => served.Contains(type) || Stored.Any(stored => SymbolEqualityComparer.Default.Equals(stored.Type, type)));
        var byMethod = tagged.Select(path => (Path: path, Facts: _facts.Of([path]))).ToList();
        foreach (var (path, facts) in byMethod)
            CheckTagged(right, path, facts, demanded);

        // What any of the policy's methods does, all of them do: it names them as one answer to the subject.
        var pools = right.Keys
            .Select(key => (Key: key, Paths: named.Where(path => path.Key == key || key != SubjectRight.Portability).ToList()))
            .Where(pool => pool.Paths.Exists(path => path.Key == pool.Key))
            .Select(pool => (pool.Key, pool.Paths, Facts: _facts.Of(pool.Paths)))
            .ToList();
        var inside = new Lazy<ImmutableHashSet<INamedTypeSymbol>>(() => _methods.ServedByFunctions(right, _cancel), LazyThreadSafetyMode.None);
        foreach (var (type, place) in Stored)
        {
            var reaching = new List<(INamedTypeSymbol? Said, MethodFacts Facts)>();
            reaching.AddRange(byMethod.Select(each => (each.Path.Type, each.Facts)));
            foreach (var (key, paths, facts) in pools)
            {
                reaching.Add((null, facts));
                if (!served.Contains(type))
                    CheckNamed(right, type, key, paths, facts, demanded);
            }

            var members = demanded.Of(type, right, isPortability: pools.Count > 0 && tagged.IsEmpty && pools.TrueForAll(pool => pool.Key == SubjectRight.Portability));
            if ((isAbove && !IsApplication) || (!type.IsWrittenIn(_model.Compilation.Assembly) && (isBelow || below.Value.Contains(type))))
                continue;
            if (!members.IsEmpty && !reaching.Exists(each => Reaches(right, type, members, each.Said, each.Facts))
                && !inside.Value.Any(said => TypeRelations.IsBelow(type, said) || DemandedMembers.Owns(said, type)))
                ReportNoPath(right, type, place, members);
        }
    }

    private ImmutableArray<(INamedTypeSymbol Type, Location Place)> Stored =>
        _stored.IsDefault ? _stored = new StoredTypes(_model, _bodies, new DemandedMembers(_model, static _ => false), _cancel).Find() : _stored;

    /// <summary>What nothing else runs on: if nobody serves the right here, nobody does.</summary>
    private bool IsApplication => _model.Compilation.Options.OutputKind is
        OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    private void CheckTagged(SubjectRight right, PathMethod path, MethodFacts facts, DemandedMembers demanded)
    {
        if (path.Type is not { } type)
            return;
        var members = demanded.Of(type, right, isPortability: false);
        var coverage = Coverage.Of(right, type, members, facts, isSaid: true, _model);
        if (!coverage.Missed.IsEmpty)
            ReportMissed(right, type, path, coverage.Missed);
    }

    private void CheckNamed(SubjectRight right, INamedTypeSymbol type, string key, List<PathMethod> paths, MethodFacts facts, DemandedMembers demanded)
    {
        var members = demanded.Of(type, right, key == SubjectRight.Portability);
        var coverage = Coverage.Of(right, type, members, facts, isSaid: false, _model);
        if (!coverage.Reaches || coverage.Missed.IsEmpty)
            return;

        // At the first that does something about the type.
        var first = paths.Find(path => Coverage.Of(right, type, members, _facts.Of([path]), isSaid: false, _model).Reaches) ?? paths[0];
        ReportMissed(right, type, first, coverage.Missed);
    }

    /// <summary>By its own path or its base type's, by one that is about something else and does it all the same, or with what owns it.</summary>
    private bool Reaches(SubjectRight right, INamedTypeSymbol type, ImmutableArray<DemandedMember> members, INamedTypeSymbol? said, MethodFacts facts)
    {
        if ((said is not null && TypeRelations.IsBelow(type, said)) || Coverage.Of(right, type, members, facts, isSaid: false, _model).Reaches)
            return true;
        if (said is not null && (facts.IsOpaque || facts.Unseen.Count > 0) && DemandedMembers.Owns(said, type))
            return true;
        return Stored.Select(owner => owner.Type).Concat(said is null ? [] : [said])
            .Any(owner => DemandedMembers.Owns(owner, type) && Coverage.Of(right, owner, [], facts, isSaid: false, _model).IsWhole);
    }

    private void ReportNoPath(SubjectRight right, INamedTypeSymbol type, Location place, ImmutableArray<DemandedMember> members)
    {
        if (Exceptions.Cover(type, right.Rule.Id, _model.AsOf))
            return;
        var keys = string.Join(" or ", right.Keys.Select(key => "'rights." + key + "'"));
        _found.Add(Diagnostic.Create(
            right.Rule, place, additionalLocations: null, Properties(members),
            right.Noun, type.Name, "has no path: no method marked [" + right.Attribute + "(typeof(" + type.Name + "))] or named by " + keys + " reaches it"));
    }

    private void ReportMissed(SubjectRight right, INamedTypeSymbol type, PathMethod path, ImmutableArray<DemandedMember> missed)
    {
        if (Exceptions.Cover(path.Method, right.Rule.Id, _model.AsOf) || Exceptions.Cover(type, right.Rule.Id, _model.AsOf))
            return;
        var names = missed.Select(member => "'" + member.Name + "'").ToList();
        var list = names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
        _found.Add(Diagnostic.Create(
            right.Rule,
            path.Place,
            [.. missed.Select(member => member.Last.PlaceIn(_model.Compilation.Assembly)).OfType<Location>()],
            Properties(missed).Add(PropertyKeys.Missed, string.Join(PropertyKeys.ListSeparator, missed.Select(member => member.Name))),
            right.Noun, type.Name, "by '" + SymbolDisplay.Of(path.Method) + "' misses " + list));
    }

    private static ImmutableDictionary<string, string?> Properties(ImmutableArray<DemandedMember> members) => ImmutableDictionary<string, string?>.Empty
        .Add(PropertyKeys.Member, string.Join(PropertyKeys.ListSeparator, members.Select(member => member.Tag.Display).Distinct(StringComparer.Ordinal)))
        .Add(PropertyKeys.Category, string.Join(PropertyKeys.ListSeparator, members.Select(member => member.Tag.Category).Distinct(StringComparer.Ordinal)));
}

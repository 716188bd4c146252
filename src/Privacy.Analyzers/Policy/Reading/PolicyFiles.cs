using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Checking;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>The policy files of a project → one policy, parents merged in, with the defects of all files that take part.</summary>
internal sealed class PolicyFiles
{
    /// <summary>Parents of parents of parents; more is a mistake.</summary>
    private const int MaxLevels = 16;

    private readonly ImmutableDictionary<string, PolicyFile> _files;
    private readonly ImmutableHashSet<string> _packs;
    private readonly CancellationToken _cancel;
    private readonly DefectList _defects = new();
    private readonly Dictionary<string, PrivacyPolicy> _read = new(StringComparer.Ordinal);

    private PolicyFiles(ImmutableDictionary<string, PolicyFile> files, ImmutableHashSet<string> packs, CancellationToken cancel)
    {
        _files = files;
        _packs = packs;
        _cancel = cancel;
    }

    /// <summary>
    /// The project's own policy is the deepest file that no other extends. Never throws but on cancellation. Without any file:
    /// <see cref="PrivacyPolicy.Empty"/>.
    /// </summary>
    /// <param name="files">Policy files by path as the compiler names them, in any order.</param>
    /// <param name="packs">Names of the built-in packs, for <c>pack:NAME</c>.</param>
    /// <param name="own">Paths that can be the project's own policy; the other files only serve as parents. <c>default</c>: all can.</param>
    public static PolicyReadResult Load(
        IReadOnlyList<(string Path, SourceText Text)> files,
        ImmutableHashSet<string> packs,
        CancellationToken cancel,
        ImmutableArray<string> own = default)
    {
        var byPath = ImmutableDictionary.CreateBuilder<string, PolicyFile>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            var normal = PolicyPaths.Normal(path);
            if (!byPath.ContainsKey(normal))
                byPath.Add(normal, new PolicyFile(path, text, cancel));
        }

        if (byPath.Count == 0)
            return new PolicyReadResult(PrivacyPolicy.Empty, []);

        string[] candidates = [.. byPath.Keys.Where(path => own.IsDefault || own.Any(named => PolicyPaths.Normal(named) == path))];
        if (candidates.Length == 0)
            return new PolicyReadResult(PrivacyPolicy.Empty, []);

        var loader = new PolicyFiles(byPath.ToImmutable(), packs, cancel);
        var policy = loader.Read(loader.OwnPolicy(candidates), ImmutableStack<string>.Empty);
        return new PolicyReadResult(policy, loader._defects.Ordered());
    }

    private string OwnPolicy(string[] own)
    {
        var extended = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(own);
        while (open.Count > 0)
        {
            var path = open.Pop();
            foreach (var parent in _files[path].Extends)
            {
                if (Find(_files[path], parent.Value) is { } target && target != path && extended.Add(target))
                    open.Push(target);
            }
        }

        // In a circle every file is extended.
        var candidates = own.Any(path => !extended.Contains(path)) ? own.Where(path => !extended.Contains(path)) : own;
        return candidates.OrderByDescending(PolicyPaths.Depth).ThenBy(static path => path, StringComparer.Ordinal).First();
    }

    private PrivacyPolicy Read(string path, ImmutableStack<string> children)
    {
        if (_read.TryGetValue(path, out var known))
            return known;

        var file = _files[path];
        var parents = new List<PrivacyPolicy>();
        var isComplete = true;
        foreach (var extends in file.Extends)
        {
            var target = Find(file, extends.Value);
            if (Refusal(target, path, children) is { } refusal)
            {
                _defects.Add(RuleIds.Value, extends.Position, $"Parent policy '{extends.Value}' {refusal}");
                isComplete = false;
            }
            else if (target is not null)
            {
                parents.Add(Read(target, children.Push(path)));
                isComplete &= !parents[parents.Count - 1].IsUnreadable;
            }
        }

        var parent = parents.Count == 0 ? null : parents.Aggregate(static (first, next) => PolicyMerge.Of(next, first));
        var own = PolicyReader.ReadFile(file, parent, isComplete, _packs, _defects, _cancel);
        var policy = own;
        if (parent is not null)
            policy = PolicyMerge.Of(ParentDenies.Narrowed(own, parent, new FieldPlaces(file.Tree.Root), _defects), parent);

        if (isComplete && !policy.IsUnreadable)
            DeadEntries.Check(own, policy, _defects, _cancel);

        _read[path] = policy;
        return policy;
    }

    private string? Refusal(string? target, string path, ImmutableStack<string> children)
    {
        if (target is null)
            return "is not among the policy files of the build";

        if (target == path || children.Contains(target))
            return "extends this one in turn";

        return children.Count() >= MaxLevels ? $"is more than {MaxLevels} levels up" : null;
    }

    /// <summary>The file that <c>extends</c> means. Some file systems ignore case, so where no path is equal, one that differs by case only will do.</summary>
    private string? Find(PolicyFile file, string extends)
    {
        var target = PolicyPaths.Resolve(file.Path, extends);
        if (_files.ContainsKey(target))
            return target;

        return _files.Keys.Where(path => string.Equals(path, target, StringComparison.OrdinalIgnoreCase)).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault();
    }
}

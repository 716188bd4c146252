using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>
/// The analysis of single files of a compilation that hardly differs from one that was analysed completely: which of its bodies matter, and which methods
/// need not be looked into again. Finds in the file what a complete analysis finds there.
/// </summary>
internal sealed class LiveScope
{
    /// <summary>Beyond this many changed files a complete analysis is due.</summary>
    private const int MaxChanged = 8;

    private readonly Dictionary<MethodRecord, bool> _touched = [];

    private LiveScope(AnalysisMemory memory, Changes changes, List<SyntaxTree> changed, SyntaxTree? tree) =>
        (Memory, Changes, Changed, Tree) = (memory, changes, changed, tree);

    public AnalysisMemory Memory { get; }

    public Changes Changes { get; }

    /// <summary>The files that are not as they were.</summary>
    public List<SyntaxTree> Changed { get; }

    /// <summary>The file whose findings are asked for.</summary>
    public SyntaxTree? Tree { get; }

    /// <summary><c>null</c> where nothing fitting is remembered.</summary>
    public static LiveScope? Of(PrivacyModel model, CancellationToken cancel)
    {
        var changed = new List<SyntaxTree>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        AnalysisMemory? memory = null;
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            if (!paths.Add(tree.FilePath))
                return null; // files are told apart by their paths
            var known = AnalysisMemory.Of(tree)?.Run;
            memory ??= known;
            if (known is not null && known == memory)
                continue;
            changed.Add(tree);
            if (changed.Count > MaxChanged)
                return null;
        }

        if (memory is null || !memory.IsOf(model))
            return null;
        var changes = new Changes();
        foreach (var tree in changed)
            changes.Add(memory.Files.TryGetValue(tree.FilePath, out var before) ? before.Index : null, FileIndex.Of(tree, cancel), cancel);
        foreach (var file in memory.Files)
        {
            if (!paths.Contains(file.Key))
                changes.Add(file.Value.Index, null, cancel);
        }

        // A program without personal data is not looked into: its first tag makes every sink a place to look at.
        return !memory.HasSources && (changes.HasNames || MayTag(changed, model, cancel)) ? null : new LiveScope(memory, changes, changed, null);
    }

    /// <summary>A lambda or local function tags its parameters in the body that it stands in.</summary>
    private static bool MayTag(List<SyntaxTree> changed, PrivacyModel model, CancellationToken cancel)
    {
        foreach (var tree in changed)
        {
            if (FileIndex.Of(tree, cancel).Names.Overlaps(model.Sources.TagNames(cancel)))
                return true;
        }

        return false;
    }

    public LiveScope In(SyntaxTree tree) => new(Memory, Changes, Changed, tree);

    /// <summary>The declarations of the file, and what changed elsewhere: the bodies that may have to be looked at.</summary>
    public List<NamedCode> Code(CancellationToken cancel)
    {
        var code = new List<NamedCode>();
        if (Tree is not null)
            code.AddRange(FileIndex.Of(Tree, cancel).Code);
        foreach (var tree in Changed)
        {
            if (tree == Tree)
                continue;
            foreach (var declaration in FileIndex.Of(tree, cancel).Code)
            {
                if (Changes.Code.Contains(declaration))
                    code.Add(declaration);
            }
        }

        return code;
    }

    /// <summary>The summary that the method had, where it says nothing and nothing that it was made of has changed.</summary>
    public MethodSummary? Plain(SummaryNode node)
    {
        if (Changes.IsEverything || !node.Joined.IsDefault || node.Context is not null || DeclaredAt.Of(node.Method) is not { } declared)
            return null;
        if (AnalysisMemory.Of(declared.SyntaxTree) is not { } file || file.Run != Memory || !file.Methods.TryGetValue(declared.Span.Start, out var record))
            return null;
        return record.Plain is { } plain && record.Covered.Covers(node.Tainted) && !IsTouched(record) ? plain : null;
    }

    private bool IsTouched(MethodRecord record)
    {
        if (_touched.TryGetValue(record, out var touched))
            return touched;
        var pending = new Stack<MethodRecord>();
        var seen = new HashSet<MethodRecord> { record };
        pending.Push(record);
        while (pending.Count > 0 && !touched)
        {
            var current = pending.Pop();
            if (_touched.TryGetValue(current, out var known))
            {
                touched = known;
                continue;
            }

            touched = current.Code is { } code && (Changes.Before.Contains(code) || (Changes.HasNames && Changes.Names.Overlaps(code.Names)));
            foreach (var callee in current.Callees)
            {
                if (seen.Add(callee))
                    pending.Push(callee);
            }
        }

        if (touched)
        {
            _touched[record] = true;
            return true;
        }

        foreach (var clean in seen)
            _touched[clean] = false;
        return false;
    }
}

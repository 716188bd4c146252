using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow;
using Privacy.Analyzers.Flow.Live;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>
/// The results of one compilation. A build runs the engine once, on the first file asked for. An editor asks for a file or two of each of many
/// compilations that differ by a key stroke: it gets them from what an earlier one left. A cancelled run leaves nothing behind: the next file asks again;
/// one of all files that failed would fail for each.
/// </summary>
/// <param name="isLive">The compilation is an editor's.</param>
internal sealed class FlowRun(PrivacyModel model, bool full, bool isLive)
{
    /// <summary>Who asks for more files than this asks for all of them.</summary>
    private const int MaxFiles = 16;

    private readonly object _gate = new();
    private readonly Dictionary<SyntaxTree, FlowResult> _files = [];
    private LiveScope? _live;
    private bool _isRecalled;
    private FlowResult? _result;
    private ExceptionDispatchInfo? _failure;

    public FlowResult Result(SyntaxTree tree, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_result is not null)
                return _result;
            return full || !isLive ? Whole(() => FlowEngine.Analyze(model, full, cancel)) : InEditor(tree, cancel);
        }
    }

    private FlowResult Whole(Func<FlowResult> analyze)
    {
        _failure?.Throw();
        try
        {
            return _result = analyze();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
            throw;
        }
    }

    private FlowResult InEditor(SyntaxTree tree, CancellationToken cancel)
    {
        if (_files.TryGetValue(tree, out var known))
            return known;
        if (!_isRecalled)
        {
            _live = LiveScope.Of(model, cancel);
            _isRecalled = true;
        }

        if (_live is null || _files.Count == MaxFiles)
            return Whole(() => FlowEngine.AnalyzeAndRemember(model, cancel));
        var found = FlowEngine.AnalyzeFile(model, _live.In(tree), cancel);
        _files.Add(tree, found);
        return found;
    }
}

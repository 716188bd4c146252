using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The states that wait at labels for the code there to run, each the join of those that jumped to it.</summary>
internal sealed class Jumps
{
    private Dictionary<ILabelSymbol, FlowState>? _waiting;
    private Dictionary<ILabelSymbol, int>? _changes;

    /// <summary>In the order of their first jump.</summary>
    public IEnumerable<KeyValuePair<ILabelSymbol, FlowState>> All => _waiting ?? [];

    public void Add(ILabelSymbol label, FlowState state)
    {
        _waiting ??= new(SymbolEqualityComparer.Default);
        if (!_waiting.TryGetValue(label, out var target))
            _waiting.Add(label, target = FlowState.Dead());
        if (target.Join(state.Clone()))
            (_changes ??= new(SymbolEqualityComparer.Default))[label] = Changes(label) + 1;
    }

    /// <summary>How often a jump to the label brought something new: more after the label was passed means another round.</summary>
    public int Changes(ILabelSymbol label) => _changes is not null && _changes.TryGetValue(label, out var count) ? count : 0;

    /// <summary>The states that jumped to the label join in.</summary>
    public void Arrive(ILabelSymbol label, FlowState state)
    {
        if (_waiting is not null && _waiting.TryGetValue(label, out var arrived))
            state.Join(arrived.Clone());
    }

    public void Forget(ILabelSymbol label) => _waiting?.Remove(label);
}

using System.Collections.Immutable;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// The union of many sets of labels, as that of one after the other would be, without making all those between. Mutable: passed by reference or not at all.
/// </summary>
internal struct LabelUnion(LabelSet first)
{
    private LabelSet _set = first;

    /// <summary>What the set became, once something was added that it did not say.</summary>
    private ImmutableArray<LabelEntry>.Builder? _entries;

    public void Add(LabelSet other)
    {
        if (other.IsEmpty || ReferenceEquals(_set, other))
            return;
        if (_entries is null && _set.IsEmpty)
        {
            _set = other;
            return;
        }

        foreach (var entry in other.Entries)
            Merge(entry);
        Limit();
    }

    public void Add(Label label, Trace? trace)
    {
        if (_entries is null && _set.IsEmpty)
        {
            _set = LabelSet.Of(label, trace);
            return;
        }

        Merge(new LabelEntry(label, trace));
        Limit();
    }

    public LabelSet ToSet()
    {
        if (_entries is not null)
            (_set, _entries) = (LabelSet.Of(_entries.ToImmutable()), null);
        return _set;
    }

    private void Merge(LabelEntry entry)
    {
        var count = _entries?.Count ?? _set.Entries.Length;
        var (index, isCovered, covers) = (-1, false, false);
        for (var i = 0; i < count && index < 0; i++)
        {
            ref readonly var mine = ref At(i);
            if (!mine.Label.IsAbout(entry.Label))
                continue;
            if (mine.Label.SaysAsMuch(entry.Label))
                index = i;
            else if (mine.Label.SaysAll(entry.Label))
                isCovered = true;
            else
                covers |= entry.Label.SaysAll(mine.Label);
        }

        if (index >= 0)
            Meet(index, entry.Trace);
        else if (!isCovered)
            Append(entry, covers);
    }

    /// <summary>The label is there already: it came here both ways.</summary>
    private void Meet(int index, Trace? other)
    {
        ref readonly var mine = ref At(index);
        var trace = Trace.Join(mine.Trace, other);
        if (!ReferenceEquals(trace, mine.Trace))
            Own()[index] = new LabelEntry(mine.Label, trace);
    }

    private void Append(LabelEntry entry, bool covers)
    {
        var entries = Own();
        for (var i = entries.Count - 1; i >= 0 && covers; i--)
        {
            if (entry.Label.Covers(entries[i].Label))
                entries.RemoveAt(i);
        }

        entries.Add(entry);
    }

    private readonly ref readonly LabelEntry At(int index) => ref _entries is null ? ref _set.Entries.ItemRef(index) : ref _entries.ItemRef(index);

    private ImmutableArray<LabelEntry>.Builder Own()
    {
        if (_entries is not null)
            return _entries;
        _entries = ImmutableArray.CreateBuilder<LabelEntry>(_set.Entries.Length + 4);
        _entries.AddRange(_set.Entries);
        return _entries;
    }

    private void Limit()
    {
        if (_entries?.Count > LabelSet.MaxPaths)
            (_set, _entries) = Limited(_entries);
    }

    private static (LabelSet Set, ImmutableArray<LabelEntry>.Builder? Entries) Limited(ImmutableArray<LabelEntry>.Builder entries)
    {
        var paths = 0;
        for (var i = 0; i < entries.Count; i++)
            paths += entries.ItemRef(i).Label.Path is null ? 0 : 1;
        return paths <= LabelSet.MaxPaths ? (LabelSet.Empty, entries) : (LabelSet.Collapsed(entries), null);
    }
}

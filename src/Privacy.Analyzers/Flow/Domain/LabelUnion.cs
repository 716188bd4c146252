using System.Buffers;
using System.Collections.Immutable;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// The union of many sets of labels, as that of one after the other would be, without making all those between. Mutable: passed by reference or not at all.
/// </summary>
internal struct LabelUnion(LabelSet first)
{
    private LabelSet _set = first;

    /// <summary>What the set became, once something was added that it did not say.</summary>
    private LabelEntry[]? _entries;
    private int _count;

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

    /// <summary>The union; the last that is asked of it.</summary>
    public LabelSet ToSet()
    {
        if (_entries is null)
            return _set;
        _set = LabelSet.Of(ImmutableArray.Create(_entries, 0, _count));
        Release();
        return _set;
    }

    private void Merge(LabelEntry entry)
    {
        var count = _entries is null ? _set.Entries.Length : _count;
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
        if (covers)
        {
            var kept = 0;
            for (var i = 0; i < _count; i++)
            {
                if (!entry.Label.Covers(entries[i].Label))
                    entries[kept++] = entries[i];
            }

            _count = kept;
        }

        if (_count == entries.Length)
            entries = Grow(entries);
        entries[_count++] = entry;
    }

    private readonly ref readonly LabelEntry At(int index)
    {
        if (_entries is not null)
            return ref _entries[index];
        return ref _set.Entries.ItemRef(index);
    }

    private LabelEntry[] Own()
    {
        if (_entries is not null)
            return _entries;
        _count = _set.Entries.Length;
        _entries = ArrayPool<LabelEntry>.Shared.Rent(_count + 8);
        _set.Entries.CopyTo(_entries);
        return _entries;
    }

    private LabelEntry[] Grow(LabelEntry[] entries)
    {
        _entries = ArrayPool<LabelEntry>.Shared.Rent(entries.Length * 2);
        Array.Copy(entries, _entries, _count);
        ArrayPool<LabelEntry>.Shared.Return(entries, clearArray: true);
        return _entries;
    }

    private void Release()
    {
        ArrayPool<LabelEntry>.Shared.Return(_entries!, clearArray: true); // only where there are
        _entries = null;
    }

    private void Limit()
    {
        if (_entries is null || _count <= LabelSet.MaxPaths)
            return;
        var paths = 0;
        for (var i = 0; i < _count; i++)
            paths += _entries[i].Label.Path is null ? 0 : 1;
        if (paths <= LabelSet.MaxPaths)
            return;
        _set = LabelSet.Collapsed(_entries, _count);
        Release();
    }
}

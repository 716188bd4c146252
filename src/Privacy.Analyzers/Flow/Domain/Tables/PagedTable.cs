namespace Privacy.Analyzers.Flow.Domain.Tables;

/// <summary>
/// A table by small numbers whose copies share their pages: a copy costs nothing, a write copies one page at most, and where two tables have the same
/// page they hold the same, so that comparing them looks only at what differs. The default of an entry means: nothing there.
/// </summary>
internal struct PagedTable<T>
    where T : struct
{
    private const int PageBits = 4;
    private const int PageSize = 1 << PageBits;

    /// <summary>Pages beyond these are copied at each write: one body seldom needs as many.</summary>
    private const int MaxOwned = 64;

    private T[]?[]? _pages;
    private ulong _owned;
    private bool _ownsPages;

    public readonly T this[int index] => Page(index >> PageBits) is { } page ? page[index & (PageSize - 1)] : default;

    /// <summary>How many pages there may be; some of them are missing.</summary>
    public readonly int PageCount => _pages?.Length ?? 0;

    /// <summary>Not to be written to; <c>null</c>: nothing in it.</summary>
    public readonly T[]? Page(int number) => _pages is not null && number < _pages.Length ? _pages[number] : null;

    /// <summary>True where both are one table, unwritten since one was copied from the other.</summary>
    public readonly bool IsSame(in PagedTable<T> other) => ReferenceEquals(_pages, other._pages);

    public void Set(int index, T value)
    {
        var number = index >> PageBits;
        Own(number);
        _pages![number]![index & (PageSize - 1)] = value; // both are there now
    }

    /// <summary>A copy: from here on neither writes to what both have.</summary>
    public PagedTable<T> Share()
    {
        _owned = 0;
        _ownsPages = false;
        return this;
    }

    private void Own(int number)
    {
        if (!_ownsPages || number >= PageCount)
        {
            var pages = new T[]?[Math.Max(PageCount, number + 1)];
            _pages?.CopyTo(pages, 0);
            _pages = pages;
            _ownsPages = true;
        }

        var bit = number < MaxOwned ? 1UL << number : 0;
        if ((_owned & bit) != 0)
            return;
        var page = new T[PageSize];
        _pages![number]?.CopyTo(page, 0); // made above
        _pages[number] = page;
        _owned |= bit;
    }
}

using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// The objects of one body that were met on a look around, with how much of each was asked for. A mark for each, by the object's number: used again and
/// again, as a set of its own for each look would cost more than the look.
/// </summary>
internal sealed class SeenObjects
{
    private const int ReachBits = 3;

    private int[] _marks = new int[32 << ReachBits];
    private int _look;

    /// <summary>The next look: nothing was met yet.</summary>
    public void Forget() => _look++;

    /// <summary>False where it was met before.</summary>
    public bool Add(AbstractObject obj, Reach reach)
    {
        var index = (obj.Ordinal << ReachBits) | (int)reach;
        if (index >= _marks.Length)
            Array.Resize(ref _marks, Math.Max(_marks.Length * 2, index + 1));
        if (_marks[index] == _look)
            return false;
        _marks[index] = _look;
        return true;
    }
}

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>How far the parts of a JSON text are told apart: so deep, and so many in all. What is beyond is one.</summary>
internal sealed class JsonExtent
{
    private const int MaxDepth = 4;
    private const int MaxParts = 64;

    private readonly int _depth;
    private readonly Count _count;

    public JsonExtent()
        : this(0, new Count())
    {
    }

    private JsonExtent(int depth, Count count)
    {
        _depth = depth;
        _count = count;
    }

    /// <summary>What is here is told apart no more.</summary>
    public bool IsSpent => _depth == MaxDepth || _count.Parts >= MaxParts;

    /// <summary>One part more.</summary>
    public void Take() => _count.Parts++;

    /// <summary>For the parts of a part; counted together with it.</summary>
    public JsonExtent Below() => new(_depth + 1, _count);

    private sealed class Count
    {
        public int Parts { get; set; }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>What the reference engine says of one body, and how much of it is known to be right.</summary>
internal sealed class ReferenceVerdict
{
    private readonly SortedSet<string> _less = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _more = new(StringComparer.Ordinal);

    /// <summary>What reaches which argument.</summary>
    public HashSet<(TextSpan Place, string Source)> Reached { get; } = [];

    /// <summary>Arguments whose values have members: what of them leaks is not looked at.</summary>
    public HashSet<TextSpan> Unseen { get; } = [];

    /// <summary>What is returned: a sink where a framework calls the method, which is not looked at.</summary>
    public HashSet<TextSpan> Returned { get; } = [];

    /// <summary>Arguments of sinks, whatever reaches them.</summary>
    public HashSet<TextSpan> Places { get; } = [];

    /// <summary>Why something may be real that it does not say: empty, and all that is real is in <see cref="Reached"/>.</summary>
    public IReadOnlyCollection<string> MayMiss => _less;

    /// <summary>Why something may not be real that it says: empty, and all of <see cref="Reached"/> is.</summary>
    public IReadOnlyCollection<string> MayInvent => _more;

    public void Miss(string why) => _less.Add(why);

    public void Invent(string why) => _more.Add(why);

    public void Both(string why)
    {
        Miss(why);
        Invent(why);
    }

    public void Return(SyntaxNode value) => Returned.Add(value.Span);

    /// <summary>True of a place that is looked at.</summary>
    public bool Sees(TextSpan place) => Places.Contains(place) || !(Unseen.Contains(place) || Returned.Contains(place));

    public void Reach(SyntaxNode place, IEnumerable<SourceTag> sources)
    {
        Places.Add(place.Span);
        foreach (var source in sources)
            Reached.Add((place.Span, source.ToString()));
    }
}

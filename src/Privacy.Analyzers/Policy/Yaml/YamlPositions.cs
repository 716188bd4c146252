using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using YamlDotNet.Core;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Marks of the YAML parser → places as the compiler counts them.</summary>
/// <param name="shift">Characters of the text that the parser does not see: a byte order mark.</param>
internal sealed class YamlPositions(SourceText text, string path, int shift)
{
    public PolicyPosition Of(Mark start, Mark end) => At(start.Index, end.Index);

    /// <summary>From <paramref name="start"/> to the end of its line.</summary>
    public PolicyPosition Rest(long start) => At(start, text.Lines.GetLineFromPosition(Within(start)).End - shift);

    public PolicyPosition At(long start, long end)
    {
        var from = Within(start);
        var span = TextSpan.FromBounds(from, Math.Max(from, Within(end)));
        return new PolicyPosition(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private int Within(long index) => (int)Math.Max(0, Math.Min(index + shift, text.Length));
}

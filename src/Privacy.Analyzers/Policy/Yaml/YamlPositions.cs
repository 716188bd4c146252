using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using YamlDotNet.Core;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Marks of the YAML parser → places as the compiler counts them.</summary>
internal sealed class YamlPositions(SourceText text, string path)
{
    public PolicyPosition Of(Mark start, Mark end) => At(start.Index, end.Index);

    /// <summary>From <paramref name="start"/> to the end of its line.</summary>
    public PolicyPosition Rest(long start)
    {
        var from = Within(start);
        return At(from, text.Lines.GetLineFromPosition(from).End);
    }

    public PolicyPosition At(long start, long end)
    {
        var from = Within(start);
        var span = TextSpan.FromBounds(from, Math.Max(from, Within(end)));
        return new PolicyPosition(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private int Within(long index) => (int)Math.Max(0, Math.Min(index, text.Length));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench;

/// <summary>An additional file, read when asked for.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        if (!File.Exists(Path))
            return null;

        using var file = File.OpenRead(Path);
        return SourceText.From(file, canBeEmbedded: true);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench.Inputs;

/// <summary>An additional file, held as text: what is measured reads no disk.</summary>
internal sealed class PolicyText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    public static PolicyText Read(string path) => new(path, File.Exists(path) ? File.ReadAllText(path) : "");

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

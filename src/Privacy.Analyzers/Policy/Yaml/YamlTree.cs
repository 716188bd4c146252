using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using YamlDotNet.Core;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>
/// The nodes of a YAML text, or why it has none. Never throws but on cancellation, whatever the text: size, depth and number of nodes
/// (aliases counted as often as they are used) have limits that no policy comes near.
/// </summary>
/// <param name="Root"><c>null</c> where the text holds no document, or with <paramref name="Error"/>.</param>
/// <param name="Extra">Where a second document starts, which nobody reads.</param>
internal sealed record YamlTree(YamlNode? Root, YamlError? Error, PolicyPosition? Extra)
{
    public const int MaxLength = 1_000_000;
    public const int MaxDepth = 64;
    public const int MaxNodes = 100_000;

    public static YamlTree Parse(SourceText text, string path, CancellationToken cancel)
    {
        var mark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var positions = new YamlPositions(text, path, mark);
        if (text.Length > MaxLength)
            return Failed(positions.At(0, 0), $"the file has {text.Length} characters, more than the {MaxLength} that are read");

        var content = text.ToString().Substring(mark);
        if (YamlFaults.NotText(content) is { } place)
            return Failed(positions.At(place, place + 1), $"the file is not text: it contains the character U+{(int)content[place]:X4}");

        var builder = new YamlTreeBuilder(content, positions, cancel);
        try
        {
            return builder.Build();
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (YamlLimitException limit)
        {
            return Failed(limit.Position, limit.Message);
        }
        catch (Exception invalid) when (YamlFaults.Unclosed(content, builder.OpenBracket, invalid as YamlException))
        {
            var open = builder.OpenBracket;
            return Failed(positions.At(open, open + 1), $"'{content[(int)open]}' is not closed");
        }
        catch (YamlException invalid)
        {
            return YamlFaults.Tab(content, invalid, builder.LastIndex) is { } tab
                ? Failed(positions.At(tab, tab + 1), "lines are indented with spaces, not with tabs")
                : Failed(positions.Of(invalid.Start, invalid.End), YamlFaults.Sentence(content, invalid));
        }
#pragma warning disable CA1031 // YamlDotNet throws other exceptions too on malformed text; all mean the same to the reader of the file.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Failed(positions.Rest(builder.LastIndex), "the text after this place has no meaning in YAML");
        }
    }

    private static YamlTree Failed(PolicyPosition position, string message) => new(null, new YamlError(position, message), null);
}

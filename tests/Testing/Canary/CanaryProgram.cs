using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>
/// A random program in a namespace of its own, and the lines of its sinks. Sources return tokens, branches and exceptions are choices of the
/// runtime, so every path can be walked and running all of them gives the exact truth.
/// </summary>
public sealed partial class CanaryProgram
{
    private CanaryProgram(string name, string text)
    {
        Name = name;
        Text = text;
        Sinks = Text.Split('\n')
            .SelectMany((line, i) => SitePattern().Matches(line).Select(match => (Site: match.Groups[1].Value, Line: i + 1)))
            .ToImmutableDictionary(site => int.Parse(site.Site, CultureInfo.InvariantCulture), site => site.Line);
    }

    /// <summary>Its namespace, and the name of its file.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>What it was made of: those that failing programs share show where to look.</summary>
    public IReadOnlyCollection<string> Templates { get; private init; } = [];

    /// <summary>The line of each sink, by the number it reports when it runs.</summary>
    public ImmutableDictionary<int, int> Sinks { get; }

    /// <summary>The same seed gives the same program.</summary>
    public static CanaryProgram Create(int seed)
    {
        var generator = new CanaryGenerator(seed);
        return new(generator.Name, generator.Write()) { Templates = generator.Templates };
    }

    /// <summary>A program made by hand, or out of another. Its text declares the namespace of that name with a class Program and a method Run.</summary>
    public static CanaryProgram From(string name, string text) => new(name, text);

    [GeneratedRegex(@"\bat: (?:\*/ )?(\d+)\)")]
    private static partial Regex SitePattern();
}

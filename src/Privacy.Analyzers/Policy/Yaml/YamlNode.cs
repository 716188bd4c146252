using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>A value of a YAML file and where it stands. Aliases are already followed: the same node can hang in several places.</summary>
internal abstract record YamlNode(PolicyPosition Position)
{
    /// <summary>Nodes below and with this one, aliases counted as often as they are used.</summary>
    public long Size { get; init; } = 1;
}

/// <param name="IsPlain">Written without quotes: only then <c>null</c> and <c>~</c> mean nothing.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, PolicyPosition Position) : YamlNode(Position)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, PolicyPosition Position) : YamlNode(Position);

/// <param name="Entries">In the order of the file; a key can occur twice.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, PolicyPosition Position) : YamlNode(Position);

/// <param name="IsMerged">Came in through <c>&lt;&lt;</c>: the mapping's own keys win over it.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value, bool IsMerged = false);

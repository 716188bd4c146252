using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>
/// A value of a YAML file and where it stands, compared by reference. Aliases are already followed: the same node can hang in several places.
/// </summary>
internal abstract class YamlNode(PolicyPosition position, long size)
{
    public PolicyPosition Position { get; } = position;

    /// <summary>Nodes below and with this one, aliases counted as often as they are used.</summary>
    public long Size { get; } = size;

    /// <summary>Where to point at when the whole is meant: what a block starts with, not all its lines.</summary>
    public virtual PolicyPosition Head => Position;
}

/// <param name="isPlain">Written without quotes: only then <c>null</c> and <c>~</c> mean nothing.</param>
internal sealed class YamlScalar(string value, bool isPlain, PolicyPosition position) : YamlNode(position, size: 1)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <param name="isFlow">Written in brackets.</param>
internal sealed class YamlSequence(ImmutableArray<YamlNode> items, PolicyPosition position, long size, bool isFlow = false) : YamlNode(position, size)
{
    public bool IsFlow { get; } = isFlow;

    public ImmutableArray<YamlNode> Items { get; } = items;

    public override PolicyPosition Head =>
        Position.Lines.Start.Line == Position.Lines.End.Line || Items.IsEmpty ? Position : Items[0].Head;
}

/// <param name="isFlow">Written in braces.</param>
internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, PolicyPosition position, long size, bool isFlow = false) : YamlNode(position, size)
{
    public bool IsFlow { get; } = isFlow;

    /// <summary>In the order of the file, what came in through <c>&lt;&lt;</c> last; a key can occur twice.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override PolicyPosition Head =>
        Position.Lines.Start.Line == Position.Lines.End.Line || Entries.IsEmpty ? Position : Entries[0].Key.Position;

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }
}

/// <param name="IsMerged">Came in through <c>&lt;&lt;</c>: the mapping's own keys win over it.</param>
/// <param name="IsBare">A word between the commas of braces, without a colon: YAML takes it for a key without a value.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value, bool IsMerged = false, bool IsBare = false)
{
    public const string Merge = "<<";
}

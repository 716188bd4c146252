using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Parser events → nodes. Recursion is bounded by <see cref="YamlTree.MaxDepth"/>.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly Parser _parser;
    private readonly YamlPositions _positions;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<AnchorName, YamlNode> _anchors = [];
    private readonly Stack<long> _brackets = [];

    // What the open lists and mappings have so far: each takes its own off the end when it is complete.
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private long _nodes;

    public YamlTreeBuilder(string content, YamlPositions positions, CancellationToken cancel)
    {
        _parser = new Parser(new StringReader(content));
        _positions = positions;
        _cancel = cancel;
    }

    /// <summary>Index of the innermost bracket that was open when the parser gave up, or -1.</summary>
    public long OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : -1;

    /// <summary>Where the parser had come to when it gave up.</summary>
    public long LastIndex { get; private set; }

    public YamlTree Build()
    {
        var root = default(YamlNode);
        var extra = default(PolicyPosition?);
        var documents = 0;
        while (Next() is { } current)
        {
            if (current is DocumentStart && ++documents == 2)
                extra = _positions.Of(current.Start, current.End);
            else if (current is NodeEvent or AnchorAlias)
            {
                var node = Node(current, depth: 0);
                root ??= documents == 1 ? node : null;
            }
        }

        return new YamlTree(root, null, extra);
    }

    private ParsingEvent? Next()
    {
        _cancel.ThrowIfCancellationRequested();
        if (!_parser.MoveNext() || _parser.Current is not { } current)
            return null;

        LastIndex = current.End.Index;
        return current;
    }

    private YamlNode Node(ParsingEvent current, int depth)
    {
        if (depth > YamlTree.MaxDepth)
            throw Limit(current, $"values are nested more than {YamlTree.MaxDepth} deep");

        var isBracket = current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        if (isBracket)
            _brackets.Push(current.Start.Index);

        var node = current switch
        {
            AnchorAlias alias => Alias(alias),
            MappingStart start => Mapping(start, depth),
            SequenceStart start => Sequence(start, depth),
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, _positions.Of(scalar.Start, scalar.End)),
            _ => throw Limit(current, "a value is expected here"),
        };

        if (isBracket)
            _brackets.Pop();

        Count(current is AnchorAlias ? node.Size : 1, current);
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor] = node;

        return node;
    }

    /// <summary>An anchor is known only after its node, so a node cannot contain itself.</summary>
    private YamlNode Alias(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value, out var node)
            ? node
            : throw Limit(alias, $"alias '{alias.Value}' is not defined above; a text that starts with '*' needs quotes");

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var first = _items.Count;
        var size = 1L;
        var last = default(YamlNode);
        while (Next() is { } current)
        {
            if (current is SequenceEnd end)
                return new YamlSequence(Taken(_items, first), Extent(start, start.Style == SequenceStyle.Flow, end, last), size, start.Style == SequenceStyle.Flow);

            last = Node(current, depth + 1);
            _items.Add(last);
            size += last.Size;
        }

        throw Limit(start, "a list does not end");
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var first = _entries.Count;
        var merged = default(List<YamlEntry>);
        var size = 1L;
        var last = default(YamlNode);
        while (Next() is { } current)
        {
            if (current is MappingEnd end)
            {
                if (merged is not null)
                    _entries.AddRange(merged);

                return new YamlMapping(Taken(_entries, first), Extent(start, start.Style == MappingStyle.Flow, end, last), size, start.Style == MappingStyle.Flow);
            }

            if (Node(current, depth + 1) is not YamlScalar key)
                throw Limit(current, "a key must be a single word");

            var value = Next() is { } next ? Node(next, depth + 1) : throw Limit(current, $"key '{key.Value}' has no value");
            var isBare = false;
            if (value is YamlScalar { IsNull: true, Position.Span.IsEmpty: true } nothing)
            {
                isBare = start.Style == MappingStyle.Flow && key.IsPlain && !_positions.IsBeforeColon(key.Position.Span.End);
                value = new YamlScalar(nothing.Value, nothing.IsPlain, key.Position);
            }

            last = value;
            size += 1 + value.Size;
            if (key is { IsPlain: true, Value: YamlEntry.Merge } && Merged(value) is { } more)
                (merged ??= []).AddRange(more);
            else
                _entries.Add(new YamlEntry(key, value, IsBare: isBare));
        }

        throw Limit(start, "a mapping does not end");
    }

    private static ImmutableArray<T> Taken<T>(List<T> list, int first)
    {
        var taken = ImmutableArray.CreateBuilder<T>(list.Count - first);
        for (var i = first; i < list.Count; i++)
            taken.Add(list[i]);

        list.RemoveRange(first, list.Count - first);
        return taken.MoveToImmutable();
    }

    /// <summary>YAML's merge key: <c>&lt;&lt;: *defaults</c> or a list of them, the earlier first. <c>null</c> where there is nothing to merge.</summary>
    private static IEnumerable<YamlEntry>? Merged(YamlNode value) => value switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => entry with { IsMerged = true }),
        YamlSequence sequence when sequence.Items.All(static item => item is YamlMapping) =>
            sequence.Items.Cast<YamlMapping>().SelectMany(static mapping => mapping.Entries).Select(static entry => entry with { IsMerged = true }),
        YamlScalar { IsNull: true } => [],
        _ => null,
    };

    /// <summary>The parser lets a block end where the next thing starts; for the reader it ends with its last value.</summary>
    private PolicyPosition Extent(ParsingEvent start, bool isFlow, ParsingEvent end, YamlNode? last)
    {
        if (isFlow)
            return _positions.At(start.Start.Index, end.Start.Index + 1);

        return _positions.At(start.Start.Index, last?.Position.Span.End ?? start.End.Index);
    }

    /// <summary>Bounds what readers of the tree have to walk: a "billion laughs" text stops here.</summary>
    private void Count(long nodes, ParsingEvent current)
    {
        _nodes += nodes;
        if (_nodes > YamlTree.MaxNodes)
            throw Limit(current, $"the file has more than {YamlTree.MaxNodes} values, aliases counted as often as they are used");
    }

    private YamlLimitException Limit(ParsingEvent at, string message) => new(_positions.Of(at.Start, at.End), message);
}

using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>
/// Holds a tree of values against the shapes they must have: PRIV003 for what is no such shape, PRIV004 for names nobody defines. Says of
/// every value whether it is sound; a list is as sound as its type, for a broken element does not break its neighbours.
/// </summary>
internal sealed class ShapeChecker(Names names, DefectList defects, CancellationToken cancel)
{
    private static readonly Shape MergeShape = new Shape.List("a mapping or a list of them", new Shape.Text());

    private readonly HashSet<YamlNode> _broken = [];
    private readonly Dictionary<YamlScalar, string> _continued = [];

    /// <summary>True where the file has so many defects that some of it was not checked.</summary>
    public bool IsCutOff { get; private set; }

    public bool IsSound(YamlNode node) => !_broken.Contains(node);

    /// <summary>The text of a scalar, with what was cut off it: see <see cref="Continues"/>.</summary>
    public string Text(YamlScalar scalar) => _continued.TryGetValue(scalar, out var text) ? text : scalar.Value;

    /// <param name="what">As messages name the value: <c>'data'</c>.</param>
    /// <param name="owner">What the value belongs to, for what is missing in it.</param>
    public bool Check(YamlNode node, Shape shape, string what, PolicyPosition owner)
    {
        cancel.ThrowIfCancellationRequested();
        if (defects.IsFull)
            return Skip(node);

        var isSound = shape switch
        {
            Shape.Keys keys => node is YamlMapping mapping ? CheckKeys(mapping, keys, owner) : WrongType(node, shape, what),
            Shape.Map map => CheckMap(node, map, what),
            Shape.List list => CheckList(node, list, what),
            Shape.KeysOr either when node is YamlSequence { Items.IsEmpty: true } => WrongType(node, either.Short, what),
            Shape.KeysOr either => Check(node, node is YamlMapping ? either.Long : either.Short, what, owner),
            _ => node is YamlScalar { IsNull: false } scalar ? CheckScalar(scalar, shape) : WrongType(node, shape, what),
        };

        if (!isSound)
            _broken.Add(node);

        return isSound;
    }

    /// <summary>
    /// What nobody looks at any more, because the file has more defects than anybody reads, is as good as broken: unchecked it could permit, or hold
    /// a word that there is none of.
    /// </summary>
    private bool Skip(YamlNode node)
    {
        IsCutOff = true;
        var open = new Stack<YamlNode>();
        open.Push(node);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!_broken.Add(current))
                continue;

            foreach (var item in (current as YamlSequence)?.Items ?? [])
                open.Push(item);
            foreach (var entry in (current as YamlMapping)?.Entries ?? [])
                open.Push(entry.Value);
        }

        return false;
    }

    private bool CheckKeys(YamlMapping mapping, Shape.Keys keys, PolicyPosition owner)
    {
        var isSound = true;
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        var text = default(YamlScalar);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            var field = keys.Find(key);
            if (field is null && text is not null && Continues(entry))
            {
                _continued[text] = Text(text) + ", " + key;
                continue;
            }

            text = field is { Shape: Shape.Text } ? entry.Value as YamlScalar : null;
            if (field is null)
            {
                if (IsMerge(entry))
                    WrongType(entry.Value, MergeShape, "'<<'");
                else if (UnknownKey(entry.Key, keys, mapping) is { } meant && !seen.ContainsKey(meant))
                    misspelt.Add(meant);

                isSound = false;
                continue;
            }

            isSound &= IsFirst(seen, entry) & CheckField(entry, field);
        }

        foreach (var field in keys.Fields)
        {
            if (!field.IsRequired || seen.ContainsKey(field.Name) || misspelt.Contains(field.Name))
                continue;

            defects.Add(RuleIds.Value, owner, $"Key '{field.Name}' is missing in {keys.What}");
            isSound = false;
        }

        return isSound;
    }

    /// <summary>
    /// True for what YAML takes for a key without a value: the rest of a text after its comma, as in
    /// <c>{ description: Give access, show profiles }</c>. People write texts so, and mean the text.
    /// </summary>
    private static bool Continues(YamlEntry entry) => entry.IsBare;

    /// <summary>What the mapping takes over is merged already: the key stays only where there was nothing to take over.</summary>
    private static bool IsMerge(YamlEntry entry) => entry.Key is { IsPlain: true, Value: YamlEntry.Merge };

    private bool CheckField(YamlEntry entry, Field field)
    {
        // An entry that speaks of no data, of nobody or of no code says nothing, and looks as if it did.
        if (field.IsRequired && entry.Value is YamlSequence { Items.IsEmpty: true })
        {
            _broken.Add(entry.Value);
            return WrongType(entry.Value, field.Shape, $"'{field.Name}'");
        }

        // A section whose entries are all commented out.
        if (entry.Value is YamlScalar { IsNull: true } && field.Shape is Shape.Map or Shape.Keys && !field.IsRequired)
            return true;

        return Check(entry.Value, field.Shape, $"'{field.Name}'", entry.Key.Position);
    }

    private bool CheckMap(YamlNode node, Shape.Map map, string what)
    {
        if (node is not YamlMapping mapping)
            return WrongType(node, map, what);

        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (IsMerge(entry))
            {
                _broken.Add(entry.Value);
                WrongType(entry.Value, MergeShape, "'<<'");
                continue;
            }

            var isSound = CheckScalar(entry.Key, map.Key) & IsFirst(seen, entry);

            // 'user.profile.team:' with nothing behind it is a definition without facts, if no fact is required.
            if (entry.Value is YamlScalar { IsNull: true } && map.Value is Shape.Keys keys && !keys.Fields.Any(static field => field.IsRequired))
                continue;

            isSound &= Check(entry.Value, map.Value, $"'{Shown(entry.Key.Value)}'", entry.Key.Position);
            if (!isSound)
                _broken.Add(entry.Value);
        }

        return true;
    }

    private bool CheckList(YamlNode node, Shape.List list, string what)
    {
        if (node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items)
                Check(item, list.Item, "an element of " + what, item.Head);

            return true;
        }

        if (node is YamlScalar { IsNull: true } && list.Item is Shape.Keys)
            return true;

        if (list.Item is Shape.Keys || node is not YamlScalar { IsNull: false } scalar)
            return WrongType(node, list, what);

        if (!CheckScalar(scalar, list.Item))
            _broken.Add(scalar);

        return true;
    }

    private bool CheckScalar(YamlScalar scalar, Shape shape) => !defects.IsFull && shape switch
    {
        Shape.Word word => word.Words.Contains(scalar.Value) || WrongWord(scalar, word),
        Shape.Formatted { Format: var format } => CheckFormat(scalar, format),
        Shape.Reference { Kind: var kind } => CheckName(scalar, kind),
        _ => true,
    };

    private bool CheckFormat(YamlScalar scalar, TextFormat format)
    {
        if (format.Fault(scalar.Value) is not { } fault)
            return true;

        var repair = format.Repair(scalar.Value);
        var hint = repair is null ? "" : $"; the nearest is '{repair}'";
        defects.Add(RuleIds.Value, scalar.Position, $"'{Shown(scalar.Value)}' {fault}{hint}", repair);
        return false;
    }

    private bool CheckName(YamlScalar scalar, NameKind kind)
    {
        if (kind == NameKind.Sink && !scalar.Value.StartsWith(Names.PackPrefix, StringComparison.Ordinal))
            return CheckFormat(scalar, Formats.Pattern);

        if (!names.IsComplete || names.Candidates(kind, scalar.Value) is not { } candidates)
            return true;

        var nearest = (kind == NameKind.Category ? Aliases.Category(scalar.Value) : null) ?? NearestWord.Find(scalar.Value, candidates);
        var hint = nearest is null ? "" : $"; the nearest is '{nearest}'";
        var word = kind == NameKind.Sink ? "Pack" : scalar.Value.StartsWith(Names.KindPrefix, StringComparison.Ordinal) ? "Recipient kind" : Capital(Names.Word(kind));
        defects.Add(RuleIds.Name, scalar.Position, $"{word} '{Shown(scalar.Value)}' is not defined{hint}", nearest);
        return false;
    }

    /// <summary>False where the key came before. A key of the mapping's own overrides a merged one.</summary>
    private bool IsFirst(Dictionary<string, YamlScalar> seen, YamlEntry entry)
    {
        if (!seen.TryGetValue(entry.Key.Value, out var first))
        {
            seen.Add(entry.Key.Value, entry.Key);
            return true;
        }

        if (entry.IsMerged)
            return true;

        var line = first.Position.Lines.Start.Line + 1;
        defects.Add(RuleIds.Value, entry.Key.Position, $"Key '{Shown(entry.Key.Value)}' occurs twice; the first is on line {line}");
        return false;
    }

    private bool WrongType(YamlNode node, Shape shape, string what)
    {
        var found = node switch
        {
            YamlMapping => "a mapping",
            YamlSequence { Items.IsEmpty: true } when shape is Shape.List => "an empty list",
            YamlSequence => "a list",
            YamlScalar { IsNull: true } => "nothing",
            _ => "a text",
        };
        var noun = shape is Shape.Word { Words: var words } ? $"{shape.Noun} ({string.Join(", ", words)})" : shape.Noun;
        defects.Add(RuleIds.Value, node.Head, $"{Capital(what)} must be {noun}, not {found}");
        return false;
    }

    /// <summary>
    /// The key that must be there, where it alone is missing and one alone is unknown: no spelling tells, but what else could it be. A mapping
    /// with more keys than there are has several unknown ones.
    /// </summary>
    private static string? OnlyLost(YamlMapping mapping, Shape.Keys keys)
    {
        if (mapping.Entries.Length > keys.Fields.Length + 1)
            return null;

        var unknown = mapping.Entries.Count(entry => !keys.Fields.Any(field => field.Name == entry.Key.Value));
        var missing = keys.Fields.Where(field => field.IsRequired && mapping.Find(field.Name) is null).Take(2).ToList();
        return unknown == 1 && missing.Count == 1 ? missing[0].Name : null;
    }

    /// <summary>The key that was probably meant.</summary>
    private string? UnknownKey(YamlScalar key, Shape.Keys keys, YamlMapping mapping)
    {
        if (defects.IsFull)
            return null;

        var known = keys.Fields.Select(static field => field.Name).ToList();
        var nearest = NearestWord.Find(key.Value, known) ?? OnlyLost(mapping, keys);
        defects.Add(RuleIds.Value, key.Position, $"Unknown key '{Shown(key.Value)}' in {keys.What}; {Hint(nearest, known)}", nearest);
        return nearest;
    }

    private bool WrongWord(YamlScalar scalar, Shape.Word word)
    {
        var nearest = NearestWord.Find(scalar.Value, word.Words);
        defects.Add(RuleIds.Value, scalar.Position, $"'{Shown(scalar.Value)}' is not {word.Noun}; {Hint(nearest, word.Words)}", nearest);
        return false;
    }

    private static string Hint(string? nearest, IEnumerable<string> known) =>
        nearest is null ? "known are " + string.Join(", ", known) : $"the nearest is '{nearest}'";

    private static string Shown(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}

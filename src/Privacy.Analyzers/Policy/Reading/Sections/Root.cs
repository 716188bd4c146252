using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary>
/// The sections of a file. A section that occurs twice is a defect, but all its entries are read: to forget a <c>deny</c> would permit.
/// </summary>
internal sealed class Root(YamlMapping root, ShapeChecker checker)
{
    /// <summary>The entry of a section with fixed keys.</summary>
    public Fields? Keys(string section) =>
        Sections(section).OfType<YamlMapping>().Select(mapping => new Fields(mapping, checker, mapping.Head)).FirstOrDefault();

    /// <summary>The entries of a section that is a mapping by id; of two with the same id the first.</summary>
    public IEnumerable<(string Id, Fields Fields)> Map(string section)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Sections(section).OfType<YamlMapping>().SelectMany(static mapping => mapping.Entries))
        {
            if (seen.Add(entry.Key.Value) && entry.Value is YamlMapping or YamlScalar { IsNull: true })
                yield return (entry.Key.Value, new Fields(entry.Value as YamlMapping, checker, entry.Key.Position));
        }
    }

    /// <summary>The entries of a section that is a list, counted from 1.</summary>
    public IEnumerable<(int Index, Fields Fields)> List(string section)
    {
        var index = 0;
        foreach (var item in Sections(section).OfType<YamlSequence>().SelectMany(static sequence => sequence.Items))
        {
            index++;
            if (item is YamlMapping mapping)
                yield return (index, new Fields(mapping, checker, mapping.Head));
        }
    }

    /// <summary>The file itself as one entry.</summary>
    public Fields Whole { get; } = new(root, checker, root.Head);

    private IEnumerable<YamlNode> Sections(string section) =>
        root.Entries.Where(entry => entry.Key.Value == section).Select(static entry => entry.Value);
}

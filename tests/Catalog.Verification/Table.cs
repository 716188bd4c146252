using System.Globalization;

namespace Privacy.Catalog.Verification;

/// <summary>What was verified, as it is checked in: one line a pack, sorted.</summary>
internal static class Table
{
    public const string Head = "pack\tkind\tlibrary\tversion\tchecked against\tmembers";

    public static void Write(string file, IEnumerable<Verified> verified)
    {
        var rows = File.Exists(file) ? File.ReadAllLines(file).Skip(1).ToDictionary(line => line[..line.IndexOf('\t')], StringComparer.Ordinal) : [];
        foreach (var entry in verified)
            rows[entry.Library.Header.Name] = Row(entry);
        var packs = Privacy.Analyzers.Catalog.Packs.PackReader.Names;
        File.WriteAllText(file, Head + "\n" + string.Concat(rows.Where(row => packs.Contains(row.Key)).OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value + "\n")));
    }

    private static string Row(Verified entry)
    {
        var header = entry.Library.Header;
        var (version, against) = entry.Library.Origin switch
        {
            Origin.Framework => (Frameworks.Version, "framework"),
            Origin.Package => (header.Version ?? "", "package"),
            _ => (header.Version ?? "", header.Reference ?? ""),
        };
        return string.Join('\t', header.Name, header.Kind.ToString().ToLowerInvariant(), entry.Library.Id, version, against, entry.Members.Count.ToString(CultureInfo.InvariantCulture));
    }
}

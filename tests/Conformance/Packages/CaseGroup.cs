using System.Collections.Immutable;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance.Packages;

/// <summary>
/// Cases that one project can hold: with the same policy and properties, so that the builds are few. Those with two assemblies stand alone.
/// </summary>
/// <param name="Name">Name of the folder the project is written to.</param>
internal sealed record CaseGroup(string Name, ImmutableArray<Case> Cases)
{
    public Case First => Cases[0];

    public bool HasLibrary => !First.Library.IsEmpty;

    public static ImmutableArray<CaseGroup> Of(IEnumerable<Case> cases) =>
        [.. cases
            .GroupBy(Key)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, index) => new CaseGroup(FolderName(group.First(), index), [.. group]))];

    private static string Key(Case test)
    {
        var properties = string.Join(";", test.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        var alone = test.Library.IsEmpty ? "" : test.Name;
        return $"{alone}\n{properties}\n{string.Concat(test.Policy.Select(file => file.Text))}";
    }

    private static string FolderName(Case test, int index) => $"{index:00}-{test.Name.Split('/')[0]}";
}

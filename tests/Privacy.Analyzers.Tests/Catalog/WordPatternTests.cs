using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Tests.Catalog;

/// <summary>
/// Sources and transforms of libraries that the tests reference. tests/Catalog.Verification holds all of them to their libraries, and its
/// table to this list.
/// </summary>
public sealed class WordPatternTests
{
    private static readonly Sample _sample = Sample.Of("class C;");

    private static IEnumerable<SymbolPattern> All =>
        WordList.All.Members.Select(member => member.Pattern).Concat(KeyedSources.Patterns).Concat(BuiltInTransforms.Patterns);

    /// <summary>A pattern whose type is there names a member of it, and is found by that member.</summary>
    [Fact]
    public void EachPattern_NamesAMemberWhereItsTypeIsReferenced()
    {
        var resolver = new PatternResolver(_sample.Compilation);
        var known = All.Where(pattern => IsReferenced(pattern.Text)).ToList();
        Assert.True(known.Count > 100, known.Count + " patterns of referenced types");
        Assert.Equal([], known.Where(pattern => !resolver.Resolve(pattern, default).Any(member => SymbolMatcher.Of(member).Match(pattern).IsMatch)).Select(pattern => pattern.Text));
    }

    [Fact]
    public void EachSource_HasACategory() => Assert.All(WordList.All.Members, member => Assert.StartsWith("user.", member.Category));

    [Fact]
    public void EachPattern_IsNamedOnce() =>
        Assert.Equal([], WordList.All.Members.Select(member => member.Pattern.Text).GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key));

    private static bool IsReferenced(string pattern) => Enumerable.Range(0, 5)
        .Select(arity => pattern[..pattern.LastIndexOf('.')] + (arity == 0 ? "" : "`" + arity))
        .Any(name => _sample.Compilation.GetTypeByMetadataName(name) is not null);
}

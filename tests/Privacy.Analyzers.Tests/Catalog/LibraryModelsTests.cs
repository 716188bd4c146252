using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed partial class LibraryModelsTests
{
    private static readonly Sample _sample = Sample.Of("class C;");

    private static readonly List<(string File, string Type, string Flows, string[] Members)> _lines = [.. LibraryModels.Lines()];

    [Fact]
    public void AThousandMembersAndMore_AreModelled() =>
        Assert.True(_lines.Sum(line => line.Members.Length) >= 1000);

    [Fact]
    public void EachMember_IsModelledOnce() =>
        Assert.Empty(_lines
            .SelectMany(line => line.Members.Select(member => line.Type + "." + member))
            .GroupBy(name => name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key));

    [Fact]
    public void EachLine_HasFlowsThatParse() =>
        Assert.All(_lines.Where(line => line.Flows is not ("none" or LibraryModels.Default)), line =>
            Assert.All(line.Flows.Split(", "), flow => Assert.Matches(Flow(), flow)));

    /// <summary>By type; of a type what differs from the defaults first; members by name.</summary>
    [Fact]
    public void Lines_AreSorted()
    {
        foreach (var file in _lines.GroupBy(line => line.File))
        {
            var keys = file.Select(line => (line.Type, line.Flows == LibraryModels.Default, line.Flows, line.Members[0])).ToList();
            Assert.Equal(keys.OrderBy(key => key.Type, StringComparer.Ordinal).ThenBy(key => key.Item2).ThenBy(key => key.Flows, StringComparer.Ordinal).ThenBy(key => key.Item4, StringComparer.Ordinal), keys);
            Assert.All(file, line => Assert.Equal(line.Members.Order(StringComparer.Ordinal), line.Members));
        }
    }

    /// <summary>Types that the tests do not reference were looked up when their line was written.</summary>
    [Fact]
    public void EachMember_ExistsWhereItsTypeDoes()
    {
        var missing = new List<string>();
        var known = 0;
        foreach (var (_, type, _, members) in _lines)
        {
            var types = Enumerable.Range(0, 5)
                .Select(arity => _sample.Compilation.GetTypeByMetadataName(arity == 0 ? type : type + "`" + arity))
                .OfType<INamedTypeSymbol>()
                .ToList();
            known += types.Count == 0 ? 0 : members.Length;
            missing.AddRange(members.Where(member => types.Count > 0 && !types.Any(found => Exists(found, member))).Select(member => type + "." + member));
        }

        Assert.Empty(missing);
        Assert.True(known >= 1000, known + " members of referenced types");
    }

    /// <summary>A constructor is written with the name of its first parameter: <c>.ctor(path)</c>.</summary>
    private static bool Exists(INamedTypeSymbol type, string member)
    {
        var parts = member.Split('(', ')');
        return type.GetMembers(parts[0]).OfType<IMethodSymbol>().Any(method => parts.Length == 1 || (method.Parameters.Length > 0 && method.Parameters[0].Name == parts[1]));
    }

    [Theory]
    [InlineData("System.Array.CopyTo", 1)]
    [InlineData("System.IO.File.ReadAllText", 0)]
    public void ModelledMember_IsFound(string name, int flows)
    {
        var method = (IMethodSymbol)_sample.Member(name);
        Assert.Equal(flows, LibraryModels.BuiltIn.Find(method).Length);
    }

    [Fact]
    public void MemberWithDefaults_HasNoModel() =>
        Assert.True(LibraryModels.BuiltIn.Find((IMethodSymbol)_sample.Member("System.String.Trim")).IsDefault);

    [GeneratedRegex(@"^(whole\(|text\()?(this|\d)(\[(key|value)?\])?\)? > (this|return|\d)(\[(key|value)?\])?$")]
    private static partial Regex Flow();
}

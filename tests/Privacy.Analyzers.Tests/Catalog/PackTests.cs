using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class PackTests
{
    private static readonly Sample _sample = Sample.Of("class C;");

    public static TheoryData<string> Files => [.. EmbeddedYaml.Files("Packs")];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsAPackOfItsName(string file)
    {
        var root = EmbeddedYaml.Read(file);
        Assert.NotNull(root);
        Assert.Equal([.. PackHeader.Keys.Where(key => EmbeddedYaml.Value(root, key) is not null), "sinks"], root.Entries.Select(entry => entry.Key.Value));
        var pack = Assert.Single(PackReader.All, pack => "Packs/" + pack.Name + ".yaml" == file);
        Assert.Matches(new Regex("^[a-z0-9]+(-[a-z0-9]+)*$"), pack.Name);
        Assert.NotEmpty(pack.Libraries);
        Assert.NotEmpty(pack.Sinks);
    }

    /// <summary>The head is read by lines, at every start of a compiler: it must say what YAML says.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Head_IsReadAsYamlReadsIt(string file)
    {
        var root = EmbeddedYaml.Read(file)!;
        var head = PackReader.Header(file);
        Assert.NotNull(head);
        var libraries = EmbeddedYaml.Texts(root, "library")!;
        Assert.Equal(EmbeddedYaml.Text(root, "pack"), head.Name);
        Assert.Equal(libraries, head.Libraries);
        Assert.Equal(EmbeddedYaml.Texts(root, "namespace") ?? libraries, head.Namespaces);
        Assert.Equal(EmbeddedYaml.Texts(root, "package") ?? libraries, head.Packages);
        Assert.Equal(EmbeddedYaml.Text(root, "version"), head.Version);
        Assert.Equal(EmbeddedYaml.Text(root, "reference"), head.Reference);
        Assert.Equal(EmbeddedYaml.Text(root, "kind"), head.Kind.ToString().ToLowerInvariant());
    }

    /// <summary>A program without the namespaces is taken to know no sink of the pack.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Namespaces_HoldEverySink(string file)
    {
        var pack = PackReader.All.Single(pack => "Packs/" + pack.Name + ".yaml" == file);
        var outside = pack.Sinks
            .SelectMany(sink => sink.Matches.Select(pattern => pattern.Text).Concat(sink.Attributes).Concat(sink.Below).Concat(sink.Unless))
            .Where(name => !pack.Namespaces.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal)));
        Assert.Equal([], outside);
    }

    [Fact]
    public void PackOfALibraryThatIsNotThere_IsNotRead()
    {
        var present = PackSet.Of(_sample.Compilation, PrivacyPolicy.Empty).Packs.Select(pack => pack.Name).ToList();
        Assert.Contains("system-net-http", present);
        Assert.DoesNotContain("mongodb", present);
        Assert.True(PackReader.Names.IsSupersetOf(present));
    }

    /// <summary>Merged into another assembly, or as source: the names are what counts.</summary>
    [Fact]
    public void LibraryAsSource_IsKnown()
    {
        var sample = Sample.Of("namespace LiteDB { public interface ILiteRepository { void Insert(object entity); } }");
        Assert.Equal("litedb", sample.SinkOf("LiteDB.ILiteRepository.Insert").Pack);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_HasOnlyKnownKeysAndPatternsThatParse(string file)
    {
        foreach (var entry in EmbeddedYaml.Mappings(EmbeddedYaml.Read(file)!, "sinks"))
        {
            Assert.Empty(entry.Entries.Select(pair => pair.Key.Value).Except(["match", "attribute", "below", "unless", "typed", "returns", "takes", "deep", "receiver", "on", "mentions", "assigned", "when", "template"]));
            var texts = EmbeddedYaml.Texts(entry, "match")?.ToList() ?? [];
            Assert.NotEmpty(texts.Concat(EmbeddedYaml.Texts(entry, "attribute") ?? []).Concat(EmbeddedYaml.Texts(entry, "below") ?? []));
            Assert.True(EmbeddedYaml.Value(entry, "below") is not null || EmbeddedYaml.Value(entry, "typed") is null);
            Assert.True((EmbeddedYaml.Value(entry, "below") ?? EmbeddedYaml.Value(entry, "on")) is not null || EmbeddedYaml.Value(entry, "unless") is null);
            Assert.Equal(texts.Count, PackReader.Patterns(entry, "match").Length);
            Assert.Contains(EmbeddedYaml.Text(entry, "receiver"), new[] { null, "text", "whole" });
            Assert.True(EmbeddedYaml.Value(entry, "takes") is null or YamlSequence);
            if (EmbeddedYaml.Value(entry, "when") is { } when)
                Assert.All(Assert.IsType<YamlMapping>(when).Entries, condition => Assert.NotEmpty(Assert.IsType<YamlSequence>(condition.Value).Items));
        }
    }

    /// <summary>Libraries that the tests do not reference were checked when their pack was written: its version says against what.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void EverySink_ExistsWhereTheLibraryIsReferenced(string file)
    {
        var pack = PackReader.All.Single(pack => "Packs/" + pack.Name + ".yaml" == file);
        var present = _sample.Compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name).ToHashSet();
        if (!pack.Libraries.Any(present.Contains))
            return;

        var resolver = new PatternResolver(_sample.Compilation);
        foreach (var sink in pack.Sinks)
        {
            var members = sink.Matches.SelectMany(pattern => Existing(resolver, pattern)).ToList();
            var names = members.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name).Append("value").ToHashSet();
            IEnumerable<string> used = [.. sink.Takes.IsDefault ? [] : sink.Takes, .. sink.Deep, .. sink.When.Keys, .. sink.Template is { } template ? [template] : Array.Empty<string>()];
            Assert.Empty(sink.Below.IsEmpty ? used.Except(names) : []); // those of methods that a program adds
            Assert.All(sink.Below.Concat(sink.Unless), name => Assert.NotNull(_sample.Compilation.GetTypeByMetadataName(name)));
        }
    }

    [Theory]
    [InlineData("System.Console.Write", "system-console", "Log")]
    [InlineData("System.Diagnostics.Activity.SetTag", "system-diagnostics-activity", "Telemetry")]
    [InlineData("System.Diagnostics.Trace.TraceError", "system-diagnostics-trace", "Log")]
    [InlineData("System.Net.Http.HttpClient.PostAsync", "system-net-http", "Network")]
    [InlineData("System.Net.Mail.SmtpClient.Send", "system-net-mail", "Messaging")]
    [InlineData("System.IO.File.WriteAllText", "system-io-file", "Storage")]
    [InlineData("Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync", "aspnetcore-response", "Public")]
    public void KnownSink_HasItsKind(string member, string pack, string kind)
    {
        var sink = _sample.SinkOf(member);
        Assert.Equal(pack, sink.Pack);
        Assert.Equal(kind, sink.Kind.ToString());
        Assert.Empty(sink.Recipients);
        Assert.False(sink.IsBoundary);
    }

    [Fact]
    public void JsonBody_LeavesWhole()
    {
        var sink = _sample.SinkOf("System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync");
        var method = (IMethodSymbol)sink.Member;
        Assert.Equal(SinkReach.Whole, sink.Parameters[method.Parameters.Single(parameter => parameter.Name == "value").Ordinal]);
        Assert.Equal(SinkReach.None, sink.Parameters[method.Parameters.Single(parameter => parameter.Name == "cancellationToken").Ordinal]);
    }

    [Theory]
    [InlineData("System.Console.Error", 1)]
    [InlineData("System.Console.Out", 1)]
    [InlineData("System.Console.In", 0)]
    [InlineData("System.IO.TextWriter.Null", 0)]
    public void WriterOfTheConsole_IsALog(string receiver, int expected)
    {
        var write = (IMethodSymbol)_sample.Member("System.IO.TextWriter.Write");
        var sinks = _sample.Model.Sinks.On(write, _sample.Member(receiver));
        Assert.Equal(expected, sinks.Length);
        Assert.All(sinks, sink => Assert.Equal(receiver[7..] + ".Write", sink.Display));
        Assert.Empty(_sample.Model.Sinks.Of(write));
    }

    [Fact]
    public void MemberOfNoPack_IsNoSink()
    {
        Assert.Empty(_sample.Model.Sinks.Of(_sample.Member("System.IO.File.ReadAllText")));
        Assert.Empty(_sample.Model.Sinks.Of(_sample.Member("System.Console.ReadLine")));
        Assert.Empty(_sample.Model.Sinks.Of(_sample.Member("System.Net.Http.HttpClient.CancelPendingRequests")));
    }

    private static List<ISymbol> Existing(PatternResolver resolver, SymbolPattern pattern)
    {
        var found = resolver.Resolve(pattern, default).ToList();
        Assert.True(found.Count > 0, pattern.Text);
        return found;
    }
}

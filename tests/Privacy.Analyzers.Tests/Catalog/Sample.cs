using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.TestKit;
using Basis = Privacy.Analyzers.Policy.Model.LegalBasis;

namespace Privacy.Analyzers.Tests.Catalog;

/// <summary>A small compilation with its model, and symbols of it by a short name.</summary>
internal sealed class Sample
{
    /// <summary>Compilations that begin as one share its bound references: most of the cost of a small test.</summary>
    private static readonly CSharpCompilation _base = CSharpCompilation.Create(
        "sample",
        references: ReferenceSet.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private Sample(CSharpCompilation compilation, PrivacyPolicy policy, InferenceMode mode)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        Compilation = compilation;
        Model = PrivacyModel.Create(compilation, policy, asOf: null, mode, default);
    }

    public CSharpCompilation Compilation { get; }

    public PrivacyModel Model { get; }

    public static Sample Of(string source, PrivacyPolicy? policy = null, InferenceMode mode = InferenceMode.Off) =>
        new(Compile("sample", source), policy ?? PrivacyPolicy.Empty, mode);

    /// <summary>The source seen as metadata by a program that refers to it.</summary>
    public static Sample OfMetadata(string library, string source, PrivacyPolicy? policy = null)
    {
        using var image = new MemoryStream();
        var emitted = Compile("library", library).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return new Sample(Compile("sample", source, MetadataReference.CreateFromImage(image.ToArray())), policy ?? PrivacyPolicy.Empty, InferenceMode.Off);
    }

    public static SymbolPattern Pattern(string text) =>
        SymbolPatternParser.Parse(text, default, out var error) ?? throw new ArgumentException(error, nameof(text));

    public static Recipient Recipient(string id, RecipientKind kind, params string[] sinks)
    {
        var packs = sinks.Where(sink => sink.StartsWith("pack:", StringComparison.Ordinal)).Select(sink => new Located<string>(sink[5..], default));
        var patterns = sinks.Where(sink => !sink.StartsWith("pack:", StringComparison.Ordinal)).Select(Pattern);
        return new Recipient(id, kind, null, null, null, null, null, null, [.. packs], [.. patterns], [], sinks.Length == 0, default);
    }

    public static PrivacyPolicy Policy(params Recipient[] recipients) =>
        PrivacyPolicy.Empty with { Recipients = PrivacyPolicy.Empty.Recipients.AddRange(recipients.Select(recipient => KeyValuePair.Create(recipient.Id, recipient))) };

    public static PrivacyPolicy Sources(params (string Match, string Category)[] sources) => PrivacyPolicy.Empty with
    {
        Sources = [.. sources.Select(source => new SourceMapping(
            [Pattern(source.Match)], new Located<string>(source.Category, default), [], Basis.Unspecified, null, default))],
    };

    public INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name) ?? throw new ArgumentException(name, nameof(name));

    /// <summary>The member by the metadata name of its type: <c>Contoso.User.Email</c>; a constructor is <c>.ctor</c>.</summary>
    public ISymbol Member(string name) => Members(name).First();

    public IEnumerable<ISymbol> Members(string name)
    {
        var dot = name.EndsWith("..ctor", StringComparison.Ordinal) ? name.Length - 6 : name.LastIndexOf('.');
        return Type(name[..dot]).GetMembers(name[(dot + 1)..]);
    }

    public IParameterSymbol Parameter(string method, string parameter) =>
        Members(method).OfType<IMethodSymbol>().SelectMany(symbol => symbol.Parameters).First(symbol => symbol.Name == parameter);

    public string? CategoryOf(string member) => Model.Sources.OfMember(Member(member))?.Category;

    public Sink SinkOf(string member) => Assert.Single(Model.Sinks.Of(Member(member)));

    private static CSharpCompilation Compile(string name, string source, MetadataReference? library = null)
    {
        var compilation = _base.AssemblyName == name ? _base : _base.WithAssemblyName(name);
        var text = "using System; using System.Collections.Generic; using Privacy;\n" + source;
        if (library is not null)
            compilation = compilation.AddReferences(library);
        return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)));
    }
}

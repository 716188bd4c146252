using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Bench.Inputs;

/// <summary>
/// A program of any size, always the same: entities, services with loops, queries, branches, awaits and logs, each calling the ones before it.
/// One file in ten has tagged members and one in fifty a leak, so that there is something to follow and something to find.
/// </summary>
internal static class GeneratedCode
{
    private const int FilesWithTags = 10;
    private const int FilesWithLeaks = 50;
    private const int MethodsPerFile = 12;
    private const int LinesPerMethod = 17;

    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log }
        """;

    /// <summary>As many whole files as have at least so many lines.</summary>
    public static CompilationInput Input(int lines, ImmutableDictionary<string, string> properties)
    {
        var sources = new List<string>();
        for (var written = 0; written < lines;)
        {
            sources.Add(File(sources.Count, MethodsPerFile));
            written += sources[^1].Count(each => each == '\n');
        }

        return Input($"generated-{lines / 1000}k", sources, properties);
    }

    /// <summary>A project of so many files as an editor has it, of which the given one has about so many lines.</summary>
    public static CompilationInput Project(int files, int edited, int editedLines) => Input(
        $"project of {files}",
        Enumerable.Range(0, files).Select(i => File(i, i == edited ? editedLines / LinesPerMethod : MethodsPerFile)),
        ImmutableDictionary<string, string>.Empty.Add("DesignTimeBuild", "true"));

    /// <summary>The file of a number.</summary>
    public static string Path(int number) => $"File{number:D5}.cs";

    private static CompilationInput Input(string name, IEnumerable<string> files, ImmutableDictionary<string, string> properties)
    {
        const string Usings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using System.Threading.Tasks;\n";
        return new CompilationInput(
            name,
            [.. files.Select((text, i) => (SourceText.From(text, Encoding.UTF8), Path(i))), (SourceText.From(Usings, Encoding.UTF8), "Usings.cs")],
            References,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            new BenchAnalyzerOptions(new PolicyText("policy.yaml", Policy), properties));
    }

    /// <summary>What this program runs on.</summary>
    private static ImmutableArray<MetadataReference> References =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!) // the host sets it
            .Split(System.IO.Path.PathSeparator)
            .Where(file => System.IO.Path.GetFileName(file) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Privacy.Attributes.dll"))
            .Order(StringComparer.Ordinal)
            .Select(file => MetadataReference.CreateFromFile(file))];

    /// <param name="methods">Of the service, each of about fifteen lines.</param>
    private static string File(int number, int methods)
    {
        var text = new StringBuilder();
        var before = Math.Max(0, number - 1);
        var tag = number % FilesWithTags == 0 ? "[Privacy.PersonalData(\"user.contact.email\", Purpose = \"service\")] " : "";
        text.Append($$"""
            using Microsoft.Extensions.Logging;

            namespace Shop.Area{{number}};

            public sealed class Customer
            {
                public int Id { get; set; }

                {{tag}}public string {{(tag.Length > 0 ? "Email" : "Code")}} { get; set; } = "";

                public string Theme { get; set; } = "";

                public List<Order> Orders { get; } = [];
            }

            public sealed record Order(int Id, decimal Total, string Note);

            public interface IStore
            {
                Task<Customer?> Find(int id);

                IEnumerable<Order> All();
            }

            public sealed class Service(IStore store, ILogger<Service> log)
            {
                private readonly Dictionary<int, decimal> _totals = [];

            """);
        for (var i = 0; i < methods; i++)
            text.Append(Method(i, number, before, hasLeak: i == 0 && number % FilesWithLeaks == 0));
        return text.Append("}\n").ToString();
    }

    private static string Method(int i, int number, int before, bool hasLeak) => (i % 4) switch
    {
        0 => $$"""

                public async Task<string> Describe{{i}}(int id)
                {
                    var customer = await store.Find(id);
                    if (customer is null)
                    {
                        log.LogWarning("No customer {Id}", id);
                        return "";
                    }

                    var text = customer.Theme + ":" + customer.Orders.Count;
                    foreach (var order in customer.Orders)
                    {
                        text += order.Total > {{i}} ? $" {order.Id}" : " -";
                        {{(hasLeak ? "log.LogInformation(\"Seen {Customer}\", customer.Email);" : "log.LogDebug(\"Order {Id}\", order.Id);")}}
                    }

                    return text;
                }

            """,
        1 => $$"""

                public decimal Sum{{i}}(int from, int to)
                {
                    var sum = 0m;
                    for (var id = from; id < to; id++)
                    {
                        if (_totals.TryGetValue(id, out var known))
                        {
                            sum += known;
                            continue;
                        }

                        var total = store.All().Where(order => order.Id == id).Sum(order => order.Total);
                        _totals[id] = total;
                        sum += total;
                    }

                    return Shop.Area{{before}}.Rules{{before}}.Rounded(sum);
                }

            """,
        2 => $$"""

                public string Kind{{i}}(Order order)
                {
                    try
                    {
                        var size = order switch
                        {
                            { Total: > 1000 } => "large",
                            { Total: > 100, Note: var note } when note.Length > 0 => "noted",
                            _ => "small",
                        };
                        return string.Join('-', size, order.Id.ToString(), {{i}});
                    }
                    catch (FormatException exception)
                    {
                        log.LogError(exception, "Order {Id} is odd", order.Id);
                        throw;
                    }
                }

            """,
        _ => $$"""

                public List<(int Id, string Text)> Rows{{i}}(bool sorted)
                {
                    var rows = new List<(int Id, string Text)>();
                    var source = sorted ? store.All().OrderBy(order => order.Total) : store.All();
                    foreach (var (id, total, note) in source)
                    {
                        var text = note.Trim();
                        if (text.StartsWith('#') && total > 0)
                            text = text.Substring(1).ToUpperInvariant();
                        rows.Add((id, text));
                    }

                    return rows;
                }

            """,
    } + (i == 1 ? $$"""
            }

            public static class Rules{{number}}
            {
                public static decimal Rounded(decimal value) => Math.Round(value, 2);
            }

            public sealed class More(IStore store, ILogger<Service> log)
            {
                private readonly Dictionary<int, decimal> _totals = [];

            """ : "");
}

using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Flow;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>
/// Programs compiled, analysed and run together: what is fixed for a compilation is paid for once. Each has its namespace and its file, so they do not
/// touch, and the verdict on one is the same as alone.
/// </summary>
public static class CanaryBatch
{
    private const string Rule = "PRIV201";

    private delegate bool Exploration(Action run, bool[] hits, int paths, int samples);

    // Compilations that start from one share its bound references.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Canaries",
        references: ReferenceSet.Framework.Append(CanaryRuntime.Reference),
        options: Analysis.CompilationOptions.WithOptimizationLevel(OptimizationLevel.Release).WithConcurrentBuild(false));

    private static readonly Lazy<CSharpCompilation> s_bound = new(() =>
    {
        _ = s_empty.GlobalNamespace; // binds them
        return s_empty;
    });

    private static readonly AnalyzerOptions s_options = new(
        [new InMemoryText(new TextFile("policy.yaml", CanaryRuntime.Policy))], new InMemoryOptions(ImmutableDictionary<string, string>.Empty));

    /// <summary>A program as a project of its own, for the analyzers as the compiler runs them.</summary>
    public static AnalysisInput Input(CanaryProgram program) => new()
    {
        Sources = [new TextFile(program.Name, program.Text)],
        AdditionalFiles = [new TextFile("policy.yaml", CanaryRuntime.Policy)],
        References = [CanaryRuntime.Reference],
        RunsGenerators = false,
    };

    /// <exception cref="InvalidOperationException">A program does not compile.</exception>
    public static ImmutableArray<CanaryVerdict> Judge(IEnumerable<CanaryProgram> programs, CancellationToken cancel = default)
    {
        var all = programs.ToImmutableArray();
        var compilation = s_bound.Value.AddSyntaxTrees(all.Select(program =>
            CSharpSyntaxTree.ParseText(SourceText.From(program.Text, Encoding.UTF8), Analysis.ParseOptions, program.Name, cancel)));
        var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: cancel);
        if (!emitted.Success)
        {
            var error = emitted.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException(error + "\n" + error.Location.SourceTree);
        }

        image.Position = 0;
        return Run(image, all, Reported(compilation, cancel));
    }

    /// <summary>What the flow analyzer reports; asked of the engine itself, because the driver of analyzers would bind everything once more.</summary>
    private static (ILookup<string, int> Lines, ILookup<string, string> GivenUp) Reported(CSharpCompilation compilation, CancellationToken cancel)
    {
        var model = ModelStore.Of(compilation, PolicyInput.Of(s_options, cancel), cancel);
        var result = FlowEngine.Analyze(model, full: false, cancel);
        var lines = compilation.SyntaxTrees
            .SelectMany(tree => result.In(tree))
            .SelectMany(finding => DiagnosticFactory.Create(model, finding, cancel))
            .Where(found => found.Id == Rule)
            .Select(found => found.Location.GetLineSpan())
            .ToLookup(place => place.Path, place => place.StartLinePosition.Line + 1);
        return (lines, compilation.SyntaxTrees.SelectMany(tree => result.BlindSpotsIn(tree)).ToLookup(spot => spot.At.SyntaxTree.FilePath, spot => spot.Reason));
    }

    private static ImmutableArray<CanaryVerdict> Run(MemoryStream image, ImmutableArray<CanaryProgram> programs, (ILookup<string, int> Lines, ILookup<string, string> GivenUp) reported)
    {
        var context = new AssemblyLoadContext("canary", isCollectible: true);
        try
        {
            var explore = CanaryRuntime.Load(context).GetMethod("Explore")!.CreateDelegate<Exploration>(); // declared there
            var loaded = context.LoadFromStream(image);
            return [.. programs.Select(program => Verdict(program, Entry(loaded, program), explore, [.. reported.Lines[program.Name]]) with { GivenUp = [.. reported.GivenUp[program.Name]] })];
        }
        finally
        {
            context.Unload();
        }
    }

    private static Action Entry(Assembly loaded, CanaryProgram program) =>
        loaded.GetType(program.Name + ".Program")?.GetMethod("Run")?.CreateDelegate<Action>() ?? throw new InvalidOperationException("no Program.Run");

    /// <summary>Few paths show what there is to miss. Where more is reported, every path is walked that can be, before that is called a false alarm.</summary>
    private static CanaryVerdict Verdict(CanaryProgram program, Action run, Exploration explore, ImmutableSortedSet<int> reported)
    {
        var hits = new bool[program.Sinks.Count == 0 ? 1 : program.Sinks.Keys.Max() + 1];
        var isComplete = explore(run, hits, 300, 300);
        for (var effort = 1_000; !isComplete && effort <= 10_000 && !reported.Except(Lines()).IsEmpty; effort *= 10)
        {
            isComplete = explore(run, hits, effort, effort);
        }

        var truth = Lines();
        return new(program, truth, truth.Except(reported), reported.Except(truth));

        ImmutableSortedSet<int> Lines() => [.. program.Sinks.Where(sink => hits[sink.Key]).Select(sink => sink.Value)];
    }
}

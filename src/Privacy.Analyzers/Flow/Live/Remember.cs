using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>A complete analysis → what is remembered of it.</summary>
internal static class Remember
{
    public static void Of(EngineContext engine, DemandDriver driver)
    {
        var compilation = engine.Model.Compilation;
        var memory = AnalysisMemory.Create(engine.Model, driver.Names, driver.IsAnyName, engine.HasSources);
        var files = new Dictionary<SyntaxTree, FileMemory>();
        foreach (var tree in compilation.SyntaxTrees)
            files[tree] = new FileMemory(memory, FileIndex.Of(tree, engine.Cancel));
        var records = new Dictionary<SummaryNode, MethodRecord>();
        foreach (var node in engine.Summaries.All())
        {
            if (node.Context is null)
                records.Add(node, Record(node, files));
        }

        foreach (var node in engine.Summaries.All())
        {
            foreach (var reader in node.Dependents.Keys)
            {
                if (reader.General != node.General && records.TryGetValue(reader.General, out var caller) && records.TryGetValue(node.General, out var callee))
                    caller.Callees.Add(callee);
            }
        }

        memory.Keep(compilation, files);
    }

    private static MethodRecord Record(SummaryNode node, Dictionary<SyntaxTree, FileMemory> files)
    {
        if (!node.Joined.IsDefault || node.Method.DeclaringSyntaxReferences.IsEmpty)
            return new MethodRecord();
        var method = node.Method.PartialImplementationPart ?? node.Method;
        var written = method.DeclaringSyntaxReferences[0];
        if (!files.TryGetValue(written.SyntaxTree, out var file))
            return new MethodRecord(); // of another project that an editor has open
        var record = new MethodRecord { Code = file.Index.At(written.GetSyntax()), Plain = PlainSummary.Of(node), Covered = node.Tainted };
        if (DeclaredAt.Of(method) is { } declared)
            file.Methods[declared.Span.Start] = record;
        return record;
    }
}

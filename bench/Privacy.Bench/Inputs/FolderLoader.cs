using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Privacy.Bench.Inputs;

/// <summary>
/// Loads analyzers and generators of others, each set by itself. What they need comes from their own files first: with our version of a
/// library that both use, one of them swallowed an exception and measured as if it were free. Roslyn itself comes from here.
/// </summary>
internal sealed class FolderLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly OwnFilesFirst _context;

    public FolderLoader() => _context = new OwnFilesFirst(_files);

    public void AddDependencyLocation(string fullPath) => _files[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);

    private sealed class OwnFilesFirst(Dictionary<string, string> files) : AssemblyLoadContext("others")
    {
        protected override Assembly? Load(AssemblyName name)
        {
            var simple = name.Name ?? "";
            return simple is not ("Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "System.Collections.Immutable" or "System.Reflection.Metadata")
                && files.TryGetValue(simple, out var file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}

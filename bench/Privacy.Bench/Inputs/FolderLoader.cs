using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Privacy.Bench.Inputs;

/// <summary>Loads analyzers and generators of others, each set by itself. Finds what they need among their own files; Roslyn itself comes from here.</summary>
internal sealed class FolderLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly AssemblyLoadContext _context = new("others");

    public FolderLoader() => _context.Resolving += (context, name) =>
        name.Name is { } simple && _files.TryGetValue(simple, out var file) ? context.LoadFromAssemblyPath(file) : null;

    public void AddDependencyLocation(string fullPath) => _files[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
}

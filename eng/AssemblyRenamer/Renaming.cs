using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AssemblyRenamer;

/// <summary>
/// Gives an assembly another identity, and rewrites the references to it.
/// Why: <c>dotnet build</c> compares analyzers by file name and drops the lower of two YamlDotNet.dll across packages,
/// so a library inside an analyzer package must travel under a name that nobody else uses.
/// </summary>
internal sealed class Renaming(string oldName, string newName)
{
    public void Apply(string file, string outputFolder)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(Path.GetFullPath(file)));
        using var assembly = AssemblyDefinition.ReadAssembly(file, new ReaderParameters
        {
            AssemblyResolver = resolver,
            InMemory = true,
            SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false),
            ReadSymbols = true,
        });

        if (assembly.Name.Name == oldName)
        {
            Rename(assembly);
        }

        foreach (var reference in assembly.MainModule.AssemblyReferences.Where(r => r.Name == oldName))
        {
            reference.Name = newName;
            reference.PublicKeyToken = [];
        }

        // The MVID comes from the content, so packing the same sources twice gives the same bytes.
        assembly.Write(Path.Combine(outputFolder, assembly.Name.Name + ".dll"), new WriterParameters
        {
            DeterministicMvid = true,
            SymbolWriterProvider = assembly.MainModule.HasSymbols ? new EmbeddedPortablePdbWriterProvider() : null,
            WriteSymbols = assembly.MainModule.HasSymbols,
        });
    }

    /// <summary>The strong name goes: it vouches for the unchanged assembly, and .NET does not check it.</summary>
    private void Rename(AssemblyDefinition assembly)
    {
        assembly.Name.Name = newName;
        assembly.Name.PublicKey = [];
        assembly.Name.Attributes &= ~AssemblyAttributes.PublicKey;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        assembly.MainModule.Name = newName + ".dll";
    }
}

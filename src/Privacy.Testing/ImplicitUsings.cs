using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Privacy.Testing;

/// <summary>The namespaces that projects import by themselves, as far as the references have them.</summary>
internal static class ImplicitUsings
{
    public const string Path = "ImplicitUsings.cs";

    private static readonly string[] Names =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "Privacy",
    ];

    public static string For(IEnumerable<MetadataReference> references, CancellationToken cancel)
    {
        var root = CSharpCompilation.Create("Names", references: references).GlobalNamespace;
        return string.Concat(Names.Where(name => Exists(root, name, cancel)).Select(name => $"global using {name};\n"));
    }

    private static bool Exists(INamespaceSymbol root, string name, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        INamespaceSymbol? space = root;
        foreach (var part in name.Split('.'))
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        return space is not null && space.GetTypeMembers().Any(type => type.DeclaredAccessibility == Accessibility.Public);
    }
}

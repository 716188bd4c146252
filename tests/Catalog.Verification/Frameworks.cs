namespace Privacy.Catalog.Verification;

/// <summary>The reference assemblies of the SDK that runs this.</summary>
internal static class Frameworks
{
    private static readonly string[] _names = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    public static IReadOnlyDictionary<string, string> Assemblies { get; } = _names
        .SelectMany(name => Directory.GetFiles(Newest(Path.Combine(Root, "packs", name)), "*.dll"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);

    public static string Version { get; } = Environment.Version.Major + "." + Environment.Version.Minor;

    /// <summary>The folder of dotnet: three above that of the runtime's own assemblies.</summary>
    private static string Root =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")); // not null: the runtime's assemblies are files

    private static string Newest(string pack)
    {
        var version = Directory.GetDirectories(pack, Environment.Version.Major + ".*").Max(StringComparer.Ordinal)
            ?? throw new DirectoryNotFoundException(pack);
        return Directory.GetDirectories(Path.Combine(version, "ref")).Single();
    }
}

using System.Reflection;

namespace Privacy.Tool.Tests;

/// <summary>Whole reports, kept in Expectations/ and reviewed like code. UPDATE_SNAPSHOTS=1 writes them anew.</summary>
internal static class Snapshot
{
    public static void Verify(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Path.Combine(SourceFolder, name), actual);

        var file = Path.Combine(AppContext.BaseDirectory, "Expectations", name);
        Assert.True(File.Exists(file), $"Expectations/{name} is missing: run once with UPDATE_SNAPSHOTS=1 and review it");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string SourceFolder { get; } = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ExpectationsFolder").Value!;
}

using System.Runtime.CompilerServices;

namespace Privacy.Tool.Tests;

/// <summary>Keeps the outputs of the builds under test out of the user's folders, and deletes them.</summary>
internal static class TestCache
{
    [ModuleInitializer]
    internal static void Redirect()
    {
        var folder = Directory.CreateTempSubdirectory("privacy-test-cache-").FullName;
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}

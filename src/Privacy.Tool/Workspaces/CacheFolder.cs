using System.Security.Cryptography;
using System.Text;

namespace Privacy.Tool.Workspaces;

/// <summary>
/// The outputs of our builds: apart from the user's bin and obj, kept between runs so that the next one is incremental, and held by
/// one process at a time. A second process gets a folder that it deletes again.
/// </summary>
internal sealed class CacheFolder : IDisposable
{
    private const string LockName = "lock";

    private static readonly TimeSpan KeptUnused = TimeSpan.FromDays(30);

    /// <summary>What the system answers where there is no file: 1601.</summary>
    private static readonly DateTime NoFile = new(1700, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly FileStream? _lock;

    private CacheFolder(string path, FileStream? @lock)
    {
        Path = path;
        _lock = @lock;
    }

    public string Path { get; }

    public string Results => System.IO.Path.Combine(Path, "privacy-results");

    public static CacheFolder Open(BuildTarget target)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', target.Files))).AsSpan(0, 8));
        var home = System.IO.Path.Combine(Home(), "privacy");
        var path = System.IO.Path.Combine(home, key);
        try
        {
            Directory.CreateDirectory(path);
            DeleteUnused(home);
            return new CacheFolder(path, new FileStream(System.IO.Path.Combine(path, LockName), FileMode.Create, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            return new CacheFolder(Directory.CreateTempSubdirectory("privacy-").FullName, null);
        }
    }

    public void Dispose()
    {
        if (_lock is not null)
        {
            _lock.Dispose();
            return;
        }

        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold a file; the system's temporary folder is cleaned by others.
        }
    }

    /// <summary>Targets come and go, and a build's outputs are large.</summary>
    private static void DeleteUnused(string home)
    {
        foreach (var folder in Directory.GetDirectories(home).Where(folder => File.GetLastWriteTimeUtc(System.IO.Path.Combine(folder, LockName)) is var used && used > NoFile && used < DateTime.UtcNow - KeptUnused))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Home()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? home : System.IO.Path.GetTempPath();
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Privacy.Tool.Workspaces;

/// <summary>
/// The outputs of our builds: apart from the user's bin and obj, kept between runs so that the next one is incremental, and held by
/// one process at a time. A second process gets a folder that it deletes again.
/// </summary>
internal sealed class CacheFolder : IDisposable
{
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
        var path = System.IO.Path.Combine(Home(), "privacy", key);
        try
        {
            Directory.CreateDirectory(path);
            return new CacheFolder(path, new FileStream(System.IO.Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
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

    private static string Home()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? home : System.IO.Path.GetTempPath();
    }
}

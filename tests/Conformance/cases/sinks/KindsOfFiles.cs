using System.IO;
using System.IO.IsolatedStorage;
using System.IO.MemoryMappedFiles;

namespace Cases.Sinks.KindsOfFilesCase;

/// <summary>Files that are not opened by their name, and streams that are copied into files.</summary>
internal static class KindsOfFiles
{
    /// <summary>The archive may be in memory, to be sent as an answer.</summary>
    public static void EntryOk(System.IO.Compression.ZipArchive archive, User user)
    {
        using var writer = new StreamWriter(archive.CreateEntry("users.txt").Open());
        writer.Write(user.Email);
    }

    public static void IsolatedBad(User user)
    {
        using var store = IsolatedStorageFile.GetUserStoreForAssembly();
        using var writer = new StreamWriter(store.CreateFile("user"));
        writer.WriteLine(user.Email); // expect: PRIV208
    }

    public static void IsolatedStreamBad(User user)
    {
        using var writer = new StreamWriter(new IsolatedStorageFileStream("user", FileMode.Create));
        writer.WriteLine(user.Name); // expect: PRIV208
    }

    public static void IsolatedOk(IsolatedStorageFile store, User user)
    {
        using var writer = new StreamWriter(store.CreateFile("theme"));
        writer.WriteLine(user.Theme);
    }

    public static void MappedBad(MemoryMappedFile map, User user)
    {
        using var view = map.CreateViewStream();
        view.Write(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208
    }

    public static void MappedOk(MemoryMappedFile map, User user)
    {
        using var view = map.CreateViewStream();
        view.Write(Encoding.UTF8.GetBytes(user.Theme));
    }

    public static void CopyBad(User user)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Name));
        using var file = File.Create("x");
        memory.CopyTo(file); // expect: PRIV208
    }

    public static async Task CopyAsyncBad(User user)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Name));
        await using var file = new FileStream("x", FileMode.Create);
        await memory.CopyToAsync(file); // expect: PRIV208
    }

    public static void WriteToBad(User user)
    {
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(user.Name));
        using var file = File.OpenWrite("x");
        memory.WriteTo(file); // expect: PRIV208
    }

    public static void CopyOk(User user)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Theme));
        using var file = File.Create("x");
        memory.CopyTo(file);
    }

    public static void CopyToMemoryOk(User user)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Name));
        using var other = new MemoryStream();
        memory.CopyTo(other);
    }

    public static void OutputBad(User user)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(user.Name)); // expect: PRIV201
    }

    public static void OutputWriterBad(User user)
    {
        using var output = new StreamWriter(Console.OpenStandardError());
        output.WriteLine(user.Name); // expect: PRIV201
    }

    public static void OutputOk(User user)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(user.Theme));
    }

    public static void InitialisedBad(User user) => throw new InvalidOperationException("x") { Data = { ["who"] = user.Name } }; // expect: PRIV207

    public static void InitialisedOk(User user) => throw new InvalidOperationException("x") { Data = { ["theme"] = user.Theme } };

    public static Dictionary<string, string> OtherDataOk(User user) => new Holder { Data = { ["who"] = user.Name } }.Data;

    private sealed class Holder
    {
        public Dictionary<string, string> Data { get; } = [];
    }
}

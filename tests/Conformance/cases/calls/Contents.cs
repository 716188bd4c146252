using System.IO;

namespace Cases.Calls.ContentsCase;

/// <summary>What a file holds is not personal because its path is.</summary>
internal static class Contents
{
    public static void ReaderOk(User user)
    {
        using var reader = new StreamReader("/mail/" + user.Name);
        Log.LogInformation("{Text}", reader.ReadToEnd());
    }

    public static void ReaderLineOk(User user)
    {
        using var reader = new StreamReader("/mail/" + user.Name, Encoding.UTF8, true, 10);
        while (reader.ReadLine() is { } line)
            Log.LogInformation("{Text}", line);
    }

    public static void FileStreamOk(User user)
    {
        using var stream = new FileStream("/mail/" + user.Name, FileMode.Open);
        using var reader = new StreamReader(stream);
        Log.LogInformation("{Text}", reader.ReadToEnd());
    }

    public static void OpenReadOk(User user)
    {
        using var stream = File.OpenRead("/mail/" + user.Name);
        using var reader = new StreamReader(stream);
        Log.LogInformation("{Text}", reader.ReadToEnd());
    }

    public static void InfoOpenOk(User user)
    {
        var info = new FileInfo("/mail/" + user.Name);
        using var reader = info.OpenText();
        Log.LogInformation("{Text} {Length}", reader.ReadToEnd(), info.Length);
    }

    public static void InfoNameBad(User user)
    {
        var info = new FileInfo("/mail/" + user.Name);
        Log.LogInformation("{Text}", info.FullName); // expect: PRIV201
    }

    public static void MemoryReaderBad(User user)
    {
        using var reader = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(user.Name)));
        Log.LogInformation("{Text}", reader.ReadToEnd()); // expect: PRIV201
    }

    public static void FileStreamReadOk(User user)
    {
        using var stream = new FileStream("/mail/" + user.Name, FileMode.Open);
        var bytes = new byte[10];
        stream.Read(bytes, 0, 10);
        Log.LogInformation("{Text}", Encoding.UTF8.GetString(bytes));
    }

    public static void FN_StreamName(User user)
    {
        using var stream = new FileStream("/mail/" + user.Name, FileMode.Open);
        Log.LogInformation("{Text}", stream.Name); // known miss: PRIV201 what a stream of a file is called is not kept apart from what it holds
    }
}

namespace Privacy.Tool;

/// <summary>Writes a whole file or none: into a neighbour, then moved over the target.</summary>
internal static class AtomicFile
{
    public static void Write(string path, string text)
    {
        var target = Path.GetFullPath(path);
        var half = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a full path of a file has a folder
            File.WriteAllText(half, text);
            File.Move(half, target, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(half))
                File.Delete(half);
            throw new Failure(ExitCode.WrongUsage, $"can't write {path}: {unwritable.Message}", unwritable);
        }
    }
}

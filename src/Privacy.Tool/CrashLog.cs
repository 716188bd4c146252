namespace Privacy.Tool;

/// <summary>Details of a crash, kept on this machine. The terminal gets one line.</summary>
internal static class CrashLog
{
    public static string Write(string[] args, Exception crash)
    {
        var path = Path.Combine(Path.GetTempPath(), $"privacy-crash-{Environment.ProcessId}.log");
        try
        {
            File.WriteAllText(path, $"privacy {string.Join(' ', args)}{Environment.NewLine}{crash}{Environment.NewLine}");
            return path;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return "no file, as " + path + " can't be written: " + crash.Message;
        }
    }
}

namespace Privacy.Tool;

/// <summary>Ends a verb with one sentence for the user and an exit code.</summary>
internal sealed class Failure(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;
}

namespace Cases.Typed;

/// <summary>Sources and sinks of several types; the policies of the suites name them, nothing is tagged.</summary>
public static class Api
{
    public static string Source() => Environment.MachineName;

    public static int SourceInt() => Environment.ProcessId;

    public static object SourceObj() => Environment.MachineName;

    public static Task<string> SourceAsync() => Task.FromResult(Environment.MachineName);

    public static string Clean() => Environment.CurrentDirectory;

    public static string Mask(string value) => new('*', value.Length);

    public static void Sink(object? value) => Out.Coin = value is null;
}

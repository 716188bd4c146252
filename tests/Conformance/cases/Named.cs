namespace Cases.Named;

/// <summary>Nothing is tagged here: the policy names what is a source and what a sink.</summary>
public static class Api
{
    public static string Secret { get; set; } = "";

    public static string Source() => Environment.MachineName;

    public static Task<string> SourceAsync() => Task.FromResult(Environment.MachineName);

    public static string Clean() => Environment.CurrentDirectory;

    public static void Sink(object? value) => Out.Coin = value is null;

    public static void SinkAll(params object?[] values) => Out.Coin = values.Length > 0;
}

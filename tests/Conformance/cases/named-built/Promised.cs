using static Cases.Typed.Api;

using System.Runtime.CompilerServices;

namespace Cases.NamedBuilt.PromisedCase;

internal sealed class Letter
{
    public string? Address;

    public string? Subject;
}

internal sealed class LetterAwaiter(Letter letter) : INotifyCompletion
{
    public bool IsCompleted => true;

    public string? GetResult() => letter.Address;

    public void OnCompleted(Action continuation) => continuation();
}

internal static class LetterExtensions
{
    public static LetterAwaiter GetAwaiter(this Letter letter) => new(letter);
}

/// <summary>What can be awaited because an extension method says so, and numbers that are promised.</summary>
internal static class Promised
{
    private static async IAsyncEnumerable<string> Words(string word)
    {
        await Task.Yield();
        yield return word;
    }

    public static async Task AddressBad()
    {
        Sink(await new Letter { Address = Source() }); // expect: PRIV201
    }

    public static async Task SubjectOk()
    {
        Sink(await new Letter { Subject = Source() });
    }

    public static async Task VariableBad()
    {
        var letter = new Letter { Subject = "a" };
        letter.Address = Source();
        var read = await letter;
        Sink(read); // expect: PRIV201
    }

    public static async Task VariableOk()
    {
        var letter = new Letter { Address = Source() };
        letter.Address = "x";
        var read = await letter;
        Sink(read);
    }

    public static async Task FirstBad()
    {
        Sink(await Words(Source()).FirstAsync()); // expect: PRIV201
    }

    public static async Task CountOk()
    {
        Sink(await Words(Source()).CountAsync());
    }

    public static async Task LengthsOk()
    {
        Sink(await Words(Source()).CountAsync(word => word.Length > 2));
    }
}

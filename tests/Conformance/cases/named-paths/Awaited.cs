using System.Runtime.CompilerServices;
using static Cases.Typed.Api;

namespace Cases.NamedPaths.AwaitedCase;

internal sealed class Wait(string text)
{
    public Waiter GetAwaiter() => new(text);
}

internal readonly struct Waiter(string text) : INotifyCompletion
{
    public bool IsCompleted => true;

    public string GetResult() => text;

    public void OnCompleted(Action continuation) => continuation();
}

internal sealed class Pause(string text)
{
    public string Text => text;

    public Pauser GetAwaiter() => default;
}

internal readonly struct Pauser : INotifyCompletion
{
    public bool IsCompleted => true;

    public string GetResult() => "none";

    public void OnCompleted(Action continuation) => continuation();
}

internal sealed class Bell
{
    private Action<string>? _rings;

    public event Action<string> Rings
    {
        add => _rings += value;
        remove
        {
            if (_rings is not null)
                _rings -= value;
        }
    }

    public void Ring(string text) => _rings?.Invoke(text);
}

/// <summary>What the compiler calls without a name of a member being written: awaiters, accessors of events.</summary>
internal static class Awaited
{
    private static void Quiet(string text) => Out.Coin = text.Length > 3;

    public static async Task OwnBad() => Sink(await new Wait(Source())); // expect: PRIV201

    public static async Task OwnOk() => Sink(await new Pause(Source()));

    public static async Task BesideBad()
    {
        var pause = new Pause(Source());
        await pause;
        Sink(pause.Text); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var bell = new Bell();
        bell.Rings += Sink;
        bell.Rings -= Sink;
        bell.Ring(Source());
    }

    public static void OtherRemovedBad()
    {
        var bell = new Bell();
        bell.Rings += Sink;
        bell.Rings += Quiet;
        bell.Rings -= Quiet;
        bell.Ring(Source()); // expect: PRIV201
    }

    public static void OfOtherObjectBad()
    {
        var bell = new Bell();
        var other = new Bell();
        bell.Rings += Sink;
        other.Rings -= Sink;
        bell.Ring(Source()); // expect: PRIV201
    }

    public static void LastOfListOk()
    {
        string[] texts = [Source(), "b", "c"];
        if (texts is [_, .., var last])
            Sink(last);
    }

    public static void LastOfListBad()
    {
        string[] texts = ["a", "b", Source()];
        if (texts is [_, .., var last])
            Sink(last); // expect: PRIV201
    }

    public static void BeforeLastBad()
    {
        string[] texts = ["a", Source(), "c"];
        if (texts is [.., var last, _])
            Sink(last); // expect: PRIV201
    }
}

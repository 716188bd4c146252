using static Cases.Typed.Api;

namespace Cases.NamedValues.EndedCase;

internal sealed class Disp(string s) : IDisposable
{
    public void Dispose() => Sink(s);
}

internal sealed class DispQuiet(string s) : IDisposable
{
    public void Dispose()
    {
        var n = s.Length;
    }
}

internal sealed class ADisp(string s) : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        Sink(s);
        return default;
    }
}

internal static class Ended
{
    private static void Boom(string s) => throw new InvalidOperationException(s);

    public static void UsingBad()
    {
        using var d = new Disp(Source()); // expect: PRIV201
    }

    public static void UsingOk()
    {
        using var d = new DispQuiet(Source());
    }

    public static void UsingBlockBad()
    {
        using (new Disp(Source())) // expect: PRIV201
        {
        }
    }

    public static async Task AUsingBad()
    {
        await using var d = new ADisp(Source()); // expect: PRIV201
    }

    public static void FinallySinkBad()
    {
        var s = "";
        try
        {
            s = Source();
            Boom("x");
        }
        catch
        {
        }
        finally
        {
            Sink(s); // expect: PRIV201
        }
    }
}

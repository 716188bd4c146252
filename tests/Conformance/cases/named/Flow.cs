using static Cases.Named.Api;

namespace Cases.NamedCases.FlowCase;

internal static class Flow
{
    public static void IfBad()
    {
        var x = Clean();
        if (Out.Coin)
        {
            x = Source();
        }

        Sink(x); // expect: PRIV201
    }

    public static void WhileBad()
    {
        var x = Clean();
        while (Out.Coin)
        {
            Sink(x); // expect: PRIV201
            x = Source();
        }
    }

    public static void TryFinallyBad()
    {
        var x = Clean();
        try
        {
            x = Source();
        }
        finally
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void CatchBad()
    {
        var x = Clean();
        try
        {
            x = Source();
            Out.Coin = int.Parse("1") == 1;
        }
        catch
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void CatchFilterBad()
    {
        var x = Source();
        try
        {
            Out.Coin = int.Parse("1") == 1;
        }
        catch (FormatException) when (Out.Coin)
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void SwitchBad(int n)
    {
        var x = n switch
        {
            0 => Clean(),
            1 => Source(),
            _ => throw new ArgumentOutOfRangeException(nameof(n)),
        };
        Sink(x); // expect: PRIV201
    }

    public static void SwitchFallThroughBad(int n)
    {
        var x = Clean();
        switch (n)
        {
            case 0:
                x = Source();
                goto case 1;
            case 1:
                Sink(x); // expect: PRIV201
                break;
        }
    }

    public static void AndBad()
    {
        var x = Clean();
        if (Out.Coin && (x = Source()).Length > 0)
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void OrBad()
    {
        var x = Clean();
        if (Out.Coin || (x = Source()).Length > 0)
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void UsingStatementBad()
    {
        using (var writer = new System.IO.StringWriter())
        {
            writer.Write(Source());
            Sink(writer.ToString()); // expect: PRIV201
        }
    }

    public static void ForBad()
    {
        var parts = new string[3];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Source() + i;
        }

        Sink(string.Concat(parts)); // expect: PRIV201
    }

    public static void DoWhileOverwrittenOk()
    {
        string x;
        do
        {
            x = Source();
            x = Clean();
        }
        while (Out.Coin);
        Sink(x);
    }

    public static void BothArmsCleanOk()
    {
        var x = Source();
        if (Out.Coin)
        {
            x = Clean();
        }
        else
        {
            x = "none";
        }

        Sink(x);
    }

    public static void ReturnedEarlyOk()
    {
        var x = Clean();
        if (Out.Coin)
        {
            x = Source();
            _ = x;
            return;
        }

        Sink(x);
    }

    public static void BreakOk()
    {
        var x = Clean();
        while (true)
        {
            if (Out.Coin)
            {
                break;
            }

            x = Source();
            _ = x;
            x = Clean();
        }

        Sink(x);
    }

    public static void DeadCodeOk()
    {
        var x = Clean();
        if (false)
        {
#pragma warning disable CS0162
            x = Source();
#pragma warning restore CS0162
        }

        Sink(x);
    }

    public static void ThrowArmOk()
    {
        var x = Source();
        x = Out.Coin ? Clean() : throw new InvalidOperationException();
        Sink(x);
    }

    public static void FinallyCleansOk()
    {
        var x = Source();
        try
        {
            Out.Coin = x.Length > 3;
        }
        finally
        {
            x = Clean();
        }

        Sink(x);
    }

    public static void SwitchCleanOk(int n)
    {
        var x = Source();
        switch (n)
        {
            case 0:
                x = Clean();
                break;
            default:
                return;
        }

        Sink(x);
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedPaths.UnwoundCase;

internal sealed class Holder
{
    public string First = "";

    public string Second = "";
}

internal sealed class CodedException(string message, string code) : Exception(message)
{
    public string Code => code;
}

/// <summary>Ways out of a block: through a finally block, to a handler, to another section of a switch.</summary>
internal static class Unwound
{
    private static void May()
    {
        if (Coin)
            throw new FormatException();
    }

    private static void Returned(Holder holder)
    {
        try
        {
            return;
        }
        finally
        {
            holder.First = Source();
        }
    }

    private static string? Given(Holder holder)
    {
        try
        {
            May();
            return holder.First;
        }
        catch (FormatException)
        {
            return null;
        }
        finally
        {
            holder.Second = Source();
        }
    }

    public static void ReturnedBad()
    {
        var holder = new Holder();
        Returned(holder);
        Sink(holder.First); // expect: PRIV201
    }

    public static void ReturnedOk()
    {
        var holder = new Holder();
        Returned(holder);
        Sink(holder.Second);
    }

    public static void GivenBad()
    {
        var holder = new Holder();
        Given(holder);
        Sink(holder.Second); // expect: PRIV201
    }

    public static void GivenOk()
    {
        var holder = new Holder();
        Sink(Given(holder));
    }

    public static void BrokenOutBad()
    {
        var text = "none";
        while (true)
        {
            try
            {
                break;
            }
            finally
            {
                text = Source();
            }
        }

        Sink(text); // expect: PRIV201
    }

    public static void BrokenOutOk()
    {
        var text = Source();
        while (true)
        {
            try
            {
                break;
            }
            finally
            {
                text = "none";
            }
        }

        Sink(text);
    }

    public static void BrokenInsideBad()
    {
        var text = "none";
        try
        {
            while (true)
            {
                text = Source();
                break;
            }

            Sink(text); // expect: PRIV201
        }
        finally
        {
            text = "none";
        }
    }

    public static void ThroughTwoBad()
    {
        var text = "none";
        try
        {
            try
            {
                text = Source();
                May();
            }
            finally
            {
                May();
            }
        }
        catch (FormatException)
        {
            Sink(text); // expect: PRIV201
        }
    }

    public static void ThroughTwoOk()
    {
        var text = Source();
        try
        {
            try
            {
                May();
            }
            finally
            {
                text = "none";
            }
        }
        catch (FormatException)
        {
        }

        Sink(text);
    }

    public static void AssignedBeforeItThrewBad()
    {
        var text = "none";
        try
        {
            text = Source();
            May();
        }
        catch (FormatException)
        {
            Sink(text); // expect: PRIV201
        }
    }

    public static void NeverAssignedOk()
    {
        var text = "none";
        try
        {
            May();
            text = Source();
        }
        catch (FormatException)
        {
            Sink(text);
        }
    }

    private static void Refuse(string message, string code) => throw new CodedException(message, code);

    private static void Wrap(string message)
    {
        try
        {
            Refuse(message, "code");
        }
        catch (CodedException inner)
        {
            throw new InvalidOperationException("wrapped", inner);
        }
    }

    public static void OwnMemberBad()
    {
        try
        {
            Refuse("message", Source());
        }
        catch (CodedException exception)
        {
            Sink(exception.Code); // expect: PRIV201
        }
    }

    public static void OnlyTheMessageBad()
    {
        try
        {
            Refuse(Source(), "code"); // expect: PRIV207
        }
        catch (CodedException exception)
        {
            Sink(exception.Code);
        }
    }

    public static void InnerBad()
    {
        try
        {
            Wrap(Source()); // expect: PRIV207
        }
        catch (InvalidOperationException exception)
        {
            Sink(exception.InnerException!.Message); // expect: PRIV201
        }
    }

    public static void InnerPrintedBad()
    {
        try
        {
            Wrap(Source()); // expect: PRIV207
        }
        catch (InvalidOperationException exception)
        {
            Sink(exception.ToString()); // expect: PRIV201
        }
    }

    public static void OnlyTheInnerMessageBad()
    {
        try
        {
            Wrap(Source()); // expect: PRIV207
        }
        catch (InvalidOperationException exception)
        {
            Sink(exception.Message);
        }
    }

    public static void GotoCaseBad()
    {
        switch (1)
        {
            case 0:
                Sink(Source()); // expect: PRIV201
                break;
            case 1:
                goto case 0;
        }
    }

    public static void GotoCaseOk()
    {
        switch (1)
        {
            case 0:
                Sink(Source());
                break;
            case 1:
                goto default;
            default:
                break;
        }
    }
}

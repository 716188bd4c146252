using static Cases.Typed.Api;

namespace Cases.NamedTested.PassedCase;

/// <summary>What nobody catches, and what a handler throws, goes on to the handlers around it.</summary>
internal static class Passed
{
    public static void AroundItBad()
    {
        var s = "";
        try
        {
            try
            {
                s = Source();
                throw new InvalidOperationException();
            }
            catch (ArgumentException)
            {
                s = "";
            }
        }
        catch (InvalidOperationException)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void AroundItOk()
    {
        var s = "";
        try
        {
            try
            {
                s = "a";
                throw new InvalidOperationException();
            }
            catch (ArgumentException)
            {
                s = Source();
            }
        }
        catch (InvalidOperationException)
        {
            Sink(s);
        }
    }

    public static void HandlerThrowsOnBad()
    {
        var s = "";
        try
        {
            try
            {
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException)
            {
                s = Source();
                throw new FormatException();
            }
        }
        catch (FormatException)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void HandlerThrowsOnOk()
    {
        var s = "";
        try
        {
            try
            {
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException)
            {
                s = Source();
                throw new FormatException();
            }
        }
        catch (InvalidOperationException)
        {
            Sink(s);
        }
        catch (FormatException)
        {
        }
    }

    public static void FinallyStillRunsBad()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException();
        }
        catch (ArgumentException)
        {
        }
        finally
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void FinallyOnTheWayOutBad()
    {
        var s = "";
        try
        {
            try
            {
                throw new InvalidOperationException();
            }
            finally
            {
                s = Source();
            }
        }
        catch (InvalidOperationException)
        {
            Sink(s); // expect: PRIV201
        }
    }
}

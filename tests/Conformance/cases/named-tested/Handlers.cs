using static Cases.Typed.Api;

namespace Cases.NamedTested.HandlersCase;

internal sealed class LateException(string message) : Exception(message);

internal class LoudException : Exception
{
    public LoudException(string name) => Parsed = int.Parse(name);

    public int Parsed { get; }
}

/// <summary>Which handlers run for an exception whose type is known, and what of the code behind.</summary>
internal sealed class Failure<T>(string text) : Exception(text);

internal static class Handlers
{
    private static string? s_kept;

    private static void Check(string text)
    {
        if (text.Length > 3)
            throw new ArgumentException("long");
    }

    public static void OtherTypeOk()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException("no");
        }
        catch (ArgumentException)
        {
            Sink(s);
        }
        catch (InvalidOperationException)
        {
        }
    }

    public static void SameTypeBad()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException("no");
        }
        catch (ArgumentException)
        {
        }
        catch (InvalidOperationException)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void BaseTypeBad()
    {
        var s = Source();
        try
        {
            throw new ArgumentNullException(nameof(s));
        }
        catch (ArgumentException)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void DerivedTypeOk()
    {
        var s = Source();
        try
        {
            throw new ArgumentException("no");
        }
        catch (ArgumentNullException)
        {
            Sink(s);
        }
        catch (Exception)
        {
        }
    }

    public static void MakingItThrowsBad(string text)
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException(text.Substring(3));
        }
        catch (ArgumentException)
        {
            Sink(s); // expect: PRIV201
        }
        catch (InvalidOperationException)
        {
        }
    }

    public static void OwnTypeOk()
    {
        var s = Source();
        try
        {
            throw new LateException("no");
        }
        catch (FormatException)
        {
            Sink(s);
        }
        catch (LateException)
        {
        }
    }

    public static void OwnConstructorThrowsBad()
    {
        var s = Source();
        try
        {
            throw new LoudException("no");
        }
        catch (FormatException)
        {
            Sink(s); // expect: PRIV201
        }
        catch (LoudException)
        {
        }
    }

    public static void NobodyCatchesOk()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException();
        }
        catch (ArgumentException)
        {
        }

        Sink(s);
    }

    public static void SomebodyCatchesBad()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException();
        }
        catch (SystemException)
        {
        }

        Sink(s); // expect: PRIV201
    }

    public static void FilterRefusesBad()
    {
        var s = Source();
        try
        {
            throw new InvalidOperationException("a");
        }
        catch (InvalidOperationException e) when (e.Message == "b")
        {
        }
        catch (Exception)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void OnOneWayOnlyBad(string? text)
    {
        var s = Source();
        try
        {
            if (string.IsNullOrEmpty(text))
                throw new InvalidOperationException("none");
            Check(text);
        }
        catch (ArgumentException)
        {
            Sink(s); // expect: PRIV201
        }
        catch (InvalidOperationException)
        {
        }
    }

    public static void OfAnyTypeBad<T>()
    {
        var s = "";
        var email = Source();
        try
        {
            s = email;
            throw new Failure<T>("none");
        }
        catch (Failure<string>)
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void OfAnyTypeButAnotherOk<T>()
    {
        var s = "";
        var email = Source();
        try
        {
            s = email;
            throw new Failure<T>("none");
        }
        catch (FormatException)
        {
            Sink(s);
        }
    }

    public static void OnOneWayOnlyOk(string? text)
    {
        var s = Source();
        try
        {
            if (string.IsNullOrEmpty(text))
                throw new InvalidOperationException("none");
            s = "";
        }
        catch (ArgumentException)
        {
            Sink(s);
        }
        catch (InvalidOperationException)
        {
        }
    }

    public static void InALoopBad()
    {
        var s = "";
        for (var i = 0; i < 20; i++)
        {
            try
            {
                if (i > 2)
                    throw new InvalidOperationException();
                s = Source();
            }
            catch (InvalidOperationException)
            {
                Sink(s); // expect: PRIV201
            }
        }
    }

    public static void InnerMessageBad()
    {
        var inner = new FormatException("bad " + Source()); // expect: PRIV207
        try
        {
            throw new InvalidOperationException("outer", inner);
        }
        catch (InvalidOperationException e)
        {
            Sink(e.InnerException!.Message); // expect: PRIV201
        }
    }

    public static void TaskIsGatheredBad()
    {
        try
        {
            Task.Run(() => throw new InvalidOperationException("bad " + Source())).Wait(); // expect: PRIV207
        }
        catch (AggregateException e)
        {
            Sink(e.InnerException!.Message); // expect: PRIV201
        }
    }

    public static void WrittenAtTheThrowBad()
    {
        try
        {
            throw new InvalidOperationException(s_kept = Source()); // expect: PRIV207
        }
        catch (InvalidOperationException)
        {
            Sink(s_kept); // expect: PRIV201
        }
    }

    public static void AnyTypeBad()
    {
        var s = Source();
        try
        {
            throw new LateException("a");
        }
        catch
        {
            Sink(s); // expect: PRIV201
        }
    }

    public static void ChosenByTheCallerBad<T>()
        where T : Exception
    {
        var s = Source();
        try
        {
            throw new LateException("a");
        }
        catch (T)
        {
            Sink(s); // expect: PRIV201
        }
        catch (LateException)
        {
        }
    }
}

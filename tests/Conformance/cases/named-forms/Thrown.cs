using static Cases.Typed.Api;

namespace Cases.NamedForms.ThrownCase;

internal class OrderException : Exception
{
    public string Detail { get; set; } = "";

    public string Code { get; set; } = "E1";
}

internal sealed class LateOrderException : OrderException
{
    public string Extra { get; set; } = "";
}

internal sealed class Basket
{
    public string A = "";

    public string B = "";
}

/// <summary>What is thrown: by a lambda, by a method that does nothing else, and again after it was caught.</summary>
internal static class Thrown
{
    private static string? s_seen;

    private static string Try(Func<string> action)
    {
        try
        {
            return action();
        }
        catch (OrderException e)
        {
            return e.Detail;
        }
    }

    private static void Call(Action action) => action();

    private static void Ignore(Action action)
    {
        try
        {
            action();
        }
        catch (OrderException)
        {
        }
    }

    private static string TryQuietly(Func<string> action)
    {
        try
        {
            return action();
        }
        catch (OrderException)
        {
            return "failed";
        }
    }

    private static void Fail(string text) => throw new OrderException { Detail = text };

    private static void FailLate(string text)
    {
        var late = new LateOrderException();
        late.Extra = text;
        throw late;
    }

    private static void FailQuietly(string text) => throw new OrderException { Code = "E" + text.Length };

    private static void FillAndFail(Basket basket)
    {
        basket.A = Source();
        throw new OrderException();
    }

    private static void MoveAndFail(Basket basket)
    {
        try
        {
            basket.A = Source();
            throw new OrderException();
        }
        finally
        {
            basket.B = basket.A;
            basket.A = "";
        }
    }

    private static bool Note(string text)
    {
        s_seen = text;
        return false;
    }

    public static void ByALambdaBad() => Sink(Try(() => throw new OrderException { Detail = Source() })); // expect: PRIV201

    public static void ByALambdaOk() => Sink(Try(() => throw new OrderException { Detail = "", Code = Source() }));

    public static void ByALambdaHiddenOk() => Sink(TryQuietly(() => throw new OrderException { Detail = Source() }));

    public static void GivenByALambdaBad() => Sink(TryQuietly(() => Source())); // expect: PRIV201

    public static void MessageBad()
    {
        try
        {
            Call(() => throw new FormatException("bad " + Source())); // expect: PRIV207
        }
        catch (FormatException e)
        {
            Sink(e.Message); // expect: PRIV201
        }
    }

    public static void MessageOk()
    {
        try
        {
            Call(() => throw new FormatException("bad " + Source().Length));
        }
        catch (FormatException e)
        {
            Sink(e.Message);
        }
    }

    public static void AfterItIsCaughtBad()
    {
        var text = Source();
        Ignore(() => throw new OrderException());
        Sink(text); // expect: PRIV201
    }

    public static void WrittenBeforeALambdaThrowsBad()
    {
        var text = "";
        Ignore(() =>
        {
            text = Source();
            throw new OrderException();
        });
        Sink(text); // expect: PRIV201
    }

    public static void OnlyThrowsBad()
    {
        var basket = new Basket();
        try
        {
            FillAndFail(basket);
        }
        catch (OrderException)
        {
        }

        Sink(basket.A); // expect: PRIV201
    }

    public static void OnlyThrowsOk()
    {
        var basket = new Basket();
        try
        {
            FillAndFail(basket);
            basket.B = Source();
        }
        catch (OrderException)
        {
        }

        Sink(basket.B);
    }

    public static void MovedInFinallyBad()
    {
        var basket = new Basket();
        try
        {
            MoveAndFail(basket);
        }
        catch (OrderException)
        {
        }

        Sink(basket.B); // expect: PRIV201
    }

    public static void FirstHandlerBad()
    {
        try
        {
            FailLate(Source());
        }
        catch (LateOrderException e)
        {
            Sink(e.Extra); // expect: PRIV201
        }
        catch (OrderException)
        {
        }
    }

    public static void SecondHandlerOk()
    {
        try
        {
            FailLate(Source());
        }
        catch (LateOrderException e)
        {
            Sink(e.Detail);
        }
        catch (OrderException e)
        {
            Sink(((LateOrderException)e).Extra);
        }
    }

    public static void BaseHandlerBad()
    {
        try
        {
            FailLate(Source());
        }
        catch (OrderException e)
        {
            Sink(((LateOrderException)e).Extra); // expect: PRIV201
        }
    }

    public static void DetailBad()
    {
        try
        {
            Fail(Source());
        }
        catch (OrderException e)
        {
            Sink(e.Detail); // expect: PRIV201
        }
    }

    public static void DetailOk()
    {
        try
        {
            FailQuietly(Source());
        }
        catch (OrderException e)
        {
            Sink(e.Detail);
        }
    }

    public static void ThrownAgainBad()
    {
        try
        {
            try
            {
                Fail(Source());
            }
            catch (OrderException e)
            {
                e.Code = "E2";
                throw;
            }
        }
        catch (OrderException e)
        {
            Sink(e.Detail); // expect: PRIV201
        }
    }

    public static void FP_RedactedBeforeItIsThrownAgain()
    {
        try
        {
            try
            {
                Fail(Source());
            }
            catch (OrderException e)
            {
                e.Detail = "";
                throw;
            }
        }
        catch (OrderException e)
        {
            Sink(e.Detail); // known false alarm: PRIV201 what is written to an exception before it is thrown again is not what is caught
        }
    }

    public static void KeptAndThrownLaterBad()
    {
        Exception? kept = null;
        try
        {
            Fail(Source());
        }
        catch (OrderException e)
        {
            kept = e;
        }

        try
        {
            throw kept!;
        }
        catch (OrderException e)
        {
            Sink(e.Detail); // expect: PRIV201
        }
    }

    public static void StateAtTheThrowBad()
    {
        var text = "";
        try
        {
            text = Source();
            FailQuietly("");
            text = "";
        }
        catch (OrderException)
        {
            Sink(text); // expect: PRIV201
        }
    }

    public static void StateAtTheThrowOk()
    {
        var text = "";
        try
        {
            FailQuietly("");
            text = Source();
        }
        catch (OrderException)
        {
            Sink(text);
        }
    }

    public static void FilterWritesBad()
    {
        try
        {
            try
            {
                Fail(Source());
            }
            catch (OrderException e) when (Note(e.Detail))
            {
            }
        }
        catch (OrderException)
        {
        }

        Sink(s_seen); // expect: PRIV201
    }
}

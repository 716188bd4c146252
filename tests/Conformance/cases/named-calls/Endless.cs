using static Cases.Typed.Api;

namespace Cases.NamedCalls.EndlessCase;

internal static class Endless
{
    private static void While(string text, bool again)
    {
        while (again)
            Sink(text);
    }

    private static void For(string text, bool again)
    {
        for (var i = 0; again; i++)
            Sink(text + i);
    }

    private static string First(string text, bool again)
    {
        while (again)
            return text;
        return "";
    }

    public static void WhileBad() => While(Source(), true); // expect: PRIV201

    public static void WhileOk() => While(Source(), false);

    public static void AfterItBad()
    {
        While("x", true);
        Sink(Source()); // expect: PRIV201
    }

    public static void AfterForBad()
    {
        For("x", true);
        Sink(Source()); // expect: PRIV201
    }

    public static void ForOk() => For(Source(), false);

    public static void LeftAtOnceBad() => Sink(First(Source(), true)); // expect: PRIV201

    public static void NeverEnteredOk() => Sink(First(Source(), false));

    public static void WrittenSoOk()
    {
        while (true)
        {
            if (Coin)
                continue;
            break;
        }

        Sink(Clean());
    }

    public static void NeverLeftOk()
    {
        var text = Source();
        while (true)
            text = text.Trim();
#pragma warning disable CS0162 // what follows is never reached, by what the language says
        Sink(text);
#pragma warning restore CS0162
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedBuilt.WrappedCase;

internal delegate string Handler(string text);

/// <summary>Each step wraps the one before.</summary>
internal sealed class Chain
{
    private Func<string, string> _run = s => s;

    public Chain Use(Func<string, string> step)
    {
        var before = _run;
        _run = s => step(before(s));
        return this;
    }

    public string Run(string text) => _run(text);
}

/// <summary>The code that it is given takes the place of its own.</summary>
internal sealed class Replaced
{
    private Func<string, string> _code = s => s;

    public void Use(Func<string, string> code) => _code = code;

    public string Run(string text) => _code(text);
}

internal static class WrappedCase
{
    public static void ReplacedBad()
    {
        var replaced = new Replaced();
        Sink(replaced.Run(Source())); // expect: PRIV201
        replaced.Use(s => Source());
        Sink(replaced.Run("x")); // expect: PRIV201
    }

    public static void ReplacedOk()
    {
        var replaced = new Replaced();
        replaced.Use(s => "1");
        Sink(replaced.Run(Source()));
    }

    public static void PerhapsReplacedBad()
    {
        var replaced = new Replaced();
        if (Out.Coin)
            replaced.Use(s => "1");
        Sink(replaced.Run(Source())); // expect: PRIV201
    }

    public static void GivenReplacedBad(Replaced replaced) => Sink(replaced.Run(Source())); // expect: PRIV201

    public static void ChainBad()
    {
        Sink(new Chain().Use(s => s + "1").Run(Source())); // expect: PRIV201
        Sink(new Chain().Use(s => s + "1").Use(s => s + "2").Use(s => s + "3").Run(Source())); // expect: PRIV201
        Sink(new Chain().Use(s => "2").Use(s => Source()).Run("x")); // expect: PRIV201
    }

    public static void ChainOk()
    {
        Sink(new Chain().Use(s => "1").Run(Source()));
        Sink(new Chain().Use(s => "1").Use(s => s + "2").Run(Source()));
        Sink(new Chain().Use(s => s + "1").Use(s => "2").Use(s => s + "3").Run(Source()));
        Sink(new Chain().Use(s => Source()).Use(s => "2").Run("x"));
    }

    public static void LinksBad()
    {
        Sink(Link(Link(Link(x => x, "a"), "b"), "c")(Source())); // expect: PRIV201
        Sink(Link(Link(Link(Link(x => Source(), "a"), "b"), "c"), "d")("x")); // expect: PRIV201
    }

    public static void LinksOk() => Sink(Link(Link(Link(Link(x => "y", "a"), "b"), "c"), "d")("x"));

    public static void ManyLinksBad()
    {
        Handler end = s => s;
        Sink(Plain(Plain(Plain(Plain(Plain(Plain(Plain(Plain(Plain(Plain(end))))))))))(Source())); // expect: PRIV201
    }

    public static void ManyWaysBad()
    {
        Handler end = s => s;
        Sink(Often(Often(Often(Often(Often(Often(Often(Often(Often(Often(end))))))))))(Source())); // expect: PRIV201
    }

    public static void HandlersBad()
    {
        Handler end = s => s;
        Logged(Masked(end))(Source()); // expect: PRIV201
        Logged(Logged(Logged(Masked(end))))(Source()); // expect: PRIV201
        Sink(Twice(Twice(Twice(end)))(Source())); // expect: PRIV201
    }

    public static void HandlersOk()
    {
        Handler end = s => s;
        Masked(Logged(end))(Source());
        Masked(Logged(Logged(Logged(end))))(Source());
        Sink(Twice(Twice(Masked(end)))(Source()));
    }

    public static void OwnVariablesBad()
    {
        Sink(Kept(Source(), Environment.ProcessorCount)); // expect: PRIV201

        static string Kept(string text, int count)
        {
            if (count == 0)
                return "0";
            var kept = text;
            Kept("x", count - 1);
            return kept;
        }
    }

    public static void OwnVariablesOk()
    {
        Sink(Kept("a", Environment.ProcessorCount));

        static string Kept(string text, int count)
        {
            if (count == 0)
                return "0";
            Kept(Source(), count - 1);
            return text;
        }
    }

    private static Func<string, string> Link(Func<string, string> next, string name) => s => next("x") + s + name;

    private static Handler Logged(Handler next) => s =>
    {
        Sink(s);
        return next(s);
    };

    private static Handler Masked(Handler next) => s => next("***");

    private static Handler Often(Handler next) => s => next(next(next(s))) + next(s) + next("x");

    private static Handler Plain(Handler next) => s => next(s);

    private static Handler Twice(Handler next) => s => next(next(s));
}

using static Cases.Typed.Api;

namespace Cases.NamedBuilt.TakenCase;

internal sealed class Kept
{
    public Func<string>? Code { get; set; }
}

/// <summary>Local functions that are handed out as delegates: they bring the variables they name along, and so do those that they call.</summary>
internal static class Taken
{
    private static Func<string> Returned(string text)
    {
        string Inner() => text;
        return Inner;
    }

    private static Func<string> Wrapped(string text)
    {
        string Inner() => text;
        return () => Inner() + "!";
    }

    private static Func<string, string> DeclaredLater(string text)
    {
        return Inner;

        string Inner(string other) => text + other;
    }

    private static Func<string> ByAnother(string text, string other)
    {
        string Inner() => text;
        string Outer() => other is null ? "none" : Inner();
        return Outer;
    }

    private static Func<string> OneOfTwo(string text, string other)
    {
        string Inner() => other;
        return Inner;
    }

    private static (Action<string> Set, Func<string> Get) Variable()
    {
        var held = "";
        void Set(string text) => held = text;
        string Get() => held;
        return (Set, Get);
    }

    private static Kept Hold(string text)
    {
        string Inner() => text;
        return new Kept { Code = Inner };
    }

    private static Func<string> Static(string text)
    {
        static string Inner() => "none";
        return text.Length > 3 ? Inner : Inner;
    }

    public static void ReturnedBad()
    {
        Sink(Returned(Source())()); // expect: PRIV201
    }

    public static void ReturnedOk()
    {
        var one = Returned(Source());
        var other = Returned("none");
        Sink(other());
        _ = one;
    }

    public static void WrappedBad()
    {
        var code = Wrapped(Source());
        Sink(code()); // expect: PRIV201
    }

    public static void WrappedOk()
    {
        Sink(Wrapped("none")());
    }

    public static void DeclaredLaterBad()
    {
        Sink(DeclaredLater(Source())("")); // expect: PRIV201
    }

    public static void DeclaredLaterOk()
    {
        Sink(DeclaredLater("none")("x"));
    }

    public static void ByAnotherBad()
    {
        Sink(ByAnother(Source(), "x")()); // expect: PRIV201
    }

    public static void ByAnotherOk()
    {
        Sink(ByAnother("none", Source())());
    }

    public static void OneOfTwoBad()
    {
        Sink(OneOfTwo("none", Source())()); // expect: PRIV201
    }

    public static void OneOfTwoOk()
    {
        Sink(OneOfTwo(Source(), "none")());
    }

    public static void VariableBad()
    {
        var (set, get) = Variable();
        set(Source());
        Sink(get()); // expect: PRIV201
    }

    public static void VariableOk()
    {
        var (set, get) = Variable();
        set(Source());
        set("none");
        Sink(get());
    }

    public static void AnotherVariableOk()
    {
        var (set, _) = Variable();
        var (_, get) = Variable();
        set(Source());
        Sink(get());
    }

    public static void HeldBad()
    {
        Sink(Hold(Source()).Code!()); // expect: PRIV201
    }

    public static void HeldOk()
    {
        var held = Hold(Source());
        held.Code = () => "none";
        Sink(held.Code());
    }

    public static void StaticOk()
    {
        Sink(Static(Source())());
    }

    public static void InTurnsBad()
    {
        var codes = new List<Func<string>>();
        foreach (var text in new[] { Source(), "none" })
        {
            string Inner() => text;
            codes.Add(Inner);
        }

        Sink(codes[0]()); // expect: PRIV201
    }

    public static void InTurnsOk()
    {
        var codes = new List<Func<string>>();
        foreach (var text in new[] { "none", Source() })
        {
            string Inner() => text;
            codes.Add(Inner);
        }

        Sink(codes[0]());
    }

    private static Func<string> CountingDown(string text, int left)
    {
        string Inner() => left == 0 ? text : CountingDown(text, left - 1)();
        return Inner;
    }

    private static Func<Func<string>> Nested(string text)
    {
        Func<string> Outer()
        {
            string Inner() => text;
            return Inner;
        }

        return Outer;
    }

    public static void FN_CountingDown()
    {
        Sink(CountingDown(Source(), 3)()); // known miss: PRIV201 code that makes code like itself, one less each time, is not followed to the end
    }

    public static void NestedBad()
    {
        Sink(Nested(Source())()()); // expect: PRIV201
    }

    public static void NestedOk()
    {
        Sink(Nested("none")()());
    }
}

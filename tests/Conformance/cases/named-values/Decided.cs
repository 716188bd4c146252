using static Cases.Typed.Api;

namespace Cases.NamedValues.DecidedCase;

internal enum Mode
{
    Off,
    On,
    Other
}

internal static class Gate
{
    public static bool Open;
}

internal sealed class Opt(bool on)
{
    public bool On = on;

    public void Go(string s)
    {
        if (on)
            Sink(s);
    }

    public void Go2(string s)
    {
        if (On)
            Sink(s);
    }
}

internal static class Decided
{
    private const int C5 = 5;

    private static bool SF() => false;

    private static bool PropT { get; } = true;

    private static bool PropF => false;

    private static readonly Mode M = Mode.On;

    private static bool TwoStep() => !SF() && C5 == 5;

    public static void V08Ok()
    {
        string? d;
        if (SF())
            d = Source();
        else
            d = "c";
        Sink(d);
    }

    public static void V16Ok()
    {
        string? d = Source();
        while (true)
        {
            d = "c";
            break;
        }

        Sink(d);
    }

    public static void V18Ok()
    {
        string d = "c";
        goto s;
        d = Source();
        s:
            Sink(d);
    }

    public static void PropTOk()
    {
        var d = PropT ? "c" : Source();
        Sink(d);
    }

    public static void PropFBad()
    {
        var d = PropF ? "c" : Source();
        Sink(d); // expect: PRIV201
    }

    public static void EnumOk()
    {
        if (M == Mode.Off)
            Sink(Source());
    }

    public static void EnumBad()
    {
        if (M == Mode.On)
            Sink(Source()); // expect: PRIV201
    }

    public static void EnumSwitchOk()
    {
        Sink(M switch
        {
            Mode.Off => Source(),
            _ => "c"
        });
    }

    public static void LocalIntOk()
    {
        int x = 3;
        x = x + 1;
        if (x == 3)
            Sink(Source());
    }

    public static void LocalIntBad()
    {
        int x = 3;
        x = x + 1;
        if (x == 4)
            Sink(Source()); // expect: PRIV201
    }

    public static void TwoStepOk()
    {
        if (!TwoStep())
            Sink(Source());
    }

    public static void TwoStepBad()
    {
        if (TwoStep())
            Sink(Source()); // expect: PRIV201
    }

    public static void TypeofOk()
    {
        if (typeof(int) == typeof(string))
            Sink(Source());
    }

    public static void CtorFlagOk() => new Opt(false).Go(Source());

    public static void CtorFlagBad() => new Opt(true).Go(Source()); // expect: PRIV201

    public static void InitFlagOk() => new Opt(true)
    {
        On = false
    }.Go2(Source());

    public static void InitFlagBad() => new Opt(true)
    {
        On = true
    }.Go2(Source()); // expect: PRIV201

    public static void SameCondOk()
    {
        string d = "c";
        var c = Coin;
        if (c)
            d = Source();
        if (!c)
            Sink(d);
    }

    public static void SameCondBad()
    {
        string d = "c";
        var c = Coin;
        if (c)
            d = Source();
        if (c)
            Sink(d); // expect: PRIV201
    }

    public static void GlobalFlagBad()
    {
        Gate.Open = true;
        Leak(Source()); // expect: PRIV201
    }

    public static void GlobalFlagOk()
    {
        Gate.Open = false;
        Leak(Source());
    }

    private static void Leak(string s)
    {
        if (Gate.Open)
            Sink(s);
    }
}

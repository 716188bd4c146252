using static Cases.Typed.Api;

namespace Cases.NamedValues.ComparedCase;

internal sealed class Pair
{
    public string A = "";

    public string B = "";
}

internal static class Compared
{
    private static void Cleaned(ref string s) => s = Mask(s);

    public static void RefOk()
    {
        var s = Source();
        Cleaned(ref s);
        Sink(s);
    }

    public static void BranchBad()
    {
        var s = Source();
        if (Coin)
            s = Mask(s);
        Sink(s); // expect: PRIV201
    }

    public static void BranchOk()
    {
        var s = Source();
        if (Coin)
            s = Mask(s);
        else
            s = "";
        Sink(s);
    }

    public static void ConcatBad()
    {
        var s = Source();
        Sink(Mask(s) + s); // expect: PRIV201
    }

    public static void ConcatOk()
    {
        var s = Source();
        Sink(Mask(s) + "x");
    }

    public static void AliasOk()
    {
        var o = new Pair
        {
            A = Source()
        };
        var p = o;
        p.A = Mask(o.A);
        Sink(o.A);
    }

    public static void MaskSubBad()
    {
        var s = Source();
        Mask(s);
        Sink(s); // expect: PRIV201
    }

    public static void ConstEqOk()
    {
        var s = Source();
        if (s == "known")
            Sink(s);
    }

    public static void SwitchEqOk()
    {
        var s = Source();
        switch (s)
        {
            case "a":
                Sink(s);
                break;
        }
    }

    public static void IsConstOk()
    {
        var s = Source();
        if (s is "a" or "b")
            Sink(s);
    }

    public static void EqFailBad()
    {
        var s = Source();
        if (s == "known")
            return;
        Sink(s); // expect: PRIV201
    }

    public static void EmptyOk()
    {
        var s = Source();
        if (s == "")
            Sink(s);
    }

    public static void IsNullOrEmptyOk()
    {
        var s = Source();
        if (string.IsNullOrEmpty(s))
            Sink(s);
    }

    public static void AllowOk()
    {
        var s = Source();
        if (s != "a")
            throw new Exception();
        Sink(s);
    }
}

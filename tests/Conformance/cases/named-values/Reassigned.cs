using static Cases.Typed.Api;

namespace Cases.NamedValues.ReassignedCase;

internal static class Reassigned
{
    private static bool TryBoth(string i, out string a, out string b)
    {
        a = i;
        b = "c";
        return true;
    }

    private static ref string Pick(ref string a, ref string b) => ref a;

    public static void LoopShiftBad()
    {
        string a = "c", b = "c", c = Source();
        for (var i = 0; i < 3; i++)
        {
            a = b;
            b = c;
        }

        Sink(a); // expect: PRIV201
    }

    public static void LoopShiftOk()
    {
        string a = "c", b = "c", c = Source();
        for (var i = 0; i < 3; i++)
        {
            b = a;
            a = "d";
        }

        Sink(b);
    }

    public static void NestedOk()
    {
        var a = "c";
        for (var i = 0; i < 3; i++)
        {
            a = Source();
            for (var j = 0; j < 2; j++)
            {
            }

            a = "c";
            for (var j = 0; j < 2; j++)
                Sink(a);
        }
    }

    public static void GotoCaseOk()
    {
        var a = "c";
        switch (2)
        {
            case 1:
                a = Source();
                goto case 2;
            case 2:
                Sink(a);
                break;
        }
    }

    public static void GotoBackBad()
    {
        var a = "c";
        var n = 0;
        again:
            Sink(a); // expect: PRIV201
        a = Source();
        if (n++ < 2)
            goto again;
    }

    public static void OutBothBad()
    {
        if (TryBoth(Source(), out var a, out var b))
            Sink(a); // expect: PRIV201
    }

    public static void OutBothOk()
    {
        if (TryBoth(Source(), out var a, out var b))
            Sink(b);
    }

    public static void RefReassignBad()
    {
        string a = "c", b = "c";
        ref var r = ref a;
        r = ref b;
        r = Source();
        Sink(b); // expect: PRIV201
    }

    public static void RefReassignOk()
    {
        string a = "c", b = "c";
        ref var r = ref a;
        r = ref b;
        r = Source();
        Sink(a);
    }

    public static void RefRetBad()
    {
        string a = "c", b = "c";
        Pick(ref a, ref b) = Source();
        Sink(a); // expect: PRIV201
    }

    public static void RefRetOk()
    {
        string a = "c", b = "c";
        Pick(ref a, ref b) = Source();
        Sink(b);
    }

    public static void RefTernBad()
    {
        string a = "c", b = "c";
        ref var r = ref Coin ? ref a : ref b;
        r = Source();
        Sink(a); // expect: PRIV201
    }

    public static void RethrowOk()
    {
        var a = "c";
        try
        {
            try
            {
                throw new Exception();
            }
            catch
            {
                a = Source();
                throw;
            }
        }
        catch
        {
            a = "d";
        }

        Sink(a);
    }
}

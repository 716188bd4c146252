using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ReselectedCase;

/// <summary>A variable that several ways gave constants may still be any of them, and what was made of them since.</summary>
internal static class Reselected
{
    [Flags]
    private enum Flag
    {
        A = 0,
        B = 1,
        C = 2,
        D = 3,
    }

    private static Action stored = () => { };

    private static void Run(Action action) => stored = action;

    private static void Set(ref int k) => k = 3;

    private static void Raise(ref int k) => k++;

    public static void CountedUpBad()
    {
        var x = Source();
        var k = 2;
        Raise(ref k);
        if (k == 3)
            Sink(x); // expect: PRIV201
    }

    public static void CountedUpOk()
    {
        var x = Source();
        int k = 1;
        if (Coin)
            k = 2;
        var j = k;
        j++;
        if (k == 3)
            Sink(x);
    }

    public static void NeverOk()
    {
        var x = Source();
        int k = 1;
        while (Coin)
        {
            if (k == 3)
                Sink(x);
            k = k == 1 ? 2 : 1;
        }
    }

    public static void GivenBackOk()
    {
        var x = Source();
        int k = 1;
        if (Coin)
            k = 2;
        if (k == 2)
            k = 1;
        if (k == 2)
            Sink(x);
    }

    public static void ByLambdaBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        Action a = () => k = 3;
        a();
        if (k == 3) Sink(x); // expect: PRIV201
    }

    public static void ByKeptLambdaBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        Run(() => k = 3);
        if (k == 3) Sink(x); // expect: PRIV201
    }

    public static void ByReferenceBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        Set(ref k);
        if (k == 3) Sink(x); // expect: PRIV201
    }

    public static void IncreasedBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        k += 1;
        if (k == 3) Sink(x); // expect: PRIV201
    }

    public static void FlagsBad()
    {
        var x = Source();
        var k = Flag.A;
        if (Coin) k = Flag.B;
        k |= Flag.C;
        if (k == Flag.D) Sink(x); // expect: PRIV201
    }

    public static void StateBad()
    {
        var x = Source();
        int k = 1;
        while (Coin) { if (k == 3) Sink(x); if (k == 2) k = 3; if (k == 1) k = 2; } // expect: PRIV201
    }

    public static void ManyStatesBad()
    {
        var x = Source();
        int k = 0;
        while (Coin) { if (k == 9) Sink(x); k = k switch { 0 => 1, 1 => 2, 2 => 3, 3 => 4, 4 => 5, 5 => 6, 6 => 7, 7 => 8, _ => 9 }; } // expect: PRIV201
    }

    public static void WideBad()
    {
        var x = Source();
        long k = 1;
        if (Coin) k = 2;
        if (k == 2) Sink(x); // expect: PRIV201
    }

    public static void LetterAsNumberBad()
    {
        var x = Source();
        int k = 'a';
        if (Coin) k = 'b';
        if (k == 'b') Sink(x); // expect: PRIV201
    }

    public static void NegativeBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (-k == -2) Sink(x); // expect: PRIV201
    }

    public static void LessBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k < 2) Sink(x); // expect: PRIV201
    }

    public static void NotTrueBad()
    {
        var x = Source();
        bool? k = null;
        if (Coin) k = false;
        if (k != true) Sink(x); // expect: PRIV201
    }

    public static void NoneBad()
    {
        var x = Source();
        bool? k = null;
        if (Coin) k = false;
        if (k == null) Sink(x); // expect: PRIV201
    }

    public static void TernaryBad()
    {
        var x = Source();
        string? k = null;
        if (Coin) k = "a";
        Sink(k == "a" ? x : "n"); // expect: PRIV201
    }

    public static void ChangedBad()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        k = k.ToUpperInvariant();
        if (k == "B") Sink(x); // expect: PRIV201
    }

    public static void DefaultBad()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        switch (k) { case "a": break; default: Sink(x); break; } // expect: PRIV201
    }

    public static void CaughtBad()
    {
        var x = Source();
        int k = 1;
        try { Console.Write(1); k = 2; Console.Write(1); k = 3; } catch (Exception) { if (k == 2) Sink(x); } // expect: PRIV201
    }

    public static void FractionBad()
    {
        var x = Source();
        double k = 1;
        if (Coin) k = 2;
        if (k == 2) Sink(x); // expect: PRIV201
    }

    public static void SmallBad()
    {
        var x = Source();
        byte k = 1;
        if (Coin) k = 2;
        if (k == 2) Sink(x); // expect: PRIV201
    }

    public static void OtherwiseBad()
    {
        var x = Source();
        int? k = null;
        if (Coin) k = 2;
        if ((k ?? 7) == 7) Sink(x); // expect: PRIV201
    }

    public static void BoxedBad()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        object o = k;
        if (o.Equals(2)) Sink(x); // expect: PRIV201
    }

    public static void ExactBad()
    {
        var x = Source();
        decimal k = 1;
        if (Coin) k = 2.0m;
        if (k == 2m) Sink(x); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedBuilt.SelectedCase;

/// <summary>A variable that several ways gave constants is one of those and no other.</summary>
internal static class Selected
{
    private enum Kind
    {
        A,
        B,
        C,
    }

    private static int K() => Coin ? 1 : 2;

    private static int Kk()
    {
        if (Coin)
            return 1;
        return 2;
    }

    public static void MemberOk()
    {
        var x = Source();
        var held = new Held { Level = 1 };
        if (Coin)
            held.Level = 2;
        if (held.Level == 3)
            Sink(x);
    }

    public static void MemberBad()
    {
        var x = Source();
        var held = new Held { Level = 1 };
        if (Coin)
            held.Level = 3;
        if (held.Level == 3)
            Sink(x); // expect: PRIV201
    }

    private sealed class Held
    {
        public int Level { get; set; }
    }

    public static void NumberOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k == 3) Sink(x);
    }

    public static void TextOk()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        if (k == "c") Sink(x);
    }

    public static void EnumOk()
    {
        var x = Source();
        var k = Kind.A;
        if (Coin) k = Kind.B;
        if (k == Kind.C) Sink(x);
    }

    public static void LetterOk()
    {
        var x = Source();
        var k = 'a';
        if (Coin) k = 'b';
        if (k == 'c') Sink(x);
    }

    public static void YesOrNoneOk()
    {
        var x = Source();
        bool? k = null;
        if (Coin) k = false;
        if (k == true) Sink(x);
    }

    public static void ChosenOk()
    {
        var x = Source();
        var k = Coin ? 1 : 2;
        if (k == 3) Sink(x);
    }

    public static void SwitchedOk()
    {
        var x = Source();
        var k = Coin ? 1 : 2;
        switch (k) { case 3: Sink(x); break; }
    }

    public static void SwitchExpressionOk()
    {
        var x = Source();
        var k = Coin ? 1 : 2;
        Sink(k switch { 3 => x, _ => "" });
    }

    public static void PatternOk()
    {
        var x = Source();
        var k = Coin ? 1 : 2;
        if (k is 3 or 4) Sink(x);
    }

    public static void EachArmOk()
    {
        var x = Source();
        var k = Coin ? Kind.A : Kind.B;
        Sink(k switch { Kind.A => "", Kind.B => "b", _ => x });
    }

    public static void OneOfThreeOk()
    {
        var x = Source();
        int k;
        if (Coin) k = 1;
        else if (Coin) k = 2;
        else k = 3;
        if (k == 4) Sink(x);
    }

    public static void NeitherOfBothOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k != 1 && k != 2) Sink(x);
    }

    public static void AboveOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k > 2) Sink(x);
    }

    public static void BelowOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k < 3) return;
        Sink(x);
    }

    public static void AnsweredOk()
    {
        var x = Source();
        if (K() == 3) Sink(x);
    }

    public static void AnsweredEarlyOk()
    {
        var x = Source();
        if (Kk() == 3) Sink(x);
    }

    public static void TextOrNoneOk()
    {
        var x = Source();
        string? k = null;
        if (Coin) k = "a";
        if (k == "b") Sink(x);
    }

    public static void NumberOrNoneOk()
    {
        var x = Source();
        int? k = null;
        if (Coin) k = 1;
        if (k == 2) Sink(x);
    }

    public static void TurnsOk()
    {
        var x = Source();
        int k = 1;
        for (var i = 0; i < 3; i++) { if (Coin) k = 2; }
        if (k == 3) Sink(x);
    }

    public static void LoopOk()
    {
        var x = Source();
        int k = 1;
        while (Coin) k = 2;
        if (k == 3) Sink(x);
    }

    public static void CopiedOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        var j = k;
        if (j == 3) Sink(x);
    }

    public static void CaughtOk()
    {
        var x = Source();
        int k = 1;
        try { Console.Write(1); k = 2; } catch (Exception) { k = 3; }
        if (k == 4) Sink(x);
    }

    public static void LeftEarlyOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k == 1 || k == 2) return;
        Sink(x);
    }

    public static void EqualNumberOk()
    {
        var x = Source();
        int k = 1;
        if (Coin) k = 2;
        if (k.Equals(3)) Sink(x);
    }

    public static void EqualTextOk()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        if (k.Equals("c")) Sink(x);
    }

    public static void StaticEqualOk()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        if (string.Equals(k, "c")) Sink(x);
    }

    public static void PatternOfTextOk()
    {
        var x = Source();
        var k = "a";
        if (Coin) k = "b";
        if (k is "c" or null) Sink(x);
    }

    public static void EnumOrNoneOk()
    {
        var x = Source();
        Kind? k = null;
        if (Coin) k = Kind.A;
        if (k == Kind.B) Sink(x);
    }

    public static void IsTrueOk()
    {
        var x = Source();
        bool? k = Coin ? null : false;
        if (k is true) Sink(x);
    }

    public static void OrFalseOk()
    {
        var x = Source();
        bool? k = Coin ? null : false;
        if (k ?? false) Sink(x);
    }

    public static void AmongThemBad()
    {
        var x = Source();
        int k = 1;
        if (Coin)
            k = 2;
        if (k == 2)
            Sink(x); // expect: PRIV201
        if (k != 1)
            Sink(x); // expect: PRIV201
    }

    public static void AnyBad(int given)
    {
        var x = Source();
        int k = 1;
        if (Coin)
            k = given;
        if (k == 3)
            Sink(x); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedBuilt.AdmittedCase;

/// <summary>Where a test says that a value is a constant, the value is that constant: of any type, by any way to ask.</summary>
internal static class Admitted
{
    private static readonly string Safe = "safe";

    private sealed class W
    {
        public string V { get; set; } = "";

        public override bool Equals(object? obj) => true;

        public override int GetHashCode() => 1;
    }

    private sealed class Own : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => true;

        public int GetHashCode(string text) => 1;
    }

    public static void ComparedAsObjectOk()
    {
        object x = Source();
        if (x == "safe") Sink(x);
    }

    public static void CastOk()
    {
        object x = Source();
        if ((string)x == "safe") Sink(x);
    }

    public static void EqualOk()
    {
        object x = Source();
        if (x.Equals("safe")) Sink(x);
    }

    public static void StaticEqualOk()
    {
        object x = Source();
        if (Equals(x, "safe")) Sink(x);
    }

    public static void LeftEarlyOk()
    {
        object x = Source();
        if (x != "safe") return;
        Sink(x);
    }

    public static void MatchedOk()
    {
        object x = Source();
        if (x is "safe") Sink(x);
    }

    public static void SwitchedOk()
    {
        object x = Source();
        switch (x) { case "safe": Sink(x); break; }
    }

    public static void OrdinalOk()
    {
        var x = Source();
        if (string.Equals(x, "safe", StringComparison.Ordinal)) Sink(x);
    }

    public static void KeptOk()
    {
        object x = Source();
        var b = x == "safe";
        if (b) Sink(x);
    }

    public static void AndMoreOk()
    {
        object x = Source();
        if (x == "safe" && Coin) Sink(x);
    }

    public static void EitherOfTwoOk()
    {
        object x = Source();
        if (x == "safe" || x == "other") Sink(x);
    }

    public static void NegatedOk()
    {
        object x = Source();
        if (!(x == "safe")) return;
        Sink(x);
    }

    public static void LoopOk()
    {
        object x = Source();
        while (x == "safe") { Sink(x); }
    }

    public static void DynamicOk()
    {
        dynamic x = Source();
        if (x == "safe") Sink(x);
    }

    public static void InterfaceOk()
    {
        IComparable x = Source();
        if (x == "safe") Sink(x);
    }

    public static void ReferenceEqualOk()
    {
        object x = Source();
        if (ReferenceEquals(x, "safe")) Sink(x);
    }

    public static void CaseVariableOk()
    {
        object x = Source();
        switch (x) { case string s when s == "safe": Sink(x); break; }
    }

    public static void TriedOk()
    {
        object x = Source();
        if (x as string == "safe") Sink(x);
    }

    public static void NullFirstOk()
    {
        object x = Source();
        if (x == null || x != "safe") return;
        Sink(x);
    }

    public static void NotTrueOk()
    {
        object x = Source();
        if (x == "safe" == false) return;
        Sink(x);
    }

    public static void TernaryOk()
    {
        object x = Source();
        Sink(x == "safe" ? x : null);
    }

    public static void FieldOfConstantOk()
    {
        object x = Source();
        if (x == Safe) Sink(x);
    }

    public static void VariableOfConstantOk()
    {
        object x = Source();
        object c = "safe";
        if (x == c) Sink(x);
    }

    public static void EqualToAVariableOk()
    {
        object x = Source();
        object c = "safe";
        if (x.Equals(c)) Sink(x);
    }

    public static void UntilItIsOk()
    {
        object x = Source();
        while (x != "safe") { x = Source(); }
        Sink(x);
    }

    public static void OptionalOk()
    {
        object x = Source();
        if (x?.Equals("safe") == true) Sink(x);
    }

    public static void OrderedOk()
    {
        var x = Source();
        if (string.Compare(x, "safe") == 0) Sink(x);
    }

    public static void OrderedByItselfOk()
    {
        var x = Source();
        if (x.CompareTo("safe") == 0) Sink(x);
    }

    public static void OrderedOrdinalOk()
    {
        var x = Source();
        if (string.CompareOrdinal(x, "safe") == 0) Sink(x);
    }

    public static void ComparerOk()
    {
        var x = Source();
        if (EqualityComparer<string>.Default.Equals(x, "safe")) Sink(x);
    }

    public static void VariableAndConstantOk()
    {
        object x = Source();
        if (x is string s and "safe") Sink(s);
    }

    public static void SpanOk()
    {
        var x = Source();
        if (x.AsSpan().SequenceEqual("safe")) Sink(x);
    }

    public static void NumberOk()
    {
        object x = SourceInt();
        if (x is 5) Sink(x);
    }

    public static void UnboxedOk()
    {
        object x = SourceInt();
        if ((int)x == 5) Sink(x);
    }

    public static void NumberEqualOk()
    {
        var x = SourceInt();
        if (x.Equals(5)) Sink(x);
    }

    public static void NumberOrNoneOk()
    {
        int? x = SourceInt();
        if (x == 5) Sink(x);
    }

    public static void KeptByBranchesOk()
    {
        object x = Source();
        bool b;
        if (x == "safe") b = true;
        else b = false;
        if (b) Sink(x);
    }

    public static void KeptEqualOk()
    {
        object x = Source();
        var b = x.Equals("safe");
        if (!b) return;
        Sink(x);
    }

    public static void OtherwiseBad()
    {
        object x = Source();
        if (x == "safe") return;
        Sink(x); // expect: PRIV201
    }

    public static void NotEqualBad()
    {
        object x = Source();
        if (!x.Equals("safe")) Sink(x); // expect: PRIV201
    }

    public static void GivenAnotherBad()
    {
        object x = Source();
        if (x == "safe") { x = Source(); Sink(x); } // expect: PRIV201
    }

    public static void TwoUnknownBad()
    {
        object x = Source();
        object y = Source();
        if (x == y) Sink(x); // expect: PRIV201
    }

    public static void OrNotBad()
    {
        object x = Source();
        if (x != "safe" || Coin) Sink(x); // expect: PRIV201
    }

    public static void AfterBad()
    {
        var x = Source();
        if (string.Compare(x, "safe") > 0) Sink(x); // expect: PRIV201
    }

    public static void UnequalBad()
    {
        var x = Source();
        if (x.CompareTo("safe") != 0) Sink(x); // expect: PRIV201
    }

    public static void PartOfItBad()
    {
        var x = Source();
        if (x.Substring(1) == "safe") Sink(x); // expect: PRIV201
    }

    public static void RoundedBad()
    {
        double x = SourceInt();
        x /= 7;
        if ((int)x == 5) Sink(x); // expect: PRIV201
    }

    public static void AnyOtherBad()
    {
        object x = Source();
        if (x is string s and not "safe") Sink(s); // expect: PRIV201
    }

    public static void OwnEqualityBad()
    {
        object x = new W { V = Source() };
        if (x.Equals("safe")) Sink(((W)x).V); // expect: PRIV201
    }

    public static void AskedBeforeBad()
    {
        var x = Source();
        var ok = x.Equals("safe");
        x = Source();
        if (ok) Sink(x); // expect: PRIV201
    }

    public static void MaybeConstantBad()
    {
        object x = Source();
        var k = "safe";
        if (Coin) k = Source();
        if (x == (object)k) Sink(x); // expect: PRIV201
    }

    public static void OwnComparerBad()
    {
        var x = Source();
        if (new Own().Equals(x, "safe")) Sink(x); // expect: PRIV201
    }
}

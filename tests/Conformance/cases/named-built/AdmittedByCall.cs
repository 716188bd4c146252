using static Cases.Typed.Api;

namespace Cases.NamedBuilt.AdmittedByCallCase;

/// <summary>A method that tells that its argument is a constant, by its answer or by returning at all, tells it of what is passed.</summary>
internal static class AdmittedByCall
{
    private static bool IsSafe(object x) => x == "safe" || x == "other";

    private static bool IsSafeS(string x) => x == "safe" || x == "other";

    private static bool IsUnsafe(string x) => x != "safe";

    private static bool IsSafeE(object x)
    {
        if (x.Equals("safe"))
            return true;
        return false;
    }

    private static bool IsSafeSw(object x) => x switch { "safe" => true, "other" => true, _ => false };

    private static bool IsSafeP(object x) => x is "safe" or "other";

    private static bool IsSafeN(string x) => !(x != "safe" && x != "other");

    private static bool IsSafeK(string x)
    {
        if (x != "safe" && x != "other")
            return false;
        return true;
    }

    private static bool IsSafeV(string x)
    {
        var ok = x == "safe";
        return ok;
    }

    private static void CheckSafe(string x)
    {
        if (x != "safe")
            throw new ArgumentException("no");
    }

    private static void CheckSafeO(object x)
    {
        if (x != "safe")
            throw new ArgumentException("no");
    }

    private static void Throws(object x)
    {
        if (!IsSafeP(x))
            throw new ArgumentException("no");
    }

    private static bool Gen<T>(T x)
        where T : notnull => x.Equals("safe");

    private static string Require(string x) => x == "safe" ? x : throw new ArgumentException("no");

    private static bool Either(string x, bool b) => b || x == "safe";

    private static bool Sw(string x) => x switch { "safe" => true, "no" => false, _ => Coin };

    private static bool Sw2(string x) => x switch { "safe" => true, _ => false };

    private static int Len(string x) => x.Length;

    private static async Task<bool> IsA(string s)
    {
        await Task.Yield();
        if (s != "safe")
            throw new ArgumentException("no");
        return true;
    }

    private static async Task<bool> IsB(string s)
    {
        await Task.Yield();
        return s == "safe";
    }

    private static bool IsS(string s) => s == "safe";

    private static bool Is(string text)
    {
        if (text == "safe")
            return true;
        return false;
    }

    public static void MemberOk()
    {
        var held = new Held { Text = Source() };
        if (Is(held.Text))
            Sink(held.Text);
    }

    public static async Task AwaitedOk()
    {
        var x = Source();
        if (await IsB(x))
            Sink(x);
    }

    private sealed class Held
    {
        public string Text { get; set; } = "";

        private bool Replaces(string text)
        {
            Text = Source() + "b";
            return text == "safe";
        }

        public void MemberReplacedBad()
        {
            Text = Source();
            if (Replaces(Text))
                Sink(Text); // expect: PRIV201
        }
    }

    public static void AskedOk()
    {
        object x = Source();
        if (IsSafe(x)) Sink(x);
    }

    public static void CheckedOk()
    {
        var x = Source();
        CheckSafe(x);
        Sink(x);
    }

    public static void CheckedAsObjectOk()
    {
        object x = Source();
        CheckSafeO(x);
        Sink(x);
    }

    public static void OfTextOk()
    {
        var x = Source();
        if (IsSafeS(x)) Sink(x);
    }

    public static void DeniedOk()
    {
        var x = Source();
        if (!IsUnsafe(x)) Sink(x);
    }

    public static void EarlyAnswerOk()
    {
        object x = Source();
        if (IsSafeE(x)) Sink(x);
    }

    public static void SwitchedAnswerOk()
    {
        object x = Source();
        if (IsSafeSw(x)) Sink(x);
    }

    public static void MatchedAnswerOk()
    {
        object x = Source();
        if (IsSafeP(x)) Sink(x);
    }

    public static void CheckedByAnotherOk()
    {
        object x = Source();
        Throws(x);
        Sink(x);
    }

    public static void NegatedAnswerOk()
    {
        var x = Source();
        if (IsSafeN(x)) Sink(x);
    }

    public static void KeptAnswerOk()
    {
        var x = Source();
        var ok = IsSafeK(x);
        if (!ok) return;
        Sink(x);
    }

    public static void AnswerOfAVariableOk()
    {
        var x = Source();
        if (IsSafeV(x)) Sink(x);
    }

    public static void LambdaOk()
    {
        var x = Source();
        Func<string, bool> ok = v => v == "safe";
        if (ok(x)) Sink(x);
    }

    public static void CapturedOk()
    {
        object x = Source();
        Local();
        void Local() { if (x == "safe") Sink(x); }
    }

    public static void LocalFunctionOk()
    {
        object x = Source();
        if (G(x)) Sink(x);
        static bool G(object o) => o == "safe";
    }

    public static void GenericOk()
    {
        var x = Source();
        if (Gen(x)) Sink(x);
    }

    public static void TriedOk()
    {
        var x = Source();
        try { CheckSafe(x); Sink(x); } catch (Exception) { }
    }

    public static void RequiredOk()
    {
        var x = Source();
        Sink(Require(x));
    }

    public static void ReplacedBad()
    {
        var x = Source();
        if (Ok(x)) Sink(x); // expect: PRIV201
        bool Ok(string v) { x = Source() + "a"; return v == "safe"; }
    }

    public static void EitherWayBad()
    {
        var x = Source();
        if (Either(x, Coin)) Sink(x); // expect: PRIV201
    }

    public static void SomeArmsBad()
    {
        var x = Source();
        if (Sw(x)) Sink(x); // expect: PRIV201
    }

    public static void SwitchedNoBad()
    {
        var x = Source();
        if (!Sw2(x)) Sink(x); // expect: PRIV201
    }

    public static void MeasuredBad()
    {
        var x = Source();
        if (Len(x) == 4) Sink(x); // expect: PRIV201
    }

    public static async Task NotAwaitedBad()
    {
        var x = Source();
        var t = IsA(x);
        Sink(x); // expect: PRIV201
        await t;
    }

    public static async Task AwaitedNoBad()
    {
        var x = Source();
        if (!await IsB(x)) Sink(x); // expect: PRIV201
    }

    public static void EitherLambdaBad()
    {
        var x = Source();
        Func<string, bool> ok = v => v == "safe";
        if (Coin) ok = v => true;
        if (ok(x)) Sink(x); // expect: PRIV201
    }

    public static void AnswerOrNotBad()
    {
        var x = Source();
        var ok = IsS(x);
        if (ok || Coin) Sink(x); // expect: PRIV201
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Cases.Guards.FeaturesCase;

internal static class Consent
{
    [Guard("analytics-consent")]
    public static bool IsGiven { get; set; }

    [Guard("marketing-consent")]
    public static bool IsSold { get; set; }

    [Guard("analytics-consent"), Guard("marketing-consent")]
    public static bool IsAll => IsGiven && IsSold;

    public static bool Direct => IsGiven;

    public static bool Indirect => Direct;

    public static bool AndOther => IsGiven && Coin;

    public static bool NotNot => !!IsGiven;

    public static bool NotEqualFalse => IsGiven != false;

    public static bool IfReturnTrue
    {
        get
        {
            if (IsGiven)
                return true;
            return false;
        }
    }

    public static bool ElseReturnTrue
    {
        get
        {
            if (!IsGiven)
                return false;
            else
                return true;
        }
    }

    public static bool TernaryElse => !IsGiven ? false : true;

    public static bool Throws
    {
        get
        {
            if (!IsGiven)
                throw new InvalidOperationException();
            return Coin;
        }
    }

    public static bool OrOther => IsGiven || Coin;

    public static bool IsNotTrue => IsGiven is not true;

    public static bool IfReturnFalse
    {
        get
        {
            if (IsGiven)
                return false;
            return true;
        }
    }

    public static bool ElseReturnFalse
    {
        get
        {
            if (!IsGiven)
                return true;
            else
                return false;
        }
    }
}

internal static class Analytics
{
    public static int Sent
    {
        [RequiresGuard("analytics-consent")]
        get;
        [RequiresGuard("marketing-consent")]
        set;
    }

    [RequiresGuard("analytics-consent")]
    public static void Report() => Coin = true;

    [RequiresGuard("marketing-consent")]
    public static void Sell() => Coin = true;

    [RequiresGuard("analytics-consent")]
    public static bool Reported() => Coin;
}

[RequiresGuard("analytics-consent")]
internal static class Sdk
{
    public static int Count { get; set; }

    public static int Size;

    public static event Action? Opened;

    public static void Open() => Opened?.Invoke();
}

internal sealed class Checked
{
    public Checked([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new InvalidOperationException();
    }
}

/// <summary>The forms in which linkers and their analyzers understand a check of a feature: a static property, and members that need it.</summary>
internal static class Features
{
    public static void AndBad() => Coin = !Consent.IsGiven && Analytics.Reported(); // expect: PRIV302

    public static void AndOk() => Coin = Consent.IsGiven && Analytics.Reported();

    public static void OrBad() => Coin = Consent.IsGiven || Analytics.Reported(); // expect: PRIV302

    public static void OrOk() => Coin = !Consent.IsGiven || Analytics.Reported();

    public static void TernaryBad() => Coin = Consent.IsGiven ? true : Analytics.Reported(); // expect: PRIV302

    public static void TernaryOk() => Coin = !Consent.IsGiven ? true : Analytics.Reported();

    public static void ConstructorOk()
    {
        _ = new Checked(Consent.IsGiven);
        Analytics.Report();
    }

    public static void ConstructorBad()
    {
        _ = new Checked(!Consent.IsGiven);
        Analytics.Report(); // expect: PRIV302
    }

    public static void BothOk()
    {
        if (!(Consent.IsGiven && Consent.IsSold))
            throw new InvalidOperationException();
        Analytics.Report();
        Analytics.Sell();
    }

    public static void NeitherBad()
    {
        if (!Consent.IsGiven && !Consent.IsSold)
            throw new InvalidOperationException();
        Analytics.Report(); // expect: PRIV301
        Analytics.Sell(); // expect: PRIV301
    }

    public static void TwoOfOneOk()
    {
        if (!Consent.IsAll)
            return;
        Analytics.Report();
        Analytics.Sell();
    }

    public static void TrueEqualsOk()
    {
        if (true == Consent.IsGiven)
            Analytics.Report();
    }

    public static void FalseEqualsOk()
    {
        if (false == Consent.IsGiven)
            return;
        Analytics.Report();
    }

    public static void ContradictionBad()
    {
        if (Consent.IsGiven && !Consent.IsGiven)
            Coin = true;
        else
            Analytics.Report(); // expect: PRIV301
    }

    public static void OneInEachBranchBad(bool first)
    {
        if (first)
        {
            if (!Consent.IsGiven)
                throw new InvalidOperationException();
        }
        else if (!Consent.IsSold)
        {
            throw new InvalidOperationException();
        }

        Analytics.Report(); // expect: PRIV301
        Analytics.Sell(); // expect: PRIV301
    }

    public static void RemovedBad()
    {
        if (Consent.IsGiven)
        {
            if (Consent.IsSold)
            {
                Coin = true;
            }
            else
            {
                Analytics.Report();
                Analytics.Sell(); // expect: PRIV302
            }
        }
    }

    public static void DirectOk()
    {
        if (Consent.Direct)
            Analytics.Report();
    }

    public static void IndirectOk()
    {
        if (Consent.Indirect)
            Analytics.Report();
    }

    public static void AndOtherOk()
    {
        if (Consent.AndOther)
            Analytics.Report();
    }

    public static void NotNotOk()
    {
        if (Consent.NotNot && Consent.NotEqualFalse)
            Analytics.Report();
    }

    public static void NotEqualFalseOk()
    {
        if (Consent.NotEqualFalse)
            Analytics.Report();
    }

    public static void IfReturnTrueOk()
    {
        if (Consent.IfReturnTrue)
            Analytics.Report();
    }

    public static void ElseReturnTrueOk()
    {
        if (Consent.ElseReturnTrue)
            Analytics.Report();
    }

    public static void TernaryElseOk()
    {
        if (Consent.TernaryElse)
            Analytics.Report();
    }

    public static void ThrowsAndYesOk()
    {
        if (Consent.Throws)
            Analytics.Report();
    }

    public static void ThrowsOk()
    {
        Coin = Consent.Throws;
        Analytics.Report();
    }

    public static void OrOtherBad()
    {
        if (Consent.OrOther)
            Analytics.Report(); // expect: PRIV301
    }

    public static void IsNotTrueBad()
    {
        if (Consent.IsNotTrue)
            Analytics.Report(); // expect: PRIV302
    }

    public static void IfReturnFalseBad()
    {
        if (Consent.IfReturnFalse)
            Analytics.Report(); // expect: PRIV302
    }

    public static void ElseReturnFalseOk()
    {
        if (Consent.ElseReturnFalse)
            return;
        Analytics.Report();
    }

    public static void ReadBad() => Coin = Analytics.Sent > 1; // expect: PRIV301

    public static void ReadOk() => Coin = Consent.IsGiven && Analytics.Sent > 1;

    public static void WrittenBad()
    {
        if (Consent.IsGiven)
            Analytics.Sent = 1; // expect: PRIV302
    }

    public static void WrittenOk()
    {
        if (Consent.IsSold)
            Analytics.Sent = 1;
    }

    public static void CountedBad()
    {
        if (Consent.IsSold)
            Analytics.Sent++; // expect: PRIV302
    }

    public static void CountedOk()
    {
        if (Consent.IsAll)
            Analytics.Sent += 2;
    }

    public static void TypesPropertyBad() => Coin = Sdk.Count == 1; // expect: PRIV301

    public static void TypesPropertyOk() => Coin = Consent.IsGiven && Sdk.Count == 1;

    public static void TypesEventBad() => Sdk.Opened += Print; // expect: PRIV301

    public static void TypesEventOk()
    {
        if (Consent.IsGiven)
            Sdk.Opened += Print;
    }

    public static void TypesMethodBad() => Sdk.Open(); // expect: PRIV301

    public static void TypesFieldIsOnlyDataOk() => Coin = Sdk.Size == 1;

    public static void MethodGroupOk()
    {
        if (Consent.IsGiven)
        {
            Action report = Analytics.Report;
            report();
        }
    }

    public static void MethodGroupBad()
    {
        Action report = Analytics.Report;
        report(); // expect: PRIV301
    }

    private static void Print() => Coin = true;
}

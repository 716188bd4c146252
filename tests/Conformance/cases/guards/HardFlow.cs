namespace Cases.Guards.HardFlowCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal struct Given
{
    public bool Yes;
}

internal sealed class Kept
{
    public bool Yes { get; set; }
}

internal interface IGate
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync();

    [Guard("analytics-consent")]
    IDisposable Enter();
}

[Flags]
internal enum Asked
{
    None = 0,
    Analytics = 1,
    Marketing = 2,
}

/// <summary>What a service does with an answer before it uses it.</summary>
internal sealed class Flow(IConsent consent, IGate gate, ILogger log)
{
    private static void Change(Kept kept) => kept.Yes = Coin;

    public void RefusedWhereAskingFailsOk(Visit visit)
    {
        bool allowed;
        try
        {
            allowed = consent.Allows("analytics");
        }
        catch (InvalidOperationException)
        {
            allowed = false;
        }

        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void AllowedWhereAskingFailsBad(Visit visit)
    {
        bool allowed;
        try
        {
            allowed = consent.Allows("analytics");
        }
        catch (InvalidOperationException)
        {
            allowed = true;
        }

        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FalseUnlessAskedOk(Visit visit)
    {
        var allowed = false;
        try
        {
            allowed = consent.Allows("analytics");
        }
        catch (Exception)
        {
            log.LogWarning("no answer");
        }

        if (!allowed)
            return;
        Metrica.Track(visit.Page);
    }

    public void TrueUnlessAskedBad(Visit visit)
    {
        var allowed = true;
        try
        {
            allowed = consent.Allows("analytics");
        }
        catch (Exception)
        {
            log.LogWarning("no answer");
        }

        if (!allowed)
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void SetToTrueWhereAllowedOk(Visit visit)
    {
        var allowed = false;
        if (consent.Allows("analytics"))
            allowed = true;
        log.LogInformation("asked");
        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void SetToTrueWhereRefusedBad(Visit visit)
    {
        var allowed = false;
        if (!consent.Allows("analytics"))
            allowed = true;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void SetToTrueTwiceBad(Visit visit)
    {
        var allowed = false;
        if (consent.Allows("analytics"))
            allowed = true;
        if (visit.Theme == "dark")
            allowed = true;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NullUnlessAllowedOk(Visit visit)
    {
        var send = consent.Allows("analytics") ? visit : null;
        if (send is not null)
            Metrica.Track(send.Page);
    }

    public void ReplacedByNothingOk(Visit visit)
    {
        string? page = visit.Page;
        page = consent.Allows("analytics") ? page : null;
        Metrica.Track(page ?? "");
    }

    public void MemberEmptiedOk(Visit visit)
    {
        if (!consent.Allows("analytics"))
            visit.Page = "";
        Metrica.Track(visit.Page);
    }

    public void OtherMemberEmptiedBad(Visit visit)
    {
        if (!consent.Allows("analytics"))
            visit.Theme = "";
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NumberOk(Visit visit)
    {
        var level = consent.Allows("analytics") ? 1 : 0;
        if (level == 1)
            Metrica.Track(visit.Page);
    }

    public void FP_Flags(Visit visit)
    {
        var asked = Asked.None;
        if (consent.Allows("analytics"))
            asked |= Asked.Analytics;
        if (asked.HasFlag(Asked.Analytics))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 only a yes or no carries a guard
    }

    public void FlagsOfTheOtherBad(Visit visit)
    {
        var asked = Asked.None;
        if (consent.Allows("analytics"))
            asked |= Asked.Analytics;
        if (Coin)
            asked |= Asked.Marketing;
        if (asked.HasFlag(Asked.Marketing))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ThroughAReferenceBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        ref var same = ref allowed;
        same = Coin;
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void WidenedByALambdaBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        Action widen = () => allowed = Coin;
        widen();
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void WidenedByALocalFunctionBad(Visit visit)
    {
        var allowed = consent.Allows("analytics");
        Widen();
        if (allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
        void Widen() => allowed = Coin;
    }

    public void SetByALocalFunctionOk(Visit visit)
    {
        var allowed = false;
        Ask();
        if (allowed)
            Metrica.Track(visit.Page);
        void Ask() => allowed = consent.Allows("analytics");
    }

    public void CopyOfAStructOk(Visit visit)
    {
        var given = new Given { Yes = consent.Allows("analytics") };
        var copy = given;
        copy.Yes = Coin;
        if (given.Yes)
            Metrica.Track(visit.Page);
    }

    public void CopyOfAStructBad(Visit visit)
    {
        var given = new Given { Yes = consent.Allows("analytics") };
        var copy = given;
        copy.Yes = Coin;
        if (copy.Yes)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AliasOfAnObjectBad(Visit visit)
    {
        var kept = new Kept { Yes = consent.Allows("analytics") };
        var same = kept;
        same.Yes = Coin;
        if (kept.Yes)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ObjectGivenAwayBad(Visit visit)
    {
        var kept = new Kept { Yes = consent.Allows("analytics") };
        Change(kept);
        if (kept.Yes)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ArrayElementOk(Visit visit)
    {
        var answers = new bool[2];
        answers[0] = consent.Allows("analytics");
        if (answers[0])
            Metrica.Track(visit.Page);
    }

    public void ArrayElementOverwrittenBad(Visit visit, int i)
    {
        var answers = new bool[2];
        answers[0] = consent.Allows("analytics");
        answers[i] = Coin;
        if (answers[0])
            Metrica.Track(visit.Page); // expect: PRIV301
    }
}

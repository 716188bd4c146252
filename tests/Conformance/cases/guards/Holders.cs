namespace Cases.Guards.HoldersCase;

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

internal sealed record Answer(bool Allowed, bool Other = false);

internal sealed class Verdict(IConsent consent)
{
    public bool Yes => consent.Allows("analytics");

    public static implicit operator bool(Verdict verdict) => verdict.Yes;

    public static bool operator !(Verdict verdict) => !verdict.Yes;
}

/// <summary>Where an answer can be kept on its way from the question to the sink.</summary>
internal sealed class Holders(IConsent consent)
{
    private bool? _asked;

    private static bool Unknown => Coin;

    private bool Cached => _asked ??= consent.Allows("analytics");

    public void NarrowedByItselfOk(Visit visit)
    {
        var may = Coin;
        may = may && consent.Allows("analytics");
        if (may)
            Metrica.Track(visit.Page);
    }

    public void WidenedByItselfBad(Visit visit)
    {
        var may = consent.Allows("analytics");
        may = may || Coin;
        if (may)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExclusiveBad(Visit visit)
    {
        var may = consent.Allows("analytics");
        may ^= Coin;
        if (may)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void TurnedRoundOk(Visit visit)
    {
        var may = consent.Allows("analytics");
        may = !may;
        if (!may)
            Metrica.Track(visit.Page);
    }

    public void NarrowedInALoopOk(List<Visit> visits)
    {
        var may = consent.Allows("analytics");
        foreach (var visit in visits)
            may &= visit.Theme != "";
        if (may)
            Metrica.Track(visits[0].Page);
    }

    public void WidenedInALoopBad(List<Visit> visits)
    {
        var may = consent.Allows("analytics");
        foreach (var visit in visits)
            may |= visit.Theme != "";
        if (may)
            Metrica.Track(visits[0].Page); // expect: PRIV301
    }

    public void NestedTupleOk(Visit visit)
    {
        var (_, (may, _)) = (Coin, (consent.Allows("analytics"), Coin));
        if (may)
            Metrica.Track(visit.Page);
    }

    public void NestedTupleBad(Visit visit)
    {
        var (_, (_, other)) = (Coin, (consent.Allows("analytics"), Coin));
        if (other)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void SwappedOk(Visit visit)
    {
        var may = Coin;
        var asked = consent.Allows("analytics");
        (may, asked) = (asked, may);
        if (may)
            Metrica.Track(visit.Page);
    }

    public void SwappedBad(Visit visit)
    {
        var may = consent.Allows("analytics");
        var other = Coin;
        (may, other) = (other, may);
        if (may)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NarrowedByReferenceOk(Visit visit)
    {
        var may = true;
        Narrow(ref may);
        if (may)
            Metrica.Track(visit.Page);
    }

    public void WidenedByReferenceBad(Visit visit)
    {
        var may = consent.Allows("analytics");
        Widen(ref may);
        if (may)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NamedInTheCallOk(Visit visit)
    {
        if (Asked(out var may) && may)
            Metrica.Track(visit.Page);
    }

    public void OnlyWhetherItCouldAskBad(Visit visit)
    {
        if (Asked(out _))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void WithOtherwiseTheSameOk(Visit visit)
    {
        var answer = new Answer(consent.Allows("analytics")) with { Other = Coin };
        if (answer.Allowed)
            Metrica.Track(visit.Page);
    }

    public void WithAnotherAnswerBad(Visit visit)
    {
        var answer = new Answer(consent.Allows("analytics")) with { Allowed = Unknown };
        if (answer.Allowed)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnonymousOk(Visit visit)
    {
        var answer = new { May = consent.Allows("analytics"), Other = Coin };
        if (answer.May)
            Metrica.Track(visit.Page);
    }

    public void AnonymousBad(Visit visit)
    {
        var answer = new { May = consent.Allows("analytics"), Other = Coin };
        if (answer.Other)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void DeconstructedRecordOk(Visit visit)
    {
        var (may, _) = new Answer(consent.Allows("analytics"));
        if (may)
            Metrica.Track(visit.Page);
    }

    public void ByKeyOk(Visit visit)
    {
        var answers = new Dictionary<string, bool> { ["a"] = consent.Allows("analytics"), ["b"] = Coin };
        if (answers["a"])
            Metrica.Track(visit.Page);
    }

    public void ByAnotherKeyBad(Visit visit)
    {
        var answers = new Dictionary<string, bool> { ["a"] = consent.Allows("analytics"), ["b"] = Coin };
        if (answers["b"])
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnyOfAnArrayBad(Visit visit)
    {
        bool[] answers = [consent.Allows("analytics"), Coin];
        if (answers[1])
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CoalescedOk(Visit visit)
    {
        bool? may = null;
        may ??= consent.Allows("analytics");
        if (may == true)
            Metrica.Track(visit.Page);
    }

    public void CoalescedOverAnotherBad(Visit visit, bool? may)
    {
        may ??= consent.Allows("analytics");
        if (may == true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CachedFromBeforeBad(Visit visit)
    {
        if (Cached)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void ConvertedOk(Visit visit)
    {
        if (new Verdict(consent))
            Metrica.Track(visit.Page);
    }

    public void ConvertedBad(Visit visit)
    {
        if (!new Verdict(consent))
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void GuardReassignedBad(Visit visit, IConsent first, IConsent second)
    {
        if (!first.Allows("analytics"))
            return;
        first = second;
        Metrica.Track(visit.Page); // expect: PRIV302
    }

    private void Narrow(ref bool may) => may &= consent.Allows("analytics");

    private static void Widen(ref bool may) => may |= Coin;

    private bool Asked(out bool may)
    {
        may = consent.Allows("analytics");
        return Coin;
    }
}

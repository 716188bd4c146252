namespace Cases.Guards.NullableCase;

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

internal sealed class Settings
{
    [Guard("analytics-consent")]
    public bool Allowed { get; set; }

    [Guard("analytics-consent")]
    public bool? Answer { get; set; }

    public bool? Theme { get; set; }
}

/// <summary>Three answers: yes, no, and none. Only yes is consent.</summary>
internal sealed class Nullable(Settings? settings, IConsent? consent)
{
    public void AccessEqualsTrueOk(Visit visit)
    {
        if (settings?.Allowed == true)
            Metrica.Track(visit.Page);
    }

    public void AccessNotFalseBad(Visit visit)
    {
        if (settings?.Allowed != false)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExitWhereFalseBad(Visit visit)
    {
        if (settings?.Allowed == false)
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExitWhereNotTrueOk(Visit visit)
    {
        if (settings?.Allowed != true)
            return;
        Metrica.Track(visit.Page);
    }

    public void NotTrueMayBeNobodyBad(Visit visit)
    {
        if (settings?.Allowed != true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void EqualsFalseBad(Visit visit)
    {
        if (settings?.Allowed == false)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void CoalescedWithFalseOk(Visit visit)
    {
        if (settings?.Allowed ?? false)
            Metrica.Track(visit.Page);
    }

    public void CoalescedWithTrueBad(Visit visit)
    {
        if (settings?.Allowed ?? true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ExitUnlessCoalescedWithTrueBad(Visit visit)
    {
        if (!(settings?.Allowed ?? true))
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void LiftedNotOk(Visit visit)
    {
        var banner = !settings?.Allowed ?? true;
        if (!banner)
            Metrica.Track(visit.Page);
    }

    public void LiftedNotWithAHoleBad(Visit visit)
    {
        var banner = !settings?.Allowed ?? false;
        if (!banner)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnswerIsTrueOk(Visit visit, Settings own)
    {
        if (own.Answer is true)
            Metrica.Track(visit.Page);
    }

    public void AnswerIsNotFalseBad(Visit visit, Settings own)
    {
        if (own.Answer is not false)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnswerIsThereBad(Visit visit, Settings own)
    {
        if (own.Answer.HasValue)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnswerIsThereAndYesOk(Visit visit, Settings own)
    {
        if (own.Answer.HasValue && own.Answer.Value)
            Metrica.Track(visit.Page);
    }

    public void AnswerOrDefaultOk(Visit visit, Settings own)
    {
        if (own.Answer.GetValueOrDefault())
            Metrica.Track(visit.Page);
    }

    public void AnswerOrTrueBad(Visit visit, Settings own)
    {
        if (own.Answer.GetValueOrDefault(true))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CallThroughAccessOk(Visit visit)
    {
        if (consent?.Allows("analytics") is true)
            Metrica.Track(visit.Page);
    }

    public void CallThroughAccessIsNotTrueOk(Visit visit)
    {
        if (consent?.Allows("analytics") is not true)
            return;
        Metrica.Track(visit.Page);
    }

    public void CallThroughAccessIsNotFalseBad(Visit visit)
    {
        if (consent?.Allows("analytics") is not false)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void NoServiceNoQuestionBad(Visit visit)
    {
        if (consent is null || consent.Allows("analytics"))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ServiceAndAnswerOk(Visit visit)
    {
        if (consent is not null && consent.Allows("analytics"))
            Metrica.Track(visit.Page);
    }

    public void ServiceThereBad(Visit visit)
    {
        if (consent is not null)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AnotherMemberBad(Visit visit)
    {
        if (settings?.Theme == true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void CoalesceAssignmentOk(Visit visit)
    {
        var answer = settings?.Allowed;
        answer ??= false;
        if (answer == true)
            Metrica.Track(visit.Page);
    }

    public void CoalesceAssignmentBad(Visit visit)
    {
        var answer = settings?.Allowed;
        answer ??= true;
        if (answer == true)
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void AccessCarriesTheSinkOk(Visit? visit)
    {
        if (consent!.Allows("analytics"))
            Metrica.Track(visit?.Page ?? "");
    }
}

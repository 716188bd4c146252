namespace Cases.Guards.HardLoopsCase;

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

internal interface IGate
{
    [Guard("analytics-consent")]
    Task<bool> AllowsAsync();

    [Guard("analytics-consent")]
    IDisposable Enter();
}

/// <summary>What a service does with an answer before it uses it.</summary>
internal sealed class Flow(IConsent consent, IGate gate, ILogger log)
{
    public void TakenFromADictionaryOk(Visit visit)
    {
        var answers = new Dictionary<string, bool>();
        answers["analytics"] = consent.Allows("analytics");
        if (answers.TryGetValue("analytics", out var allowed) && allowed)
            Metrica.Track(visit.Page);
    }

    public void OnlyThereInADictionaryBad(Visit visit)
    {
        var answers = new Dictionary<string, bool>();
        answers["analytics"] = consent.Allows("analytics");
        if (answers.TryGetValue("analytics", out _))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FP_TuplesCompared(Visit visit)
    {
        if ((consent.Allows("analytics"), Coin) == (true, true))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 tuples compared with ==
    }

    public void TuplesComparedBad(Visit visit)
    {
        if ((consent.Allows("analytics"), Coin) != (true, true))
            Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FP_AllOfTheAnswers(Visit visit)
    {
        if (new[] { consent.Allows("analytics"), consent.Allows("marketing") }.All(answer => answer))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 All and Any are not known to have asked
    }

    public void NullableSwitchedOk(Visit visit, IConsent? other)
    {
        switch (other?.Allows("analytics"))
        {
            case true:
                Metrica.Track(visit.Page);
                break;
            case false:
            case null:
                break;
        }
    }

    public void NullableSwitchedBad(Visit visit, IConsent? other)
    {
        switch (other?.Allows("analytics"))
        {
            case false:
                return;
            default:
                Metrica.Track(visit.Page); // expect: PRIV301
                break;
        }
    }

    public void NoServiceOk(Visit visit, IConsent? other)
    {
        if (other is not { } service || !service.Allows("analytics"))
            return;
        Metrica.Track(visit.Page);
    }

    public void NoServiceBad(Visit visit, IConsent? other)
    {
        if (other is { } service && !service.Allows("analytics"))
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void ParenthesisedOk(Visit visit, IConsent? other)
    {
        if ((other?.Allows("analytics")).GetValueOrDefault())
            Metrica.Track(visit.Page);
    }

    public void BoolPatternOk(Visit visit)
    {
        if (consent.Allows("analytics") is bool answer && answer)
            Metrica.Track(visit.Page);
    }

    public void NotIsFalseOk(Visit visit)
    {
        if (!(consent.Allows("analytics") is false))
            Metrica.Track(visit.Page);
    }

    public void ScopeThatThrowsOk(Visit visit)
    {
        using var scope = gate.Enter();
        Metrica.Track(visit.Page);
    }

    public void ScopeOfABlockOk(Visit visit)
    {
        using (gate.Enter())
        {
            Metrica.Track(visit.Page);
        }
    }

    public void ScopeLeftTooLateBad(Visit visit)
    {
        if (Coin)
        {
            using var scope = gate.Enter();
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public async Task AskedInALoopOk(Queue<Visit> visits)
    {
        while (visits.TryDequeue(out var visit))
        {
            if (await gate.AllowsAsync() is false)
            {
                log.LogDebug("skipped");
                continue;
            }

            await Task.Delay(1);
            Metrica.Track(visit.Page);
        }
    }

    public void BreakOutOfDoOk(Visit visit)
    {
        do
        {
            if (!consent.Allows("analytics"))
                break;
            Metrica.Track(visit.Page);
        }
        while (Coin);
    }

    public void EndlessLoopOk(Visit visit)
    {
        for (; ; )
        {
            if (consent.Allows("analytics"))
                break;
            if (Coin)
                return;
        }

        Metrica.Track(visit.Page);
    }

    public void EndlessLoopBad(Visit visit)
    {
        for (; ; )
        {
            if (consent.Allows("analytics"))
                break;
            if (Coin)
                break;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FoundInALoopOk(Visit visit, List<IConsent> services)
    {
        var allowed = false;
        foreach (var service in services)
        {
            if (service.Allows("analytics"))
            {
                allowed = true;
                break;
            }
        }

        if (allowed)
            Metrica.Track(visit.Page);
    }

    public void FP_AnyService(Visit visit, List<IConsent> services)
    {
        if (services.Any(service => service.Allows("analytics")))
            Metrica.Track(visit.Page); // known false alarm: PRIV301 All and Any are not known to have asked
    }

    public void OnceAskedBad(Visit visit)
    {
        var first = true;
        while (Coin)
        {
            if (first && !consent.Allows("analytics"))
                return;
            first = false;
            Coin = false;
        }

        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void FilteredHandlerBad(Visit visit)
    {
        try
        {
            Coin = true;
        }
        catch (InvalidOperationException) when (!consent.Allows("analytics"))
        {
            Metrica.Track(visit.Page); // expect: PRIV302
        }
    }

    public void LastValueOfATryOk(Visit visit)
    {
        var allowed = false;
        try
        {
            allowed = consent.Allows("analytics");
        }
        finally
        {
            if (allowed)
                Metrica.Track(visit.Page);
        }
    }

    public void InterpolatedOk(Visit visit) =>
        Metrica.Track($"{visit.Theme}/{(consent.Allows("analytics") ? visit.Page : "-")}");

    public void InterpolatedBad(Visit visit) =>
        Metrica.Track($"{(consent.Allows("analytics") ? visit.Theme : "-")}/{visit.Page}"); // expect: PRIV301

    public void BuiltWhereAllowedOk(Visit visit)
    {
        var text = new StringBuilder(visit.Theme);
        if (consent.Allows("analytics"))
            text.Append('/').Append(visit.Page);
        Metrica.Track(text.ToString());
    }

    public void PropertiesWhereAllowedOk(Visit visit)
    {
        var properties = new Dictionary<string, string> { ["theme"] = visit.Theme };
        if (consent.Allows("analytics"))
            properties["page"] = visit.Page;
        Metrica.Track(string.Join(";", properties.Values));
    }
}

namespace Cases.Guards.PermitsCase;

internal sealed class Visit
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public int Id { get; set; }
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal sealed class Permit
{
    public string Reason { get; set; } = "";
}

internal sealed record Ticket(int Number);

/// <summary>Answers by whether there is something at all.</summary>
internal sealed class Permits(IConsent consent)
{
    private readonly IConsent _consent = consent;

    public void PermitOk(Visit visit)
    {
        var permit = Issue();
        if (permit == null)
            return;
        Metrica.Track(visit.Page + permit.Reason);
    }

    public void PermitBad(Visit visit)
    {
        var permit = Issue();
        if (permit != null)
            return;
        Metrica.Track(visit.Page); // expect: PRIV301
    }

    public void PermitPatternOk(Visit visit)
    {
        if (Issue() is { } permit)
            Metrica.Track(visit.Page + permit.Reason);
    }

    public void PermitTypeOk(Visit visit)
    {
        if (Issue() is Permit permit)
            Metrica.Track(visit.Page + permit.Reason);
    }

    public void PermitNotNullOk(Visit visit)
    {
        if (Issue() is not null)
            Metrica.Track(visit.Page);
    }

    public void PermitOrThrowOk(Visit visit)
    {
        var permit = Issue() ?? throw new InvalidOperationException();
        Metrica.Track(visit.Page + permit.Reason);
    }

    public void PermitOrAnotherBad(Visit visit)
    {
        var permit = Issue() ?? new Permit();
        Metrica.Track(visit.Page + permit.Reason); // expect: PRIV301
    }

    public void RecordComparedOk(Visit visit)
    {
        var ticket = Draw();
        if (ticket == null)
            return;
        Metrica.Track(visit.Page + ticket.Number);
    }

    public void NumberOk(Visit visit)
    {
        if (Granted() is { } until && until > 0)
            Metrica.Track(visit.Page);
    }

    public void HasNumberOk(Visit visit)
    {
        if (Granted().HasValue)
            Metrica.Track(visit.Page);
    }

    public void HasNoNumberBad(Visit visit)
    {
        if (!Granted().HasValue)
            Metrica.Track(visit.Page); // expect: PRIV302
    }

    public void TokenOk(Visit visit)
    {
        var token = Token();
        if (string.IsNullOrEmpty(token))
            return;
        Metrica.Track(visit.Page + token);
    }

    public void TokenBad(Visit visit)
    {
        var token = Token();
        if (!string.IsNullOrEmpty(token))
            return;
        Metrica.Track(visit.Page + token); // expect: PRIV301
    }

    private Permit? Issue()
    {
        if (Coin)
            return null;
        if (!_consent.Allows("analytics"))
            return null;
        return new Permit { Reason = "asked" };
    }

    private Ticket? Draw() => _consent.Allows("analytics") ? new Ticket(1) : null;

    private int? Granted() => _consent.Allows("analytics") ? 30 : null;

    private string? Token() => _consent.Allows("analytics") ? Guid.NewGuid().ToString() : null;
}

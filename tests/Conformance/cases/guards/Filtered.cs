namespace Cases.Guards.FilteredCase;

internal sealed class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    [Guard("analytics-consent")]
    public bool Agreed { get; set; }

    public List<Visitor> Friends { get; set; } = [];
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static void TrackAll(IEnumerable<Visitor> visitors) => Coin = visitors is null;

    [Recipient("product-analytics")]
    public static string Enrich(string value) => value;
}

/// <summary>Sequences filtered by a guard: what passed was asked about.</summary>
internal sealed class Filtered(ILedger ledger, IConsent consent)
{
    private readonly ILedger _ledger = ledger;
    private readonly IConsent _consent = consent;

    public void WhereOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => _ledger.Allows(visitor)))
            Metrica.Track(visitor.Page);
    }

    public void FilteredAnewOk(IEnumerable<Visitor> visitors)
    {
        visitors = visitors.Where(visitor => _ledger.Allows(visitor));
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page);
    }

    public void AddedAfterwardsBad(List<Visitor> visitors, Visitor other)
    {
        var allowed = visitors.Where(visitor => _ledger.Allows(visitor)).ToList();
        allowed.Add(other);
        foreach (var visitor in allowed)
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void WhereNotBad(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => !_ledger.Allows(visitor)))
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void AnotherListBad(List<Visitor> visitors, List<Visitor> others)
    {
        foreach (var visitor in visitors.Where(visitor => _ledger.Allows(visitor)))
        {
            foreach (var other in others)
                Metrica.Track(other.Page); // expect: PRIV302
        }
    }

    public void TheWholeListBad(List<Visitor> visitors)
    {
        var allowed = visitors.Where(visitor => _ledger.Allows(visitor)).ToList();
        Coin = allowed.Count > 0;
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void PropertyOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => visitor.Agreed))
            Metrica.Track(visitor.Page);
    }

    public void PropertyNotBad(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => !visitor.Agreed))
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void BothPredicatesOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => visitor.Id > 0 && _ledger.Allows(visitor)))
            Metrica.Track(visitor.Page);
    }

    public void EitherPredicateBad(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => visitor.Id > 0 || _ledger.Allows(visitor)))
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void ChainOk(List<Visitor> visitors)
    {
        var pages = visitors.Where(visitor => _ledger.Allows(visitor)).OrderBy(visitor => visitor.Id).Take(10).Select(visitor => visitor.Page).ToList();
        foreach (var page in pages)
            Metrica.Track(page);
    }

    public void ChainBad(List<Visitor> visitors)
    {
        var pages = visitors.Where(visitor => visitor.Id > 0).Select(visitor => visitor.Page).ToList();
        foreach (var page in pages)
            Metrica.Track(page); // expect: PRIV301
    }

    public void ConcatBad(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(visitor => _ledger.Allows(visitor)).Concat(visitors))
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void ForEachOk(List<Visitor> visitors) =>
        visitors.Where(visitor => _ledger.Allows(visitor)).ToList().ForEach(visitor => Metrica.Track(visitor.Page));

    public void ForEachBad(List<Visitor> visitors) =>
        visitors.Where(visitor => visitor.Id > 0).ToList().ForEach(visitor => Metrica.Track(visitor.Page)); // expect: PRIV301

    public void JoinedOk(List<Visitor> visitors) =>
        Metrica.Track(string.Join(",", visitors.Where(visitor => _ledger.Allows(visitor)).Select(visitor => visitor.Page)));

    public void JoinedBad(List<Visitor> visitors) =>
        Metrica.Track(string.Join(",", visitors.Where(visitor => visitor.Id > 0).Select(visitor => visitor.Page))); // expect: PRIV301

    public void WholeSequenceOk(List<Visitor> visitors) =>
        Metrica.TrackAll(visitors.Where(visitor => _ledger.Allows(visitor)));

    public void WholeSequenceBad(List<Visitor> visitors) =>
        Metrica.TrackAll(visitors); // expect: PRIV301

    public void QueryOk(List<Visitor> visitors)
    {
        var pages = from visitor in visitors where _ledger.Allows(visitor) select visitor.Page;
        foreach (var page in pages)
            Metrica.Track(page);
    }

    public void QueryBad(List<Visitor> visitors)
    {
        var pages = from visitor in visitors where visitor.Id > 3 select visitor.Page;
        foreach (var page in pages)
            Metrica.Track(page); // expect: PRIV301
    }

    public void PassedOnOk(List<Visitor> visitors) => Send(visitors.Where(visitor => _ledger.Allows(visitor)).Select(visitor => visitor.Page));

    public void PassedOnBad(List<Visitor> visitors) => Send(visitors.Select(visitor => visitor.Page)); // expect: PRIV301

    public void HelperOk(List<Visitor> visitors)
    {
        foreach (var visitor in Agreeing(visitors))
            Metrica.Track(visitor.Page);
    }

    public void HelperBad(List<Visitor> visitors)
    {
        foreach (var visitor in Numbered(visitors))
            Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void MethodGroupOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.Where(_ledger.Allows))
            Metrica.Track(visitor.Page);
    }

    public void FindAllOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors.FindAll(visitor => _ledger.Allows(visitor)))
            Metrica.Track(visitor.Page);
    }

    public void RemoveAllOk(List<Visitor> visitors)
    {
        visitors.RemoveAll(visitor => !_ledger.Allows(visitor));
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page);
    }

    public void RemoveAllBad(List<Visitor> visitors)
    {
        visitors.RemoveAll(visitor => _ledger.Allows(visitor));
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void FirstOk(List<Visitor> visitors)
    {
        var visitor = visitors.First(visitor => _ledger.Allows(visitor));
        Metrica.Track(visitor.Page);
    }

    public void FirstBad(List<Visitor> visitors)
    {
        var visitor = visitors.First(visitor => visitor.Id == 3);
        Metrica.Track(visitor.Page); // expect: PRIV301
    }

    public void FirstOrDefaultOk(List<Visitor> visitors)
    {
        var visitor = visitors.FirstOrDefault(visitor => visitor.Agreed);
        if (visitor is not null)
            Metrica.Track(visitor.Page);
    }

    public void FilteredThenFirstOk(List<Visitor> visitors)
    {
        if (visitors.Where(visitor => visitor.Agreed).FirstOrDefault() is { } visitor)
            Metrica.Track(visitor.Page);
    }

    public void AllOk(List<Visitor> visitors)
    {
        if (!visitors.All(visitor => _ledger.Allows(visitor)))
            return;
        foreach (var visitor in visitors)
            Metrica.Track(visitor.Page);
    }

    public void AllOfThemNotBad(List<Visitor> visitors)
    {
        if (visitors.All(visitor => !_ledger.Allows(visitor)))
            visitors.ForEach(visitor => Metrica.Track(visitor.Page)); // expect: PRIV302
    }

    public void NotAllBad(List<Visitor> visitors)
    {
        if (!visitors.All(visitor => _ledger.Allows(visitor)))
            visitors.ForEach(visitor => Metrica.Track(visitor.Page)); // expect: PRIV301
    }

    public void AnyRefusesOk(List<Visitor> visitors)
    {
        if (visitors.Any(visitor => !_ledger.Allows(visitor)))
            return;
        visitors.ForEach(visitor => Metrica.Track(visitor.Page));
    }

    public void AnyAgreesBad(List<Visitor> visitors)
    {
        if (visitors.Any(visitor => _ledger.Allows(visitor)))
            visitors.ForEach(visitor => Metrica.Track(visitor.Page)); // expect: PRIV301
    }

    public void ContinueOk(List<Visitor> visitors)
    {
        foreach (var visitor in visitors)
        {
            if (!_ledger.Allows(visitor))
                continue;
            Metrica.Track(visitor.Page);
        }
    }

    public void SomebodyElseInsideBad(List<Visitor> visitors, Visitor other)
    {
        foreach (var visitor in visitors.Where(visitor => _ledger.Allows(visitor)))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void ReassignedBad(List<Visitor> visitors, Visitor other)
    {
        foreach (var each in visitors.Where(visitor => _ledger.Allows(visitor)))
        {
            var visitor = each;
            visitor = other;
            Metrica.Track(visitor.Page); // expect: PRIV302
        }
    }

    public void OfEverybodyOk(List<Visitor> visitors, Visitor other)
    {
        foreach (var visitor in visitors.Where(_ => _consent.Allows("analytics")))
            Metrica.Track(visitor.Page + other.Page);
    }

    public IEnumerable<string> SelectedAndReadOk(List<Visitor> visitors)
    {
        if (!_consent.Allows("analytics"))
            return [];
        return visitors.Select(visitor => Metrica.Enrich(visitor.Page)).ToList();
    }

    public IEnumerable<string> SelectedAndNotReadBad(List<Visitor> visitors)
    {
        if (!_consent.Allows("analytics"))
            return [];
        return visitors.Select(visitor => Metrica.Enrich(visitor.Page)).Where(page => page != ""); // expect: PRIV302
    }

    public IEnumerable<string> FilteredAndNotReadOk(List<Visitor> visitors) =>
        visitors.Where(visitor => _ledger.Allows(visitor)).Select(visitor => Metrica.Enrich(visitor.Page));

    public int CountedOk(List<Visitor> visitors)
    {
        if (!_consent.Allows("analytics"))
            return 0;
        return visitors.Select(visitor => Metrica.Enrich(visitor.Page)).Count();
    }

    private static void Send(IEnumerable<string> pages)
    {
        foreach (var page in pages)
            Metrica.Track(page);
    }

    private static IEnumerable<Visitor> Numbered(List<Visitor> visitors) => visitors.Where(visitor => visitor.Id > 0);

    private IEnumerable<Visitor> Agreeing(List<Visitor> visitors) => visitors.Where(visitor => _ledger.Allows(visitor));
}

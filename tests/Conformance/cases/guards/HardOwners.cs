namespace Cases.Guards.HardOwnersCase;

internal sealed class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    [PersonalData("user.behavior", Purpose = "research")]
    public string Search { get; set; } = "";

    public Profile Profile { get; set; } = new();

    public List<Entry> Entries { get; set; } = [];

    public int? ReferrerId { get; set; }
}

internal sealed class Profile
{
    [PersonalData("user.behavior", Purpose = "research")]
    public string Team { get; set; } = "";
}

internal sealed class Entry
{
    public Visitor Owner { get; set; } = new();

    [PersonalData("user.behavior", Purpose = "research")]
    public string Text { get; set; } = "";
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsId(int id);

    [Guard("analytics-consent")]
    bool AllowsKey(string key);
}

internal interface IVisitors
{
    Visitor? Find(int id);

    Task<Visitor> GetAsync(int id);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static void TrackAll(params string[] values) => Coin = values.Length == 0;
}

/// <summary>Data that belongs to somebody by way of something else.</summary>
internal sealed class Owners(ILedger ledger, IVisitors visitors)
{
    public void OwnProfileOk(Visitor visitor)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Profile.Team);
    }

    public void ProfileOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(other.Profile.Team); // expect: PRIV302
    }

    public void OwnEntriesOk(Visitor visitor)
    {
        if (!ledger.Allows(visitor))
            return;
        foreach (var entry in visitor.Entries)
            Metrica.Track(entry.Text);
    }

    public void EntriesOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (!ledger.Allows(visitor))
            return;
        foreach (var entry in other.Entries)
            Metrica.Track(entry.Text); // expect: PRIV302
    }

    public void OwnerOfTheEntryOk(Entry entry)
    {
        if (ledger.Allows(entry.Owner))
            Metrica.Track(entry.Text);
    }

    public void OwnerOfAnotherEntryBad(Entry entry, Entry other)
    {
        if (ledger.Allows(entry.Owner))
            Metrica.Track(other.Text); // expect: PRIV302
    }

    public void OwnersIdOfAnotherEntryBad(Entry entry, Entry other)
    {
        if (ledger.AllowsId(entry.Owner.Id))
            Metrica.Track(other.Text); // expect: PRIV302
    }

    public void EachEntrysOwnerOk(List<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (ledger.Allows(entry.Owner))
                Metrica.Track(entry.Text + entry.Owner.Page);
        }
    }

    public void TwoOfOneOk(Visitor visitor)
    {
        if (ledger.Allows(visitor))
            Metrica.TrackAll(visitor.Page, visitor.Search);
    }

    public void TwoOfTwoBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.TrackAll(visitor.Page, other.Search); // expect: PRIV302
    }

    public void ReferrerBad(Visitor visitor)
    {
        if (!ledger.AllowsId(visitor.Id))
            return;
        if (visitor.ReferrerId is { } id && visitors.Find(id) is { } referrer)
            Metrica.Track(referrer.Page); // expect: PRIV302
    }

    public void FP_ReferrersId(Visitor visitor)
    {
        if (visitor.ReferrerId is { } id && ledger.AllowsId(id) && visitors.Find(id) is { } referrer)
            Metrica.Track(referrer.Page); // known false alarm: PRIV302 the id of somebody else, held by a member
    }

    public void FN_ReferrersId(Visitor visitor)
    {
        if (visitor.ReferrerId is { } id && ledger.AllowsId(id))
            Metrica.Track(visitor.Page); // known miss: PRIV302 the id of somebody else, held by a member
    }

    public async Task LoadedOk(int id)
    {
        var visitor = await visitors.GetAsync(id);
        if (!ledger.AllowsId(visitor.Id))
            return;
        Metrica.Track(visitor.Page);
    }

    public async Task LoadedAgainOk(int id)
    {
        if (!ledger.AllowsId(id))
            return;
        var visitor = await visitors.GetAsync(id);
        Metrica.Track(visitor.Page);
    }

    public async Task LoadedAnotherBad(int id, int other)
    {
        var visitor = await visitors.GetAsync(id);
        var second = await visitors.GetAsync(other);
        if (ledger.Allows(visitor))
            Metrica.Track(second.Page); // expect: PRIV302
    }

    public void KeyOk(Visitor visitor)
    {
        if (ledger.AllowsKey("visitor:" + visitor.Id))
            Metrica.Track(visitor.Page);
    }

    public void KeyOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (ledger.AllowsKey("visitor:" + visitor.Id))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void InterpolatedKeyOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (ledger.AllowsKey($"visitor:{visitor.Id}"))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void IdInALocalOk(Visitor visitor)
    {
        var id = visitor.Id;
        if (ledger.AllowsId(id))
            Metrica.Track(visitor.Page);
    }

    public void IdInALocalOfAnotherBad(Visitor visitor, Visitor other)
    {
        var id = visitor.Id;
        if (ledger.AllowsId(id))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void FN_IdInATextOfAnother(Visitor visitor, Visitor other)
    {
        var key = visitor.Id.ToString();
        if (ledger.AllowsKey(key))
            Metrica.Track(other.Page); // known miss: PRIV302 a key made of an id is not tied to whom it is of
    }

    public void HelperOfAnotherBad(Visitor visitor, Visitor other)
    {
        if (!MayTrack(visitor.Id))
            return;
        Metrica.Track(other.Page); // expect: PRIV302
    }

    public void HelperOk(Visitor visitor)
    {
        if (!MayTrack(visitor.Id))
            return;
        Metrica.Track(visitor.Page);
    }

    public void AnswerInALocalOfAnotherBad(Visitor visitor, Visitor other)
    {
        var first = ledger.Allows(visitor);
        var second = ledger.Allows(other);
        if (first)
            Metrica.Track(other.Page); // expect: PRIV302
        Coin = second;
    }

    public void BothAnswersOk(Visitor visitor, Visitor other)
    {
        var first = ledger.Allows(visitor);
        var second = ledger.Allows(other);
        if (first && second)
            Metrica.TrackAll(visitor.Page, other.Page);
    }

    public void EitherAnswerBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor) || ledger.Allows(other))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void RefusedByTheOtherOk(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor) && !ledger.Allows(other))
            Metrica.Track(visitor.Page);
    }

    public void RefusedByThisBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor) && !ledger.Allows(other))
            Metrica.Track(other.Page); // expect: PRIV302
    }

    private bool MayTrack(int id) => id > 0 && ledger.AllowsId(id);
}

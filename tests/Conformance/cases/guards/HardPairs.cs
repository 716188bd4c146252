namespace Cases.Guards.HardPairsCase;

internal class Visitor
{
    public int Id { get; set; }

    [PersonalData("user.behavior", Purpose = "research")]
    public string Page { get; set; } = "";

    public List<Visitor> Friends { get; set; } = [];

    public Visitor? Partner { get; set; }
}

internal sealed record Reader(int Id, [property: PersonalData("user.behavior", Purpose = "research")] string Page);

internal sealed class Line
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}

internal interface ILedger
{
    [Guard("analytics-consent")]
    bool Allows(Visitor visitor);

    [Guard("analytics-consent")]
    bool AllowsReader(Reader reader);

    [Guard("analytics-consent")]
    bool AllowsId(int id);

    [Guard("analytics-consent")]
    Task<bool> AllowsAsync(Visitor visitor);

    Visitor? Find(int id);
}

internal static class Metrica
{
    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";

    [Recipient("product-analytics")]
    public static string Enrich(string value) => value;
}

/// <summary>Who was asked, in the shapes that lists, orders, records and mappings give a person.</summary>
internal sealed class Subjects(ILedger ledger)
{
    public void SwappedBad(Visitor first, Visitor second)
    {
        if (!ledger.Allows(first))
            return;
        (first, second) = (second, first);
        Metrica.Track(first.Page); // expect: PRIV302
    }

    public void SwappedOk(Visitor first, Visitor second)
    {
        if (!ledger.Allows(first))
            return;
        (first, second) = (second, first);
        Metrica.Track(second.Page);
    }

    public void CopyOk(Reader reader)
    {
        var copy = reader with { Id = 0 };
        if (ledger.AllowsReader(reader))
            Metrica.Track(copy.Page);
    }

    public void CopyOfAnotherBad(Reader reader, Reader other)
    {
        var copy = other with { Id = 0 };
        if (ledger.AllowsReader(reader))
            Metrica.Track(copy.Page); // expect: PRIV302
    }

    public void MappedOk(Visitor visitor)
    {
        var line = new Line { Id = visitor.Id, Text = visitor.Page };
        if (ledger.Allows(visitor))
            Metrica.Track(line.Text);
    }

    public void MappedFromAnotherBad(Visitor visitor, Visitor other)
    {
        var line = new Line { Id = visitor.Id, Text = other.Page };
        if (ledger.Allows(visitor))
            Metrica.Track(line.Text); // expect: PRIV302
    }

    public void OneOfTwoInATextBad(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor))
            Metrica.Track($"{visitor.Page} {other.Page}"); // expect: PRIV302
    }

    public void BothInATextOk(Visitor visitor, Visitor other)
    {
        if (ledger.Allows(visitor) && ledger.Allows(other))
            Metrica.Track($"{visitor.Page} {other.Page}");
    }

    public void NullConditionalOk(Visitor? visitor)
    {
        if (visitor != null && ledger.Allows(visitor))
            Metrica.Track(visitor?.Page ?? "");
    }

    public void CoalescedOk(Visitor? first, Visitor second)
    {
        var visitor = first ?? second;
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Page);
    }

    public void CoalescedBad(Visitor? first, Visitor second)
    {
        if (!ledger.Allows(second))
            return;
        var visitor = first ?? second;
        Metrica.Track(visitor.Page); // expect: PRIV302
    }

    public void PartnerOk(Visitor visitor)
    {
        if (visitor.Partner is { } partner && ledger.Allows(partner))
            Metrica.Track(partner.Page);
    }

    public void PartnerChainBad(Visitor visitor)
    {
        if (ledger.Allows(visitor))
            Metrica.Track(visitor.Partner?.Page ?? ""); // expect: PRIV302
    }

    public void WalkedOk(Visitor? visitor)
    {
        while (visitor is not null && ledger.Allows(visitor))
        {
            Metrica.Track(visitor.Page);
            visitor = visitor.Partner;
        }
    }

    public void FoundAgainOk(int id)
    {
        var visitor = ledger.Find(id);
        if (visitor is null || !ledger.Allows(visitor))
            return;
        Metrica.Track(visitor.Page);
    }

    public void FN_FoundByAnotherId(int id, int other)
    {
        if (!ledger.AllowsId(id))
            return;
        Metrica.Track(ledger.Find(other)!.Page); // known miss: PRIV302 who is found by an id is not tied to it
    }

    public async Task AwaitedOk(Visitor visitor)
    {
        if (await ledger.AllowsAsync(visitor))
            Metrica.Track(visitor.Page);
    }

    public async Task AwaitedForAnotherBad(Visitor visitor, Visitor other)
    {
        var asking = ledger.AllowsAsync(visitor);
        if (await asking)
            Metrica.Track(other.Page); // expect: PRIV302
    }

    public void SentForUserBOk(Visitor a, Visitor b)
    {
        foreach (var visitor in new[] { a, b })
        {
            if (!ledger.Allows(visitor))
                continue;
            Metrica.Track(visitor.Page);
        }
    }

    public void FN_LoopedInside(List<Visitor> visitors)
    {
        foreach (var visitor in visitors)
        {
            if (!ledger.Allows(visitor))
                continue;
            foreach (var other in visitors)
                Metrica.Track(other.Page); // known miss: PRIV302 elements of one list are taken for the same person
        }
    }

    public void KeyedOk(Dictionary<int, Visitor> all, int id)
    {
        if (all.TryGetValue(id, out var visitor) && ledger.Allows(visitor))
            Metrica.Track(all[id].Page);
    }

    public void PairOk((Visitor First, Visitor Second) pair)
    {
        var (first, second) = pair;
        if (ledger.Allows(first))
            Metrica.Track(first.Page);
        Coin = second.Id == 0;
    }

    public void PairBad((Visitor First, Visitor Second) pair)
    {
        if (ledger.Allows(pair.First))
            Metrica.Track(pair.Second.Page); // expect: PRIV302
    }

    public void LocalFunctionOk(Visitor visitor)
    {
        Send(visitor);
        void Send(Visitor someone)
        {
            if (ledger.Allows(someone))
                Metrica.Track(someone.Page);
        }
    }

    public void LocalFunctionBad(Visitor visitor, Visitor other)
    {
        Send(visitor);
        void Send(Visitor someone)
        {
            if (ledger.Allows(someone))
                Metrica.Track(other.Page); // expect: PRIV302
        }
    }

    public void FP_Statistics(List<Visitor> visitors)
    {
        var allowed = new List<Visitor>();
        foreach (var visitor in visitors)
        {
            if (ledger.Allows(visitor))
                allowed.Add(visitor);
        }

        foreach (var visitor in allowed)
            Metrica.Track(visitor.Page); // known false alarm: PRIV301 an object kept where a guard held does not bring it to the member read later
    }

    public void TextsOk(List<Visitor> visitors)
    {
        var pages = new List<string>();
        foreach (var visitor in visitors)
        {
            if (ledger.Allows(visitor))
                pages.Add(visitor.Page);
        }

        Metrica.Track(string.Join(",", pages));
    }
}

using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 6.1.2, 6.1.6, 6.1.8 and 10.2: what is kept of a person can be seen, taken along and erased, all of it.</summary>
public sealed class Supporter
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string? Email { get; set; }

    [PersonalData("user.profile.team", Purpose = "service")]
    public string? Team { get; set; }
}

public sealed class Guest // expect: PRIV401, PRIV402 — clauses 6.1.2, 6.1.6, 6.1.8
{
    [PersonalData("user.name.last", Purpose = "service")]
    public string? FamilyName { get; set; }
}

public sealed class SupporterStore
{
    [Recipient("profile-store")]
    public void Save(Supporter supporter) { }

    [Recipient("profile-store")]
    public void Save(Guest guest) { }
}

public sealed class Rights(SupporterStore store)
{
    [Erases(typeof(Supporter))]
    public void Leave(Supporter supporter) // expect: PRIV401 — clauses 6.1.6, 10.2
    {
        supporter.Email = null;
        store.Save(supporter);
    }

    [Exports(typeof(Supporter))]
    public IReadOnlyDictionary<string, object?> Copy(Supporter supporter) => new Dictionary<string, object?> // expect: PRIV402 — clauses 6.1.2, 6.1.8
    {
        ["team"] = supporter.Team,
    };
}

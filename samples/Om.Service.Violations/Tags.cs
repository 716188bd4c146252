using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 2.2, 2.3, 3.1, 5.1 and 7.1: every tag names a declared category, a declared purpose, the legal basis of that purpose and no longer period.</summary>
public sealed class Tags
{
    [PersonalData("user.shoe_size", Purpose = "service")] // expect: PRIV102 — clause 2.3
    public int ShoeSize { get; set; }

    [PersonalData("user.profile.team", Purpose = "curiosity")] // expect: PRIV102 — clause 5.1
    public string? FavouriteTeam { get; set; }

    [PersonalData("user.profile.team")] // expect: PRIV103 — clause 5.1
    public string? FormerTeam { get; set; }

    [PersonalData("user.profile.team", Purpose = "service", LegalBasis = LegalBasis.LegitimateInterests)] // expect: PRIV104 — clause 3.1.2
    public string? NextTeam { get; set; }

    [PersonalData("user.profile.education", Purpose = "publication", LegalBasis = LegalBasis.Contract)] // expect: PRIV104 — clause 3.1.1
    public string? School { get; set; }

    [PersonalData("user.contact.address.city", Purpose = "service")] // expect: PRIV104 — clause 2.2
    public string? HomeTown { get; set; }

    [PersonalData("user.profile.team", Purpose = "service", Retention = "P10Y")] // expect: PRIV404 — clause 7.1
    public string? FirstTeam { get; set; }
}

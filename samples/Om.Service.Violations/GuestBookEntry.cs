using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 6.1.6, 6.1.8 and 7.1: what is kept can be deleted, exported, and is not kept for ever.</summary>
public sealed class GuestBookEntry // expect: PRIV401, PRIV402 — clause 6.1
{
    [PersonalData("user.name", Purpose = "service")]
    public string Author { get; set; } = "";

    [PrivacyException("PRIV201")] // expect: PRIV405 — clause 9.1.5
    public override string ToString() => "entry";
}

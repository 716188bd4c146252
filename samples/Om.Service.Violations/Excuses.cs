using Microsoft.Extensions.Logging;
using Om.Service.Profiles;
using Privacy;

namespace Om.Service.Violations;

/// <summary>Clause 9.1.5: an exception to protect the service's rights says why, and does not last for ever.</summary>
public sealed class Excuses(ILogger<Excuses> log)
{
    [PrivacyException("PRIV201")] // expect: PRIV405 — clause 9.1.5
    public void WithoutAReason(Profile profile) =>
        log.LogInformation("Complaint against {Phone}", profile.Phone); // expect: PRIV201 — clause 9.1.5

    [PrivacyException("PRIV201", Justification = "Evidence for case A-17", ApprovedBy = "info@om.kg", Expires = "2026-01-31")] // expect: PRIV405 — clause 9.1.5
    public void Expired(Profile profile) =>
        log.LogInformation("Complaint against {Phone}", profile.Phone); // expect: PRIV201 — clause 9.1.5

    [PrivacyException("PRIV201", Justification = "Evidence for case A-18", ApprovedBy = "info@om.kg", Expires = "2027-01-31")]
    public void InForce(Profile profile) =>
        log.LogInformation("Complaint against {Phone}", profile.Phone);
}

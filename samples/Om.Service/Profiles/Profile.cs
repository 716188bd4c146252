using Privacy;

namespace Om.Service.Profiles;

/// <summary>What the service keeps of a user: clauses 2.3 and 2.4.</summary>
public sealed class Profile
{
    [PersonalData("user.unique_id", Purposes = ["service", "identification", "support"])]
    public required Guid Id { get; init; }

    [PersonalData("user.contact.phone_number", Purposes = ["contracting", "service", "identification", "communication", "legal_duty"])] // conforms: clauses 2.3, 5.1
    public required string Phone { get; set; }

    [PersonalData("user.demographic.date_of_birth", Purposes = ["contracting", "service", "publication"])]
    public required DateOnly BirthDate { get; set; }

    [PersonalData("user.name.first", Purposes = ["contracting", "service", "publication", "legal_duty"])] // conforms: clause 2.1.1
    public string? GivenName { get; set; }

    [PersonalData("user.name.last", Purposes = ["contracting", "service", "publication", "legal_duty"])]
    public string? FamilyName { get; set; }

    [PersonalData("user.name.middle", Purpose = "publication", LegalBasis = LegalBasis.Consent)] // conforms: clauses 2.2, 3.1.1
    public string? Patronymic { get; set; }

    [PersonalData("user.contact.email", Purposes = ["service", "communication", "support"])]
    public string? Email { get; set; }

    [PersonalData("user.professional_information.job_title", Purposes = ["contracting", "service"])] // conforms: clauses 3.1.2, 3.1.3
    public string? Position { get; set; }

    [PersonalData("user.profile.team", Purposes = ["contracting", "service"], Retention = "P3Y")] // conforms: clause 7.1
    public string? Team { get; set; }

    [PersonalData("user.contact.address.city", Purpose = "publication", LegalBasis = LegalBasis.Consent)]
    public string? City { get; set; }

    [PersonalData("user.profile.education", Purpose = "publication", LegalBasis = LegalBasis.Consent)]
    public string? PlaceOfStudy { get; set; }

    public Visibility Visibility { get; set; } = new();
}

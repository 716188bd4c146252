using Privacy;

namespace Om.Service.Accounts;

/// <summary>What the user changes in the account: clause 10.1. A field that is left out stays as it is.</summary>
public sealed class AccountUpdate
{
    [PersonalData("user.name.last", Purposes = ["contracting", "service", "publication", "legal_duty"])]
    public string? FamilyName { get; init; }

    [PersonalData("user.name.middle", Purpose = "publication")]
    public string? Patronymic { get; init; }

    [PersonalData("user.contact.email", Purposes = ["service", "communication", "support"])]
    public string? Email { get; init; }

    [PersonalData("user.professional_information.job_title", Purposes = ["contracting", "service"])]
    public string? Position { get; init; }

    [PersonalData("user.profile.team", Purposes = ["contracting", "service"])]
    public string? Team { get; init; }

    [PersonalData("user.contact.address.city", Purpose = "publication")]
    public string? City { get; init; }

    [PersonalData("user.profile.education", Purpose = "publication")]
    public string? PlaceOfStudy { get; init; }

    /// <summary>Names of the fields to open to everybody: clause 2.4.</summary>
    public string[] Open { get; init; } = [];
}

using Privacy;

namespace Om.Service.Registration;

/// <summary>What the user gives at registration: birth date, phone number and password are mandatory, clause 2.3.</summary>
public sealed class RegistrationForm
{
    [PersonalData("user.contact.phone_number", Purposes = ["contracting", "service", "identification", "communication", "legal_duty"])]
    public required string Phone { get; init; }

    [PersonalData("user.demographic.date_of_birth", Purposes = ["contracting", "service", "publication"])]
    public required DateOnly BirthDate { get; init; }

    [PersonalData("user.authorization.password", Purposes = ["contracting", "identification"])]
    public required string Password { get; init; }

    [PersonalData("user.name.first", Purposes = ["contracting", "service", "publication", "legal_duty"])]
    public string? GivenName { get; init; }

    /// <summary>The box "I agree" beside the notice: the written consent of the preamble.</summary>
    public bool Agreed { get; init; }

    /// <summary>A parent or guardian takes part in the registration of somebody under 18: clause 4.</summary>
    public bool GuardianTakesPart { get; init; }
}

using Privacy;

namespace Om.Service.Accounts;

/// <summary>Clause 5.2.3: login and password.</summary>
public sealed class SignInForm
{
    [PersonalData("user.contact.phone_number", Purpose = "identification")]
    public required string Phone { get; init; }

    [PersonalData("user.authorization.password", Purpose = "identification")]
    public required string Password { get; init; }
}

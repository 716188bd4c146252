using Privacy;

namespace Om.Service.Accounts;

/// <summary>A password as the service keeps it: salted and hashed, apart from the profile.</summary>
public sealed class Credential
{
    [NotPersonalData("Random bytes, made by the service")]
    public required byte[] Salt { get; init; }

    [PersonalData("user.authorization.password", Purposes = ["contracting", "identification"])]
    public required byte[] Hash { get; init; }
}

using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 2.3 and 8.2: whoever prints this record prints the password.</summary>
public sealed record SignUp(
    [property: PersonalData("user.contact.phone_number", Purpose = "identification")] string Phone,
    [property: PersonalData("user.authorization.password", Purpose = "identification")] string Password); // expect: PRIV106 — clauses 2.3, 8.2

using Om.Service.Accounts;
using Om.Service.Consents;
using Om.Service.Profiles;

namespace Om.Service.Registration;

public static class RegistrationEndpoints
{
    public static void MapRegistration(this IEndpointRouteBuilder routes) => routes.MapPost("/register", Register);

    public static IResult Register(
        RegistrationForm form, AgeGate ageGate, ProfileStore profiles, Passwords passwords, ConsentLedger consents, ILogger<Profile> log)
    {
        if (!form.Agreed) // conforms: clause preamble
            return Results.BadRequest("The notice must be agreed to.");
        if (!ageGate.Admits(form.BirthDate, form.GuardianTakesPart)) // conforms: clause 4
            return Results.StatusCode(StatusCodes.Status403Forbidden);

        var profile = new Profile
        {
            Id = Guid.NewGuid(),
            Phone = form.Phone,
            BirthDate = form.BirthDate,
            GivenName = form.GivenName,
        };
        profiles.Add(profile);
        passwords.Set(profile.Id, form.Password);
        consents.Record(profile.Id);
        log.LogInformation("User {UserId} registered", profile.Id);
        return Results.Created();
    }
}

using Privacy;

namespace Om.Service.Profiles;

/// <summary>The page of a profile that everybody can open: an indefinite circle of people, clause 2.4.</summary>
[Recipient("public-profile")]
public static class PublicProfilePage
{
    public static IResult Show(string? givenName, string? familyName, DateOnly? birthDate, string? city, string? placeOfStudy) =>
        Results.Json(new { givenName, familyName, birthDate, city, placeOfStudy });
}

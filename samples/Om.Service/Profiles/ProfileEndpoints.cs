namespace Om.Service.Profiles;

public static class ProfileEndpoints
{
    public static void MapProfiles(this IEndpointRouteBuilder routes) => routes.MapGet("/profiles/{id:guid}", ShowPublicProfile);

    /// <summary>Clause 2.4: nothing of a profile that its user has not opened, and of an opened one only the opened fields.</summary>
    public static IResult ShowPublicProfile(Guid id, ProfileStore profiles)
    {
        var profile = profiles.Find(id);
        if (profile is null)
            return Results.NotFound();
        if (!profile.Visibility.IsMadePublic) // conforms: clauses 2.4, 8.2
            return Results.NotFound();

        var visible = profile.Visibility;
        return PublicProfilePage.Show(
            visible.Shows(nameof(Profile.GivenName)) ? profile.GivenName : null,
            visible.Shows(nameof(Profile.FamilyName)) ? profile.FamilyName : null,
            visible.Shows(nameof(Profile.BirthDate)) ? profile.BirthDate : null,
            visible.Shows(nameof(Profile.City)) ? profile.City : null,
            visible.Shows(nameof(Profile.PlaceOfStudy)) ? profile.PlaceOfStudy : null);
    }
}

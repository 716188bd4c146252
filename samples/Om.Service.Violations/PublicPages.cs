using Microsoft.AspNetCore.Http;
using Om.Service.Profiles;

namespace Om.Service.Violations;

/// <summary>Clause 2.4: only what the user has opened, and only after asking the settings of the profile.</summary>
public sealed class PublicPages(ProfileStore profiles)
{
    public IResult ShowToAnybody(Guid id)
    {
        if (profiles.Find(id) is not { } profile)
            return Results.NotFound();
        return PublicProfilePage.Show(null, null, null, profile.City, null); // expect: PRIV301 — clause 2.4
    }

    public IResult ShowAnothers(Profile profile, Profile friend)
    {
        if (!profile.Visibility.IsMadePublic)
            return Results.NotFound();
        return PublicProfilePage.Show(null, null, null, friend.City, null); // expect: PRIV302 — clause 2.4
    }

    public IResult ShowWhatIsClosed(Profile profile) =>
        profile.Visibility is { IsMadePublic: false } ? PublicProfilePage.Show(profile.GivenName, null, null, null, null) : Results.NotFound(); // expect: PRIV302 — clause 2.4

    public IResult ShowWhatCannotBeOpened(Profile profile)
    {
        if (!profile.Visibility.IsMadePublic)
            return Results.NotFound();
        return PublicProfilePage.Show(profile.Phone, null, null, profile.City, null); // expect: PRIV208 — clause 2.4
    }
}

using Om.Service.Accounts;
using Om.Service.Profiles;
using Om.Service.Registration;

namespace Om.Service.Violations;

/// <summary>Clause 4: nothing is collected from a child without a parent or guardian.</summary>
public sealed class Children(AgeGate ageGate, ProfileStore profiles)
{
    public void RegisterAnybody(RegistrationForm form)
    {
        var profile = NewProfile(form);
        profiles.Add(profile); // expect: PRIV301 — clause 4
    }

    public void RegisterOnlyChildren(RegistrationForm form)
    {
        var profile = NewProfile(form);
        if (!ageGate.Admits(form.BirthDate, form.GuardianTakesPart))
            profiles.Add(profile); // expect: PRIV302 — clause 4
    }

    /// <summary>The check is of one person, the data of another: a guardian who is of age registers a child.</summary>
    public void RegisterForAnother(RegistrationForm form, RegistrationForm guardian)
    {
        if (!ageGate.IsAdult(guardian.BirthDate))
            return;
        profiles.Add(NewProfile(form)); // expect: PRIV302 — clause 4
    }

    /// <summary>A profile that is changed is collected from too, and the account may be anybody's.</summary>
    public void Change(Profile profile, AccountUpdate update)
    {
        profile.Email = update.Email;
        profiles.Save(profile); // expect: PRIV501 — clause 4
    }

    private static Profile NewProfile(RegistrationForm form) => new()
    {
        Id = Guid.NewGuid(),
        Phone = form.Phone,
        BirthDate = form.BirthDate,
        GivenName = form.GivenName,
    };
}

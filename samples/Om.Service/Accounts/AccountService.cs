using Om.Service.Consents;
using Om.Service.Profiles;
using Privacy;

namespace Om.Service.Accounts;

/// <summary>The rights of the user, as policy.yaml names them: clauses 6 and 10.</summary>
public sealed class AccountService(ProfileStore profiles, Passwords passwords, ConsentLedger consents, ILogger<AccountService> log)
{
    /// <summary>Rectification: clauses 6.1.2 and 10.1.</summary>
    [Rectifies(typeof(Profile))]
    [RequiresGuard("adult")]
    public void Update(Profile profile, AccountUpdate update) // conforms: clauses 6.1.2, 10.1
    {
        profile.FamilyName = update.FamilyName ?? profile.FamilyName;
        profile.Patronymic = update.Patronymic ?? profile.Patronymic;
        profile.Email = update.Email ?? profile.Email;
        profile.Position = update.Position ?? profile.Position;
        profile.Team = update.Team ?? profile.Team;
        profile.City = update.City ?? profile.City;
        profile.PlaceOfStudy = update.PlaceOfStudy ?? profile.PlaceOfStudy;
        foreach (var field in update.Open)
            profile.Visibility.Open(field);
        profiles.Save(profile); // conforms: clauses 1.2, 5.2.2, 8.1
        log.LogInformation("User {UserId} changed the profile", profile.Id);
    }

    /// <summary>Erasure: clauses 6.1.6 and 10.2.</summary>
    [Erases(typeof(Profile))]
    [Erases(typeof(Credential))]
    public void Delete(Profile profile) // conforms: clauses 6.1.6, 10.2
    {
        passwords.Remove(profile.Id);
        consents.Remove(profile.Id);
        profiles.Remove(profile.Id);
        log.LogInformation("User {UserId} deleted the account", profile.Id);
    }

    /// <summary>Access and portability: clauses 6.1.2 and 6.1.8.</summary>
    [Exports(typeof(Profile))]
    public IReadOnlyDictionary<string, object?> Export(Profile profile) => new Dictionary<string, object?> // conforms: clause 6.1.8
    {
        ["id"] = profile.Id,
        ["phone"] = profile.Phone,
        ["birthDate"] = profile.BirthDate,
        ["givenName"] = profile.GivenName,
        ["familyName"] = profile.FamilyName,
        ["patronymic"] = profile.Patronymic,
        ["email"] = profile.Email,
        ["position"] = profile.Position,
        ["team"] = profile.Team,
        ["city"] = profile.City,
        ["placeOfStudy"] = profile.PlaceOfStudy,
    };

    /// <summary>Withdrawal of consent at any time: clauses 6.1.5 and 10.2.</summary>
    public void WithdrawConsent(Profile profile) // conforms: clauses 6.1.5, 10.2
    {
        consents.Withdraw(profile.Id);
        profile.Visibility.CloseAll();
        profile.Patronymic = null;
        profile.City = null;
        profile.PlaceOfStudy = null;
        profiles.Save(profile);
        log.LogInformation("User {UserId} withdrew the consent", profile.Id);
    }
}

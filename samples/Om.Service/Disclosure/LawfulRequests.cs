using Om.Service.Profiles;

namespace Om.Service.Disclosure;

/// <summary>Answers lawful requests and keeps in the log that it did: clause 9.1.4.</summary>
public sealed class LawfulRequests(ProfileStore profiles, StateBody body, ILogger<LawfulRequests> log)
{
    public async Task<bool> AnswerAsync(string caseNumber, Guid userId, CancellationToken cancel)
    {
        if (profiles.Find(userId) is not { } profile)
            return false;
        await body.AnswerAsync(caseNumber, profile.FamilyName, profile.Phone, cancel); // conforms: clauses 3.1.4, 9.1.3, 9.1.4, 9.1.5
        log.LogInformation("Request {Case} about user {UserId} answered", caseNumber, profile.Id);
        return true;
    }
}

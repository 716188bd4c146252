using Privacy;

namespace Om.Service.Disclosure;

/// <summary>A court or state body with a lawful request: clause 9.1.4.</summary>
[Recipient("state-body")]
public sealed class StateBody(HttpClient http)
{
    public Task AnswerAsync(string caseNumber, string? familyName, string phone, CancellationToken cancel) =>
        http.PostAsJsonAsync("answers", new { caseNumber, familyName, phone }, cancel);
}

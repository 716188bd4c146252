using Privacy;

namespace Om.Service.Messaging;

/// <summary>The help desk: clause 5.2.4.</summary>
[Recipient("support-desk")]
public sealed class SupportDesk(HttpClient http)
{
    public Task AskAsync(Guid userId, string? replyTo, string text, CancellationToken cancel) =>
        http.PostAsJsonAsync("tickets", new { userId, replyTo, text }, cancel);
}

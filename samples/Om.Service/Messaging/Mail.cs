using Privacy;

namespace Om.Service.Messaging;

/// <summary>The provider that sends e-mail: clauses 5.2.2 and 5.2.5.</summary>
[Recipient("mail")]
public sealed class Mail(HttpClient http)
{
    public Task SendAsync(string address, string text, CancellationToken cancel) => http.PostAsJsonAsync("send", new { address, text }, cancel);
}

using Privacy;

namespace Om.Service.Messaging;

/// <summary>The provider that sends short messages: clause 5.2.5.</summary>
[Recipient("sms")]
public sealed class Sms(HttpClient http)
{
    public Task SendAsync(string number, string text, CancellationToken cancel) => http.PostAsJsonAsync("send", new { number, text }, cancel);
}

using Om.Service.Profiles;

namespace Om.Service.Messaging;

/// <summary>Stays in touch with the user, by e-mail where there is an address and by phone where not: clause 5.2.5.</summary>
public sealed class Notifications(Mail mail, Sms sms)
{
    public Task SendAsync(Profile profile, string text, CancellationToken cancel) =>
        profile.Email is { } address ? mail.SendAsync(address, text, cancel) : sms.SendAsync(profile.Phone, text, cancel); // conforms: clause 5.2.5
}

using Om.Service.Disclosure;
using Om.Service.Messaging;
using Om.Service.Profiles;
using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 5.2.4, 5.2.5 and 9.1.4: data held for one purpose is not used for another.</summary>
public sealed class Purposes(Mail mail, Sms sms, SupportDesk desk, StateBody body)
{
    [PersonalData("user.contact.phone_number", Purpose = "identification")]
    public string SignInPhone { get; set; } = "";

    public async Task Advertise(Profile profile, CancellationToken cancel)
    {
        await sms.SendAsync(SignInPhone, "Buy now!", cancel); // expect: PRIV206 — clause 5.2.5
        await mail.SendAsync(profile.Email ?? "", $"Born {profile.BirthDate}", cancel); // expect: PRIV206 — clause 5.2.5
        await desk.AskAsync(profile.Id, profile.Email, profile.PlaceOfStudy ?? "", cancel); // expect: PRIV206 — clause 5.2.4
        await body.AnswerAsync("A-17", profile.Team, profile.Phone, cancel); // expect: PRIV206 — clause 9.1.4
    }
}

using Microsoft.AspNetCore.Http;
using Om.Service.Accounts;
using Om.Service.Disclosure;
using Om.Service.Messaging;
using Om.Service.Profiles;
using Privacy;

namespace Om.Service.Violations;

/// <summary>Clauses 5.2.1 to 5.2.5 and 9.1.4: data held for one purpose is not used for another.</summary>
public sealed class Purposes(Mail mail, Sms sms, SupportDesk desk, StateBody body)
{
    [PersonalData("user.contact.phone_number", Purpose = "contracting")]
    public string SignerPhone { get; set; } = "";

    [PersonalData("user.contact.phone_number", Purpose = "identification")]
    public string SignInPhone { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "support")]
    public string ReplyTo { get; set; } = "";

    public async Task Advertise(Profile profile, CancellationToken cancel)
    {
        await sms.SendAsync(SignerPhone, "Buy now!", cancel); // expect: PRIV206 — clauses 5.2.1, 5.2.5
        await sms.SendAsync(SignInPhone, "Buy now!", cancel); // expect: PRIV206 — clauses 5.2.3, 5.2.5
        await mail.SendAsync(ReplyTo, "Buy now!", cancel); // expect: PRIV206 — clause 5.2.4
        await mail.SendAsync(profile.Email ?? "", $"Born {profile.BirthDate}", cancel); // expect: PRIV206 — clause 5.2.5
        await desk.AskAsync(profile.Id, profile.Email, profile.PlaceOfStudy ?? "", cancel); // expect: PRIV206 — clauses 5.2.4, 9.1.2
        await body.AnswerAsync("A-17", profile.Team, profile.Phone, cancel); // expect: PRIV206 — clause 9.1.4
    }

    public IResult ShowSupportData() =>
        OwnAccountPage.Show(new Dictionary<string, object?> { ["replyTo"] = ReplyTo }); // expect: PRIV208 — clause 5.2.2
}

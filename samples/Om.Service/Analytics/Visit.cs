using System.Net;
using Om.Service.Accounts;
using Privacy;

namespace Om.Service.Analytics;

/// <summary>One request, with what the user's software sends by itself: clauses 2.1.2, 2.6 and 2.7.</summary>
public sealed class Visit
{
    [PersonalData("user.unique_id", Purposes = ["service", "identification"])]
    public Guid? UserId { get; init; }

    [PersonalData("user.behavior.browsing_history", Purposes = ["service", "research"])]
    public required string Page { get; init; }

    [PersonalData("user.device.browser", Purpose = "research")]
    public string? Browser { get; init; }

    [PersonalData("user.device.ip_address", Purpose = "research")]
    public IPAddress? Address { get; init; }

    public static Visit Of(HttpContext http) => new()
    {
        UserId = Session.UserId(http),
        Page = http.Request.Path.Value ?? "/",
        Browser = http.Request.Headers.UserAgent.ToString(), // conforms: clause 2.1.2
        Address = http.Connection.RemoteIpAddress,
    };
}

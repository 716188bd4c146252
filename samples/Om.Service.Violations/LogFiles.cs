using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.Logging;
using Om.Service.Accounts;
using Om.Service.Profiles;

namespace Om.Service.Violations;

/// <summary>Clauses 2.6 and 7.2: log files hold actions and the user's identifier, for a year. Birth date, phone, names and password do not belong there.</summary>
public sealed class LogFiles(ILogger<LogFiles> log)
{
    public void Registered(Profile profile)
    {
        log.LogInformation("New user {Phone}", profile.Phone); // expect: PRIV201 — clauses 2.1.1, 2.6
        log.LogInformation("Born {BirthDate}", profile.BirthDate); // expect: PRIV201 — clause 2.6
        log.LogInformation($"Welcome, {profile.GivenName} {profile.FamilyName}"); // expect: PRIV201 — clause 2.6
        log.LogInformation("New user {UserId}", profile.Id);
    }

    public void Detour(Profile profile)
    {
        var greeting = Greeting(profile);
        log.LogDebug("Sent: {Greeting}", greeting); // expect: PRIV201 — clause 2.6
    }

    public void SignInFailed(SignInForm form) =>
        log.LogWarning("Wrong password {Password}", form.Password); // expect: PRIV209 — clause 2.3

    public void Connected(HttpContext http) =>
        log.LogInformation("From {Address}", http.Connection.RemoteIpAddress); // expect: PRIV201 — clauses 2.1.2, 2.6

    public static void KeepForYears(W3CLoggerOptions options) =>
        options.RetainedFileCountLimit = 1000; // expect: PRIV404 — clause 7.2

    private static string Greeting(Profile profile) => "Dear " + profile.GivenName;
}

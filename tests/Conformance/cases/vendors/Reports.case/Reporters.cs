using Elastic.Apm.Api;
using Mindscape.Raygun4Net;
using Mindscape.Raygun4Net.Breadcrumbs;
using Rollbar;

namespace Cases.Vendors.ReportsCase;

internal static class Reporters
{
    public static Task RaygunDataBad(RaygunClient client, Exception error, Cases.User user) =>
        client.SendInBackground(error, ["login"], new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV204

    public static string RaygunUserBad(RaygunClient client, Cases.User user) => client.User = user.Email; // expect: PRIV204

    public static RaygunIdentifierMessage RaygunPersonBad(Cases.User user) => new(user.Name); // expect: PRIV204

    public static void RaygunCrumbBad(Cases.User user) => RaygunBreadcrumbs.Record("login of " + user.Name); // expect: PRIV204

    public static void BugsnagUserBad(Bugsnag.IClient client, Exception error, Cases.User user) =>
        client.Notify(error, report => report.Event.User = new Bugsnag.Payload.User { Email = user.Email }); // expect: PRIV204

    public static void BugsnagMetadataBad(Bugsnag.IClient client, Exception error, Cases.User user) =>
        client.Notify(error, report => report.Event.Metadata.Add("account", new Dictionary<string, string> { ["name"] = user.Name })); // expect: PRIV204

    public static void BugsnagCrumbBad(Bugsnag.IClient client, Cases.User user) => client.Breadcrumbs.Leave("login of " + user.Email); // expect: PRIV204

    public static void RollbarBad(Cases.User user) => RollbarLocator.RollbarInstance.Error("no mail to " + user.Email); // expect: PRIV204

    public static void RollbarCustomBad(IRollbar rollbar, Exception error, Cases.User user) =>
        rollbar.Critical(error, new Dictionary<string, object?> { ["name"] = user.Name }); // expect: PRIV204

    public static Rollbar.DTOs.Person RollbarPersonBad(Cases.User user) => new("1") { Email = user.Email }; // expect: PRIV204

    public static void ElasticLabelBad(ITransaction transaction, Cases.User user) => transaction.SetLabel("mail", user.Email); // expect: PRIV204

    public static void ElasticLabelsBad(ITransaction transaction, Cases.User user) => transaction.Labels["mail"] = user.Email; // expect: PRIV204

    public static void ElasticCustomBad(ITransaction transaction, Cases.User user) => transaction.Context.Custom["name"] = user.Name; // expect: PRIV204

    public static void ElasticUserBad(ITransaction transaction, Cases.User user) => transaction.Context.User = new Elastic.Apm.Api.User { Id = "1", Email = user.Email }; // expect: PRIV204

    public static void ElasticSpanBad(ITransaction transaction, Cases.User user) => transaction.CaptureSpan("select of " + user.Name, "db", () => { }); // expect: PRIV204

    public static Task RaygunOk(RaygunClient client, Exception error, Cases.User user) => client.SendInBackground(error, [user.Theme]);

    public static void BugsnagOk(Bugsnag.IClient client, Exception error, Cases.User user) =>
        client.Notify(error, report => report.Event.Metadata.Add("theme", user.Theme));

    public static void RollbarOk(Cases.User user) => RollbarLocator.RollbarInstance.Info("Theme " + user.Theme);

    public static void ElasticOk(ITransaction transaction, Cases.User user) => transaction.Context.Custom["theme"] = user.Theme;
}

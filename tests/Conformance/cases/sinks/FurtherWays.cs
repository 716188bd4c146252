using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace Cases.Sinks.FurtherWaysCase;

/// <summary>Ways out beside the usual ones.</summary>
internal static class FurtherWays
{
    public static void HeaderBad(HttpResponse response, User user) => response.Headers.TryAdd("X-Mail", user.Email); // expect: PRIV208

    public static void HeaderOk(HttpResponse response, User user) => response.Headers.TryAdd("X-Theme", user.Theme);

    public static void BatchBad(DbBatchCommand command, User user) => command.CommandText = "select 1 from users where mail = '" + user.Email + "'"; // expect: PRIV208

    public static void BatchOk(DbBatchCommand command, User user) => command.CommandText = "select 1 from users where theme = '" + user.Theme + "'";

    public static object LinksBad(ActivitySource source, User user) =>
        source.StartActivity(ActivityKind.Server, links: [new ActivityLink(default, new ActivityTagsCollection { ["mail"] = user.Email })])!; // expect: PRIV204

    public static object LinksOk(ActivitySource source, User user) =>
        source.StartActivity(ActivityKind.Server, links: [new ActivityLink(default, new ActivityTagsCollection { ["theme"] = user.Theme })])!;

    public static Meter MeterBad(User user) => new("shop", "1", [new("mail", user.Email)]); // expect: PRIV204

    public static Meter MeterOk(User user) => new("shop", "1", [new("theme", user.Theme)]);

    public static void DocumentBad(User user) => new XDocument(new XElement("mail", user.Email)).Save("user.xml"); // expect: PRIV208

    public static void DocumentOk(User user) => new XDocument(new XElement("theme", user.Theme)).Save("user.xml");

    public static void AtBad(Microsoft.Win32.SafeHandles.SafeFileHandle file, User user) => RandomAccess.Write(file, System.Text.Encoding.UTF8.GetBytes(user.Email), 0); // expect: PRIV208

    public static void AtOk(Microsoft.Win32.SafeHandles.SafeFileHandle file, User user) => RandomAccess.Write(file, System.Text.Encoding.UTF8.GetBytes(user.Theme), 0);
}

internal sealed class Marked(User user) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Mail", user.Email);
        return base.SendAsync(request, cancellationToken); // expect: PRIV206
    }
}

internal sealed class Unmarked(User user) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Theme", user.Theme);
        return base.SendAsync(request, cancellationToken);
    }
}

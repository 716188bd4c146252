using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Net;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using Microsoft.Win32;

namespace Cases.Vendors.FrameworkCase;

[EventSource(Name = "Cases")]
internal sealed class Events : EventSource
{
    public static readonly Events Source = new();

    [Event(1)]
    public void SignedIn(string mail) => WriteEvent(1, mail);

    [Event(2)]
    public void Chosen(string theme, int visits)
    {
        if (IsEnabled())
            WriteEvent(2, theme, visits);
    }
}

internal static class Tracing
{
    public static void EventBad(User user) => Events.Source.SignedIn(user.Email); // expect: PRIV201

    public static void EventOk(User user) => Events.Source.Chosen(user.Theme, user.Visits);

    public static void OwnEventBad(User user) => Events.Source.Write("signed-in", new { mail = user.Email }); // expect: PRIV201

    public static void OwnEventOk(User user) => Events.Source.Write("signed-in", new { theme = user.Theme });

    public static void MetricOk(EventCounter counter, User user) => counter.WriteMetric(user.Email.Length);

    public static void DiagnosticBad(DiagnosticListener listener, User user) => listener.Write("SignedIn", new { user.Email }); // expect: PRIV204

    public static void DiagnosticOk(DiagnosticListener listener, User user)
    {
        if (listener.IsEnabled("SignedIn"))
            listener.Write("SignedIn", new { user.Theme });
    }
}

internal static class Windows
{
    public static void EntryBad(EventLog log, User user) => log.WriteEntry("signed in: " + user.Email, EventLogEntryType.Information); // expect: PRIV201

    public static void StaticEntryBad(User user) => EventLog.WriteEntry("Cases", $"signed in: {user.Name}"); // expect: PRIV201

    public static void EventBad(EventLog log, User user) => log.WriteEvent(new EventInstance(1, 2), user.Name, user.Theme); // expect: PRIV201

    public static void EntryOk(EventLog log, User user) => log.WriteEntry("theme: " + user.Theme, EventLogEntryType.Information, 7);

    public static void SourceOk(User user) => Coin = EventLog.SourceExists(user.Theme);

    public static void RegistryBad(User user) => Registry.SetValue(@"HKEY_CURRENT_USER\Software\Cases", "Mail", user.Email); // expect: PRIV208

    public static void KeyBad(User user)
    {
        using var key = Registry.CurrentUser.CreateSubKey(@"Software\Cases");
        key.SetValue("Name", user.Name, RegistryValueKind.String); // expect: PRIV208
    }

    public static void KeyOk(RegistryKey key, User user) => key.SetValue("Theme", user.Theme);

    public static void KeyReadOk(RegistryKey key, User user) => Coin = key.GetValue(user.Theme) is not null;
}

internal static class Answers
{
    public static void ClosedBad(HttpListenerContext context, User user) => context.Response.Close(Encoding.UTF8.GetBytes(user.Email), willBlock: false); // expect: PRIV208

    public static void HeaderBad(HttpListenerResponse response, User user) => response.AddHeader("X-User", user.Name); // expect: PRIV208

    public static void CookieBad(HttpListenerResponse response, User user) => response.SetCookie(new Cookie("mail", user.Email)); // expect: PRIV208

    public static void RedirectBad(HttpListenerResponse response, User user) => response.Redirect("/welcome?name=" + user.Name); // expect: PRIV208

    public static void ClosedOk(HttpListenerContext context, User user) => context.Response.Close(Encoding.UTF8.GetBytes(user.Theme), willBlock: false);

    public static void HeaderOk(HttpListenerResponse response, User user) => response.AddHeader("X-Theme", user.Theme);

    public static async Task StoredBad(ProtectedLocalStorage storage, User user) => await storage.SetAsync("mail", user.Email); // expect: PRIV208

    public static async Task SessionBad(ProtectedSessionStorage storage, User user) => await storage.SetAsync("user", user); // expect: PRIV208

    public static async Task StoredOk(ProtectedLocalStorage storage, User user) => await storage.SetAsync("theme", user.Theme);
}

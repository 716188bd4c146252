using Datadog.Trace;
using Datadog.Trace.AppSec;
using Dynatrace.OneAgent.Sdk.Api;
using Dynatrace.OpenKit.API;
using Microsoft.Bot.Builder;
using NewRelic.Api.Agent;
using Plugin.Firebase.Crashlytics;
using StatsdClient;

namespace Cases.Vendors.TelemetryCase
{
    using Span = Datadog.Trace.ISpan;

    internal static class Telemetry
    {
        public static void DatadogTagBad(Span span, User user) => span.SetTag("mail", user.Email); // expect: PRIV204

        public static void DatadogNameBad(Span span, User user) => span.ResourceName = "of " + user.Name; // expect: PRIV204

        public static void DatadogUserBad(Span span, User user) => span.SetUser(new UserDetails { Id = "1", Email = user.Email }); // expect: PRIV204

        public static void DatadogLoginBad(User user) => EventTrackingSdkV2.TrackUserLoginSuccess(user.Email); // expect: PRIV204

        public static void DatadogNumberOk(Span span, User user) => span.SetTag("visits", user.Visits);

        public static void DatadogThemeOk(Span span, User user) => span.SetTag("theme", user.Theme);

        public static string? DatadogReadOk(Span span, User user) => span.GetTag(user.Name);

        public static void StatsdTagBad(IDogStatsd metrics, User user) => metrics.Increment("login", tags: ["mail:" + user.Email]); // expect: PRIV204

        public static void StatsdSetBad(User user) => DogStatsd.Set("visitors", user.Email); // expect: PRIV204

        public static void StatsdEventBad(IDogStatsd metrics, User user) => metrics.Event("registered", user.Name); // expect: PRIV204

        public static void StatsdCountOk(IDogStatsd metrics, User user) => metrics.Increment("login", user.Visits, tags: ["theme:" + user.Theme]);

        public static void NewRelicAttributeBad(ITransaction transaction, User user) => transaction.AddCustomAttribute("mail", user.Email); // expect: PRIV204

        public static void NewRelicUserBad(ITransaction transaction, User user) => transaction.SetUserId(user.Email); // expect: PRIV204

        public static void NewRelicErrorBad(User user) =>
            NewRelic.Api.Agent.NewRelic.NoticeError("failed", new Dictionary<string, object> { ["mail"] = user.Email }); // expect: PRIV204

        public static void NewRelicAttributeOk(ITransaction transaction, User user) => transaction.AddCustomAttribute("visits", user.Visits);

        public static void DynatraceAttributeBad(IOneAgentSdk agent, User user) => agent.AddCustomRequestAttribute("mail", user.Email); // expect: PRIV204

        public static void DynatraceErrorBad(ITracer tracer, User user) => tracer.Error("no mail to " + user.Email); // expect: PRIV204

        public static void DynatraceNumberOk(IOneAgentSdk agent, User user) => agent.AddCustomRequestAttribute("visits", user.Visits);

        public static void OpenKitUserBad(ISession session, User user) => session.IdentifyUser(user.Email); // expect: PRIV204

        public static void OpenKitEndOk(ISession session) => session.End();

        public static void CrashlyticsBad(IFirebaseCrashlytics crashes, User user) => crashes.SetCustomKey("mail", user.Email); // expect: PRIV204

        public static void CrashlyticsOk(IFirebaseCrashlytics crashes, User user) => crashes.SetCustomKey("visits", user.Visits);

        public static void BotEventBad(IBotTelemetryClient client, User user) =>
            client.TrackEvent("login", new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV204

        public static void BotEventOk(IBotTelemetryClient client, User user) => client.TrackEvent("login", new Dictionary<string, string> { ["theme"] = user.Theme });
    }
}

namespace Datadog.Trace
{
    public class UserDetails
    {
        public string? Id { get; set; }

        public string? Email { get; set; }
    }

    public interface ISpan
    {
        string ResourceName { get; set; }

        ISpan SetTag(string key, string value);

        string? GetTag(string key);
    }

    public static class SpanExtensions
    {
        public static ISpan SetTag(this ISpan span, string key, double? value) => span;

        public static void SetUser(this ISpan span, UserDetails userDetails)
        {
        }
    }
}

namespace Datadog.Trace.AppSec
{
    public static class EventTrackingSdkV2
    {
        public static void TrackUserLoginSuccess(string userLogin, string? userId = null)
        {
        }
    }
}

namespace StatsdClient
{
    public interface IDogStatsd
    {
        void Increment(string statName, int value = 1, double sampleRate = 1, string[]? tags = null);

        void Event(string title, string text);
    }

    public static class DogStatsd
    {
        public static void Set(string statName, string value)
        {
        }
    }
}

namespace NewRelic.Api.Agent
{
    public interface ITransaction
    {
        ITransaction AddCustomAttribute(string key, object value);

        void SetUserId(string userid);
    }

    public static class NewRelic
    {
        public static void NoticeError(string message, IDictionary<string, object>? parameters)
        {
        }
    }
}

namespace Dynatrace.OneAgent.Sdk.Api
{
    public interface IOneAgentSdk
    {
        void AddCustomRequestAttribute(string key, string value);

        void AddCustomRequestAttribute(string key, long value);
    }

    public interface ITracer
    {
        void Error(string message);
    }
}

namespace Dynatrace.OpenKit.API
{
    public interface ISession
    {
        void IdentifyUser(string userTag);

        void End();
    }
}

namespace Plugin.Firebase.Crashlytics
{
    public interface IFirebaseCrashlytics
    {
        void SetCustomKey(string key, string value);

        void SetCustomKey(string key, int value);
    }
}

namespace Microsoft.Bot.Builder
{
    public interface IBotTelemetryClient
    {
        void TrackEvent(string eventName, IDictionary<string, string>? properties = null);
    }
}

// The shape of Datadog.Trace as far as its pack speaks of it, after https://github.com/DataDog/dd-trace-dotnet

using System;
using System.Collections.Generic;

namespace Datadog.Trace
{
    public struct UserDetails
    {
        public string Email { get; set; }

        public string Id { get; set; }

        public string Name { get; set; }
    }

    public interface ISpan : IDisposable
    {
        string OperationName { get; set; }

        string ResourceName { get; set; }

        ISpan SetTag(string key, string value);

        void SetException(Exception exception);
    }

    public static class SpanExtensions
    {
        public static ISpan SetTag(this ISpan span, string key, double? value) => span;

        public static void SetUser(this ISpan span, UserDetails userDetails)
        {
        }
    }

    public interface IScope : IDisposable
    {
        ISpan Span { get; }
    }

    public interface ITracer
    {
        IScope StartActive(string operationName);
    }

    public static class Baggage
    {
        public static IDictionary<string, string> Current { get; set; }
    }
}

namespace Datadog.Trace.AppSec
{
    public static class EventTrackingSdk
    {
        public static void TrackUserLoginSuccessEvent(string userId, IDictionary<string, string> metadata)
        {
        }

        public static void TrackUserLoginFailureEvent(string userId, bool exists, IDictionary<string, string> metadata)
        {
        }

        public static void TrackCustomEvent(string eventName, IDictionary<string, string> metadata)
        {
        }
    }

    public static class EventTrackingSdkV2
    {
        public static void TrackUserLoginSuccess(string userLogin, string userId = null, IDictionary<string, string> metadata = null)
        {
        }

        public static void TrackUserLoginSuccess(string userLogin, UserDetails userDetails, IDictionary<string, string> metadata = null)
        {
        }

        public static void TrackUserLoginFailure(string userLogin, bool exists, string userId = null, IDictionary<string, string> metadata = null)
        {
        }

        public static void TrackUserLoginFailure(string userLogin, bool exists, UserDetails userDetails, IDictionary<string, string> metadata = null)
        {
        }
    }
}

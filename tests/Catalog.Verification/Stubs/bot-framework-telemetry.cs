// The shape of Microsoft.Bot.Builder as far as its pack speaks of it, after https://github.com/microsoft/botbuilder-dotnet

using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder
{
    public interface IBotTelemetryClient
    {
        void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = null, IDictionary<string, string> properties = null);

        void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success);

        void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

        void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

        void TrackTrace(string message, int severityLevel, IDictionary<string, string> properties);
    }

    public interface IBotPageViewTelemetryClient
    {
        void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
    }

    public static class IBotTelemetryClientExtensions
    {
        public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null)
        {
        }
    }
}

// The shape of GoogleAnalyticsTracker as far as its pack speaks of it, after https://github.com/maartenba/GoogleAnalyticsTracker

using System.Collections.Generic;
using System.Threading.Tasks;
using GoogleAnalyticsTracker.Core;
using GoogleAnalyticsTracker.Core.TrackerParameters.Interface;
using Microsoft.AspNetCore.Http;

namespace GoogleAnalyticsTracker.Core.TrackerParameters.Interface
{
    public interface IGeneralParameters
    {
        string ClientId { get; set; }

        string UserId { get; set; }

        string UserAgent { get; set; }
    }
}

namespace GoogleAnalyticsTracker.Core
{
    public abstract class TrackerBase
    {
        public abstract Task<object> TrackAsync(IGeneralParameters generalParameters);
    }
}

namespace GoogleAnalyticsTracker.Simple
{
    public abstract class SimpleTracker : TrackerBase
    {
    }

    public static class EventTrackerExtensions
    {
        public static Task<object> TrackEventAsync(this SimpleTracker tracker, string category, string action, string label, IDictionary<int, string> customDimensions = null, IDictionary<int, long?> customMetrics = null, long value = 1) => default;
    }

    public static class PageViewTrackerExtensions
    {
        public static Task<object> TrackPageViewAsync(this SimpleTracker tracker, string pageTitle, string pageUrl, IDictionary<int, string> customDimensions = null, IDictionary<int, long?> customMetrics = null) => default;
    }
}

namespace GoogleAnalyticsTracker.AspNetCore
{
    public abstract class AspNetCoreTracker : TrackerBase
    {
    }

    public static class AspNetCoreTrackerExtensions
    {
        public static Task<object> TrackUserTimingAsync(this AspNetCoreTracker tracker, HttpContext httpContext, string pageTitle, string pageUrl, string category, string var, long value, string label = null) => default;

        public static Task<object> TrackPageViewAsync(this AspNetCoreTracker tracker, HttpContext httpContext, string pageTitle, string pageUrl = null) => default;
    }
}

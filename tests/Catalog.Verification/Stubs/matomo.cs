// The shape of Piwik.Tracker as far as its pack speaks of it, after https://github.com/matomo-org/piwik-dotnet-tracker

using System.Collections.Generic;

namespace Piwik.Tracker
{
    public class PiwikTracker
    {
        public PiwikTracker(int idSite, string apiUrl)
        {
        }

        public object DoTrackPageView(string documentTitle = null) => default;

        public object DoTrackEvent(string category, string action, string name = "", string value = "") => default;

        public object DoTrackContentImpression(string contentName, string contentPiece = "Unknown", string contentTarget = null) => default;

        public object DoTrackContentInteraction(string interaction, string contentName, string contentPiece = "Unknown", string contentTarget = null) => default;

        public object DoTrackSiteSearch(string keyword, string category = "", int? countResults = null) => default;

        public object DoTrackAction(string actionUrl, int actionType) => default;

        public object DoTrackEcommerceOrder(string orderId, double grandTotal, double subTotal = 0, double tax = 0, double shipping = 0, double discount = 0) => default;

        public void AddEcommerceItem(string sku, string name = "", List<string> categories = null, double price = 0, ulong quantity = 1)
        {
        }

        public void SetEcommerceView(string sku = "", string name = "", List<string> categories = null, double price = 0)
        {
        }

        public void SetUserId(string userId)
        {
        }

        public void SetVisitorId(string visitorId)
        {
        }

        public void SetIp(string ip)
        {
        }

        public void SetUserAgent(string userAgent)
        {
        }

        public void SetUrl(string url)
        {
        }

        public void SetUrlReferrer(string url)
        {
        }

        public void SetCountry(string country)
        {
        }

        public void SetRegion(string region)
        {
        }

        public void SetCity(string city)
        {
        }

        public void SetLatitude(float lat)
        {
        }

        public void SetLongitude(float longitude)
        {
        }

        public void SetCustomVariable(int id, string name, string value, int scope = 0)
        {
        }

        public void SetCustomTrackingParameter(string trackingApiParameter, string value)
        {
        }

        public void SetAttributionInfo(object attributionInfo)
        {
        }
    }
}

// The shape of BranchSDK as far as its pack speaks of it, after https://github.com/BranchMetrics/xamarin-branch-deep-linking-attribution

namespace BranchSDK
{
    public class BranchEvent
    {
        public BranchEvent(string customEventName)
        {
        }

        public void SetAlias(string alias)
        {
        }

        public void SetDescription(string description)
        {
        }

        public void SetSearchQuery(string searchQuery)
        {
        }

        public void AddCustomData(string key, string value)
        {
        }
    }

    public abstract class Branch
    {
        public abstract void SetIdentity(string user, object callback);

        public abstract void SetRequestMetadata(string key, string value);

        public abstract void SendEvent(BranchEvent branchEvent);

        public abstract void RegisterView(object universalObject);

        public abstract void ListOnSpotlight(object universalObject);

        public abstract void GetShortURL(object callback, object universalObject, object linkProperties);

        public abstract void ShareLink(object callback, object universalObject, object linkProperties, string message);
    }
}

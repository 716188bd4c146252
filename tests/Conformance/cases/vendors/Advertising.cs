using BranchSDK;
using Google.Ads.GoogleAds.V25.Services;
using VkNet.Abstractions;
using YandexMobileAds.Base;

namespace Cases.Vendors.AdvertisingCase
{
    internal static class Advertising
    {
        public static void BranchIdentityBad(Branch branch, User user) => branch.SetIdentity(user.Email); // expect: PRIV203

        public static void BranchEventBad(BranchEvent happened, User user) => happened.AddCustomData("mail", user.Email); // expect: PRIV203

        public static void BranchEventOk(BranchEvent happened, User user) => happened.AddCustomData("theme", user.Theme);

        public static void BranchRetriesOk(Branch branch, User user) => branch.SetMaxRetries(user.Name.Length);

        public static void GoogleAdsBad(UserDataServiceClient client, User user) => client.UploadUserData(new UploadUserDataRequest { HashedEmail = user.Email }); // expect: PRIV203

        public static void GoogleAdsOk(UserDataServiceClient client, User user) => client.UploadUserData(new UploadUserDataRequest { HashedEmail = user.Theme });

        public static void VkContactsBad(IAdsCategory ads, User user) =>
            ads.ImportTargetContacts(new ImportTargetContactsParams { Contacts = user.Phone }); // expect: PRIV203

        public static void VkBudgetOk(IAdsCategory ads, User user) => ads.GetBudget(user.Visits);

        public static AdTargeting YandexBad(User user) => new("30", contextQuery: user.Address!.Street); // expect: PRIV203

        public static AdTargeting YandexOk(User user) => new("30", contextQuery: user.Theme);
    }
}

namespace BranchSDK
{
    public class Branch
    {
        public void SetIdentity(string user)
        {
        }

        public void SetMaxRetries(int maxRetries)
        {
        }
    }

    public class BranchEvent
    {
        public void AddCustomData(string key, string value)
        {
        }
    }
}

namespace Google.Ads.GoogleAds.V25.Services
{
    public class UploadUserDataRequest
    {
        public string? HashedEmail { get; set; }
    }

    public class UserDataServiceClient
    {
        public virtual void UploadUserData(UploadUserDataRequest request)
        {
        }
    }
}

namespace VkNet.Abstractions
{
    public class ImportTargetContactsParams
    {
        public string? Contacts { get; set; }
    }

    public interface IAdsCategory
    {
        long ImportTargetContacts(ImportTargetContactsParams importTargetContactsParams);

        double GetBudget(long accountId);
    }
}

namespace YandexMobileAds.Base
{
    public class AdTargeting
    {
        public AdTargeting(string? age = null, string? gender = null, string? contextQuery = null)
        {
        }
    }
}

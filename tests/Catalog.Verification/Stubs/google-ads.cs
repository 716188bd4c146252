// The shape of Google.Ads.GoogleAds as far as its pack speaks of it, after https://github.com/googleads/google-ads-dotnet

using System.Collections.Generic;
using System.Threading.Tasks;

namespace Google.Ads.GoogleAds.V25.Services
{
    public abstract class ConversionUploadServiceClient
    {
        public abstract object UploadClickConversions(object request);

        public abstract object UploadClickConversions(string customerId, IEnumerable<object> conversions, bool partialFailure);

        public abstract Task<object> UploadClickConversionsAsync(object request);

        public abstract Task<object> UploadClickConversionsAsync(string customerId, IEnumerable<object> conversions, bool partialFailure);

        public abstract object UploadCallConversions(object request);

        public abstract object UploadCallConversions(string customerId, IEnumerable<object> conversions, bool partialFailure);

        public abstract Task<object> UploadCallConversionsAsync(object request);

        public abstract Task<object> UploadCallConversionsAsync(string customerId, IEnumerable<object> conversions, bool partialFailure);
    }

    public abstract class ConversionAdjustmentUploadServiceClient
    {
        public abstract object UploadConversionAdjustments(object request);

        public abstract object UploadConversionAdjustments(string customerId, IEnumerable<object> conversionAdjustments, bool partialFailure);

        public abstract Task<object> UploadConversionAdjustmentsAsync(object request);

        public abstract Task<object> UploadConversionAdjustmentsAsync(string customerId, IEnumerable<object> conversionAdjustments, bool partialFailure);
    }

    public abstract class OfflineUserDataJobServiceClient
    {
        public abstract object CreateOfflineUserDataJob(object request);

        public abstract object CreateOfflineUserDataJob(string customerId, object job);

        public abstract Task<object> CreateOfflineUserDataJobAsync(object request);

        public abstract Task<object> CreateOfflineUserDataJobAsync(string customerId, object job);

        public abstract object AddOfflineUserDataJobOperations(object request);

        public abstract object AddOfflineUserDataJobOperations(string resourceName, IEnumerable<object> operations);

        public abstract Task<object> AddOfflineUserDataJobOperationsAsync(object request);

        public abstract Task<object> AddOfflineUserDataJobOperationsAsync(string resourceName, IEnumerable<object> operations);
    }

    public abstract class UserDataServiceClient
    {
        public abstract object UploadUserData(object request);

        public abstract Task<object> UploadUserDataAsync(object request);
    }
}

// The shape of Google.Cloud.AIPlatform.V1 as far as its pack speaks of it, after https://github.com/googleapis/google-cloud-dotnet

using System.Collections.Generic;
using System.Threading.Tasks;

namespace Google.Cloud.AIPlatform.V1
{
    public abstract class PredictionServiceClient
    {
        public abstract object GenerateContent(object request);

        public abstract object GenerateContent(string model, IEnumerable<object> contents);

        public abstract Task<object> GenerateContentAsync(object request);

        public abstract Task<object> GenerateContentAsync(string model, IEnumerable<object> contents);

        public abstract object StreamGenerateContent(object request);

        public abstract object Predict(object request);

        public abstract object Predict(string endpoint, IEnumerable<object> instances, object parameters);

        public abstract Task<object> PredictAsync(object request);

        public abstract Task<object> PredictAsync(string endpoint, IEnumerable<object> instances, object parameters);

        public abstract object RawPredict(object request);

        public abstract object RawPredict(string endpoint, object httpBody);

        public abstract Task<object> RawPredictAsync(object request);

        public abstract Task<object> RawPredictAsync(string endpoint, object httpBody);
    }
}

// option: PrivacySummaries=false
// Of Google.Apis.Storage.v1 1.78.0: what the cases call of it.
namespace Google.Apis.Storage.v1.Data
{
    public class Object
    {
        internal Object()
        {
        }
    }
}

// Of Google.Apis 1.78.0: what the cases call of it.
namespace Google.Apis.Upload
{
    public interface IUploadProgress;
}

// Of Google.Cloud.Storage.V1 5.0.0: what the cases call of it.
namespace Google.Cloud.Storage.V1
{
    public abstract class StorageClient : IDisposable
    {
        public virtual Task<Google.Apis.Storage.v1.Data.Object> UploadObjectAsync(string bucket, string objectName, string contentType, System.IO.Stream source, Google.Cloud.Storage.V1.UploadObjectOptions options = null, System.Threading.CancellationToken cancellationToken = default, IProgress<Google.Apis.Upload.IUploadProgress> progress = null) => throw null!;

        public void Dispose()
        {
        }
    }

    public sealed class UploadObjectOptions
    {
        internal UploadObjectOptions()
        {
        }
    }
}

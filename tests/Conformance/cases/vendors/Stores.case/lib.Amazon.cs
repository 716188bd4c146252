// option: PrivacySummaries=false
// Of AWSSDK.Core 4.0.0: what the cases call of it.
namespace Amazon.Runtime
{
    public abstract class AmazonServiceClient : IDisposable
    {
        private protected AmazonServiceClient()
        {
        }

        public void Dispose()
        {
        }
    }

    public abstract class AmazonWebServiceRequest
    {
        private protected AmazonWebServiceRequest()
        {
        }
    }

    public class AmazonWebServiceResponse
    {
        private protected AmazonWebServiceResponse()
        {
        }
    }
}

// Of AWSSDK.DynamoDBv2 4.0.0: what the cases call of it.
namespace Amazon.DynamoDBv2
{
    public interface IAmazonDynamoDB : IDisposable
    {
        Task<Amazon.DynamoDBv2.Model.PutItemResponse> PutItemAsync(string tableName, Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Amazon.DynamoDBv2.DataModel
{
    public interface IBatchWrite
    {
        Task ExecuteAsync(System.Threading.CancellationToken cancellationToken = default);
    }

    public interface IBatchWrite<T> : Amazon.DynamoDBv2.DataModel.IBatchWrite
    {
        void AddPutItem(T item);
    }

    public interface IDynamoDBContext : IDisposable
    {
        Amazon.DynamoDBv2.DataModel.IBatchWrite<T> CreateBatchWrite<T>();

        Task SaveAsync<T>(T value, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Amazon.DynamoDBv2.Model
{
    public class AttributeValue
    {
        public AttributeValue()
        {
        }

        public string S { get; set; } = default!;
    }

    public class PutItemResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        internal PutItemResponse()
        {
        }
    }
}

// Of AWSSDK.S3 4.0.0: what the cases call of it.
namespace Amazon.S3
{
    public class AmazonS3Client : Amazon.Runtime.AmazonServiceClient, Amazon.S3.IAmazonS3
    {
        internal AmazonS3Client()
        {
        }

        public virtual Task<Amazon.S3.Model.GetObjectResponse> GetObjectAsync(string bucketName, string key, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(Amazon.S3.Model.PutObjectRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IAmazonS3 : IDisposable
    {
        Task<Amazon.S3.Model.GetObjectResponse> GetObjectAsync(string bucketName, string key, System.Threading.CancellationToken cancellationToken = default);

        Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(Amazon.S3.Model.PutObjectRequest request, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Amazon.S3.Model
{
    public class GetObjectResponse : Amazon.S3.Model.StreamResponse
    {
        internal GetObjectResponse()
        {
        }
    }

    public class PutObjectRequest : Amazon.S3.Model.PutWithACLRequest
    {
        public PutObjectRequest()
        {
        }

        public string BucketName { get; set; } = default!;

        public string ContentBody { get; set; } = default!;

        public string Key { get; set; } = default!;
    }

    public class PutObjectResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        internal PutObjectResponse()
        {
        }
    }

    public abstract class PutWithACLRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        private protected PutWithACLRequest()
        {
        }
    }

    public abstract class StreamResponse : Amazon.Runtime.AmazonWebServiceResponse, IDisposable
    {
        private protected StreamResponse()
        {
        }

        public void Dispose()
        {
        }
    }
}

namespace Amazon.S3.Transfer
{
    public interface ITransferUtility : IDisposable
    {
        Task UploadAsync(System.IO.Stream stream, string bucketName, string key, System.Threading.CancellationToken cancellationToken = default);
    }
}

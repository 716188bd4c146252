// option: PrivacySummaries=false
// Of RestSharp 114.1.0: what the cases call of it.
namespace RestSharp
{
    public delegate void ConfigureHeaders(System.Net.Http.Headers.HttpRequestHeaders headers);

    public delegate void ConfigureRestClient(RestSharp.RestClientOptions options);

    public delegate void ConfigureSerialization(RestSharp.Serializers.SerializerConfig config);

    public class ContentType
    {
        internal ContentType()
        {
        }

        public static readonly RestSharp.ContentType Json = null!;
    }

    public interface IRestClient : IDisposable
    {
        Task<RestSharp.RestResponse> ExecuteAsync(RestSharp.RestRequest request, System.Threading.CancellationToken cancellationToken = default);
    }

    public enum Method
    {
        Get = 0,
    }

    public class RestClient : RestSharp.IRestClient
    {
        public RestClient(string baseUrl, RestSharp.ConfigureRestClient? configureRestClient = null, RestSharp.ConfigureHeaders? configureDefaultHeaders = null, RestSharp.ConfigureSerialization? configureSerialization = null)
        {
        }

        public Task<RestSharp.RestResponse> ExecuteAsync(RestSharp.RestRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public void Dispose()
        {
        }
    }

    public static class RestClientExtensions
    {
        extension(RestSharp.IRestClient client)
        {
            public RestSharp.IRestClient AddDefaultHeader(string name, string value) => throw null!;

            public Task<byte[]?> DownloadDataAsync(RestSharp.RestRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;

            public Task<TResponse?> GetAsync<TResponse>(string resource, System.Threading.CancellationToken cancellationToken = default) => throw null!;

            public Task<RestSharp.RestResponse> HeadAsync(RestSharp.RestRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;

            public Task<RestSharp.RestResponse> PostAsync(RestSharp.RestRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;
        }
    }

    public class RestClientOptions
    {
        internal RestClientOptions()
        {
        }
    }

    public class RestRequest
    {
        public RestRequest(string? resource, RestSharp.Method method = (RestSharp.Method)0)
        {
        }
    }

    public static class RestRequestExtensions
    {
        extension(RestSharp.RestRequest request)
        {
            public RestSharp.RestRequest AddHeader(string name, string value) => throw null!;

            public RestSharp.RestRequest AddJsonBody<T>(T obj, RestSharp.ContentType? contentType = null) where T : class => throw null!;

            public RestSharp.RestRequest AddQueryParameter(string name, string? value, bool encode = true) => throw null!;

            public RestSharp.RestRequest AddStringBody(string body, RestSharp.ContentType contentType) => throw null!;
        }
    }

    public class RestResponse : RestSharp.RestResponseBase
    {
        internal RestResponse()
        {
        }
    }

    public abstract class RestResponseBase
    {
        private protected RestResponseBase()
        {
        }

        public string? Content { get; set; }
    }
}

namespace RestSharp.Serializers
{
    public class SerializerConfig
    {
        internal SerializerConfig()
        {
        }
    }
}

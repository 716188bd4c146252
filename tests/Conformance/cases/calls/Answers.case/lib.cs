// Clients of stores and services, known by their models alone.
namespace StackExchange.Redis
{
    public interface IDatabase
    {
        string? StringGet(string key);

        string? HashGet(string key, string field);

        string Execute(string command, string argument);
    }
}

namespace RestSharp
{
    public sealed class RestRequest(string resource)
    {
        public string Resource { get; } = resource;
    }

    public sealed class RestResponse
    {
        public string? Content { get; set; }
    }

    public interface IRestClient
    {
        Task<RestResponse> ExecuteAsync(RestRequest request);
    }
}

namespace YamlDotNet.Serialization
{
    public interface ISerializer
    {
        string Serialize(object graph);
    }
}

namespace MongoDB.Bson
{
    public static class BsonExtensionMethods
    {
        public static string ToJson<T>(this T obj) => "";
    }
}

namespace Microsoft.Maui.Storage
{
    public interface IPreferences
    {
        string Get(string key, string defaultValue);
    }
}

namespace Google.Protobuf
{
    public sealed class JsonFormatter
    {
        public string Format(object message) => "";
    }
}

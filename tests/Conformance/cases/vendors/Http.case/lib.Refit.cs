// option: PrivacySummaries=false
// Of Refit 16.0.0: what the cases call of it.
namespace Refit
{
    public sealed class BodyAttribute : Attribute
    {
        public BodyAttribute()
        {
        }
    }

    public sealed class GetAttribute : Refit.HttpMethodAttribute
    {
        public GetAttribute(string path)
        {
        }
    }

    public sealed class HeaderAttribute : Attribute
    {
        public HeaderAttribute(string header)
        {
        }
    }

    public abstract class HttpMethodAttribute : Attribute
    {
        private protected HttpMethodAttribute()
        {
        }
    }

    public sealed class PostAttribute : Refit.HttpMethodAttribute
    {
        public PostAttribute(string path)
        {
        }
    }

    public sealed class PutAttribute : Refit.HttpMethodAttribute
    {
        public PutAttribute(string path)
        {
        }
    }

    public static class RestService
    {
        public static T For<T>(string hostUrl) => throw null!;
    }
}

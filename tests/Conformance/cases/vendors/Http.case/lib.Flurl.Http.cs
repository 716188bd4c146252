// option: PrivacySummaries=false
// Of Flurl.Http 4.0.2: what the cases call of it.
namespace Flurl.Http
{
    public static class GeneratedExtensions
    {
        public static Task<string> GetStringAsync(this Flurl.Http.IFlurlRequest request, System.Net.Http.HttpCompletionOption completionOption = (System.Net.Http.HttpCompletionOption)0, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<string> GetStringAsync(this string url, System.Net.Http.HttpCompletionOption completionOption = (System.Net.Http.HttpCompletionOption)0, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<Flurl.Http.IFlurlResponse> PostJsonAsync(this string url, object body, System.Net.Http.HttpCompletionOption completionOption = (System.Net.Http.HttpCompletionOption)0, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<Flurl.Http.IFlurlResponse> PostMultipartAsync(this string url, Action<Flurl.Http.Content.CapturedMultipartContent> buildContent, System.Net.Http.HttpCompletionOption completionOption = (System.Net.Http.HttpCompletionOption)0, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Flurl.Http.IFlurlRequest WithHeader(this string url, string name, object value) => throw null!;
    }

    public interface IFlurlRequest;

    public interface IFlurlResponse : IDisposable;
}

namespace Flurl.Http.Content
{
    public class CapturedMultipartContent : System.Net.Http.MultipartContent, IDisposable
    {
        internal CapturedMultipartContent()
        {
        }

        public Flurl.Http.Content.CapturedMultipartContent AddString(string name, string value, string contentType = null) => throw null!;

        public void Dispose()
        {
        }
    }
}

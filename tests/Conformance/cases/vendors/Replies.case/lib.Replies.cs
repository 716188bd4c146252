// option: PrivacySummaries=false
// Of Carter 10.0.0: what the cases call of it.
namespace Carter.Response
{
    public static class ResponseExtensions
    {
        public static Task Negotiate<T>(this Microsoft.AspNetCore.Http.HttpResponse response, T model, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task AsJson<T>(this Microsoft.AspNetCore.Http.HttpResponse response, T model, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of FastEndpoints 8.3.0, and SendAsync of 6.2.0: what the cases call of it.
namespace FastEndpoints
{
    public abstract class BaseEndpoint
    {
    }

    public abstract class Endpoint<TRequest, TResponse> : FastEndpoints.BaseEndpoint where TRequest : notnull
    {
        public virtual Task HandleAsync(TRequest req, System.Threading.CancellationToken ct) => throw null!;

        protected Task SendAsync(TResponse response, int statusCode = 200, System.Threading.CancellationToken cancellation = default) => throw null!;

        protected FastEndpoints.ResponseSender<TRequest, TResponse> Send => throw null!;
    }

    public readonly struct ResponseSender<TRequest, TResponse> where TRequest : notnull
    {
        public Task OkAsync(TResponse response, System.Threading.CancellationToken cancellation = default) => throw null!;

        public Task StringAsync(string content, int statusCode = 200, string contentType = "text/plain; charset=utf-8", System.Threading.CancellationToken cancellation = default) => throw null!;
    }
}

// Of Microsoft.Azure.Functions.Worker.Core 2.52.0 and Microsoft.AspNetCore.SignalR.Client.Core 10.0.0: what the cases call of them.
namespace Microsoft.Azure.Functions.Worker.Http
{
    public abstract class HttpResponseData
    {
        public abstract HttpHeadersCollection Headers { get; set; }
    }

    public sealed class HttpHeadersCollection : System.Net.Http.Headers.HttpHeaders
    {
    }

    public static class HttpResponseDataExtensions
    {
        public static void WriteString(this Microsoft.Azure.Functions.Worker.Http.HttpResponseData response, string value, Encoding? encoding = null) => throw null!;

        public static ValueTask WriteAsJsonAsync<T>(this Microsoft.Azure.Functions.Worker.Http.HttpResponseData response, T instance, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.AspNetCore.SignalR.Client
{
    public class HubConnection
    {
        internal HubConnection()
        {
        }
    }

    public static class HubConnectionExtensions
    {
        public static Task SendAsync(this Microsoft.AspNetCore.SignalR.Client.HubConnection hubConnection, string methodName, object? arg1, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task InvokeAsync(this Microsoft.AspNetCore.SignalR.Client.HubConnection hubConnection, string methodName, object? arg1, object? arg2, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of Serilog.Extensions.Hosting 10.0.0: what the cases call of it.
namespace Serilog
{
    public interface IDiagnosticContext
    {
        void Set(string propertyName, object? value, bool destructureObjects = false);
    }
}

// The shape of the request of ASP.NET for .NET Framework as far as the sources speak of it, after https://github.com/microsoft/referencesource

namespace System.Web
{
    public sealed class HttpRequest
    {
        public string UserAgent => "";

        public string UserHostAddress => "";
    }
}

// option: PrivacyInference=report
// severity: PRIV201=warning
// rules: PRIV101
using System.IO;
using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace Cases.Inference.LibraryNearMissesCase;

internal sealed class Visitor
{
    public Guid Id { get; set; }

    public string Email { get; set; } = ""; // expect: PRIV101

    public string FirstName { get; set; } = ""; // expect: PRIV101
}

// What a request, a server or the runtime tells of itself has names like a person's.
internal static class LibraryNearMisses
{
    public static void RemoteBad(HttpContext context) => Log.LogInformation("{X}", context.Connection.RemoteIpAddress); // expect: PRIV201

    public static void LocalAddressOk(HttpContext context) => Log.LogInformation("{X} {Y}", context.Connection.LocalIpAddress, context.Connection.LocalPort);

    public static void HostOk(HttpContext context) => Log.LogInformation("{X} {Y}", context.Request.Host, context.Request.Scheme);

    public static void ListeningOk(WebApplication app) => Log.LogInformation("{X}", string.Join(", ", app.Urls));

    public static void ServerAddressesOk(IServerAddressesFeature feature) => Log.LogInformation("{X}", string.Join(", ", feature.Addresses));

    public static void EndPointOk(HttpListener listener) => Log.LogInformation("{X}", string.Join(", ", listener.Prefixes));

    public static void SchemeOk(AuthenticationScheme scheme) => Log.LogInformation("{X} {Y}", scheme.Name, scheme.DisplayName);

    public static void EndpointNameOk(HttpContext context) => Log.LogInformation("{X}", context.GetEndpoint()?.DisplayName);

    public static void UploadOk(IFormFile file) => Log.LogInformation("{X} {Y}", file.FileName, file.Name);

    public static void FilesOk(FileInfo file, string path) => Log.LogInformation("{X} {Y}", file.FullName, Path.GetFileNameWithoutExtension(path));

    public static void TypesOk(Visitor visitor) => Log.LogInformation("{X} {Y}", typeof(Visitor).FullName, visitor.GetType().Assembly.FullName);

    public static void NamesOk() => Log.LogInformation("{X} {Y} {Z}", nameof(Visitor.Email), nameof(Visitor.FirstName), ClaimTypes.Email);

    public static void BlankOk(Visitor visitor) => Log.LogInformation("{X}", string.IsNullOrWhiteSpace(visitor.Email));

    public static void MissingOk(Visitor visitor)
    {
        if (string.IsNullOrEmpty(visitor.Email))
            Log.LogInformation("Visitor {X} has no e-mail", visitor.Id);
    }

    public static void FieldErrorOk(Visitor visitor)
    {
        if (visitor.FirstName.Length > 50)
            throw new ArgumentException("too long", nameof(visitor.FirstName));
    }

    public static void IdOk(Visitor visitor) => Log.LogInformation("{X}", visitor.Id);
}

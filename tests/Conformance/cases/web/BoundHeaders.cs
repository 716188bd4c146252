// option: PrivacyInference=report
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Cases.Web.BoundHeadersCase;

/// <summary>Headers by the framework's names for them, and as parameters.</summary>
public sealed class HeadersController : ControllerBase
{
    [HttpGet]
    public void AgentBad([FromHeader(Name = "User-Agent")] string agent) => Log.LogInformation("{X}", agent); // expect: PRIV201

    [HttpGet]
    public void ForwardedBad([FromHeader(Name = "X-Forwarded-For")] string from) => Log.LogInformation("{X}", from); // expect: PRIV201

    [HttpGet]
    public void TokenBad([FromHeader] string authorization) => Log.LogInformation("{X}", authorization); // expect: PRIV209

    [HttpGet]
    public void IdOk([FromHeader(Name = "X-Request-Id")] string id) => Log.LogInformation("{X}", id);

    [HttpGet]
    public void LanguageOk([FromHeader(Name = "Accept-Language")] string language) => Log.LogInformation("{X}", language);

    [HttpPost]
    public void NamedBad() => Log.LogInformation("{X}", Request.Headers[HeaderNames.UserAgent].ToString()); // expect: PRIV201

    [HttpPost]
    public void DefaultsBad() => Log.LogInformation("{X}", Request.Headers[ForwardedHeadersDefaults.XForwardedForHeaderName].ToString()); // expect: PRIV201

    [HttpPost]
    public void NamedOk() => Log.LogInformation("{X}", Request.Headers[HeaderNames.AcceptEncoding].ToString());

    [HttpPost]
    public void HostOk() => Log.LogInformation("{X}", Request.Headers[ForwardedHeadersDefaults.XForwardedHostHeaderName].ToString());

    [HttpPut]
    public void OwnNameBad([FromHeader(Name = "X-User-Email")] string email) => Log.LogInformation("{X}", email); // expect: PRIV201

    [HttpPut]
    public void ConstantBad([FromHeader(Name = Names.Authorization)] string token) => Log.LogInformation("{X}", token); // expect: PRIV209

    internal static class Names
    {
        public const string Authorization = "Authorization";
    }
}

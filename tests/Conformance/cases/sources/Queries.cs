// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Collections.Specialized;
using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Cases.Sources.QueriesCase;

/// <summary>Queries that were parsed: the key says what is read.</summary>
internal sealed class Queries(HttpRequest request)
{
    private readonly NameValueCollection _settings = [];
    private readonly NameValueCollection _kept = HttpUtility.ParseQueryString(request.QueryString.Value ?? "");

    public static void ParsedBad(HttpRequest request)
    {
        var query = HttpUtility.ParseQueryString(request.QueryString.Value ?? "");
        Log.LogInformation("{X}", query["email"]); // expect: PRIV201
    }

    public static void GotBad(HttpRequest request) => Log.LogInformation("{X}", HttpUtility.ParseQueryString(request.QueryString.ToString()).Get("phone_number")); // expect: PRIV201

    public static void ParseQueryBad(HttpRequest request)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        Log.LogInformation("{X}", query["email"].ToString()); // expect: PRIV201
    }

    public void KeptBad() => Log.LogInformation("{X}", _kept["first_name"]); // expect: PRIV201

    public static void ParsedOk(HttpRequest request) => Log.LogInformation("{X}", HttpUtility.ParseQueryString(request.QueryString.Value ?? "")["page"]);

    public static void ParseQueryOk(HttpRequest request) => Log.LogInformation("{X}", QueryHelpers.ParseQuery(request.QueryString.Value)["page"].ToString());

    public void SettingOk() => Log.LogInformation("{X}", _settings["email"]);

    public static void DictionaryOk(Dictionary<string, string> texts) => Log.LogInformation("{X}", texts["email"]);
}

using System.Net.Http;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cases.Calls.NamesOfPartsCase;

/// <summary>What a part of a document, of a match or of a request is called, or how long it is, is not what it holds.</summary>
internal static class NamesOfParts
{
    public static void ElementOk(User user) => Log.LogInformation("{X} {Y}", new XElement("mail", user.Email).Name, new XElement("mail", user.Email).Name.LocalName);

    public static void ElementBad(User user) => Log.LogInformation("{X}", new XElement("mail", user.Email).Value); // expect: PRIV201

    public static void AttributeOk(User user) => Log.LogInformation("{X}", new XAttribute("mail", user.Email).Name);

    public static void AttributeBad(User user) => Log.LogInformation("{X}", new XAttribute("mail", user.Email).Value); // expect: PRIV201

    public static void MatchOk(User user)
    {
        var match = Regex.Match(user.Email, "@(?<host>.*)");
        Log.LogInformation("{X} {Y} {Z}", match.Index, match.Length, match.Groups["host"].Name);
    }

    public static void MatchBad(User user)
    {
        var match = Regex.Match(user.Email, "@(?<host>.*)");
        Log.LogInformation("{X}", match.Groups["host"].Value); // expect: PRIV201
    }

    public static void ClaimOk(User user)
    {
        var claim = new Claim(ClaimTypes.Email, user.Email);
        Log.LogInformation("{X} {Y}", claim.Type, claim.ValueType);
    }

    public static void ClaimBad(User user) => Log.LogInformation("{X}", new Claim(ClaimTypes.Email, user.Email).Value); // expect: PRIV201

    public static void MemberOk(User user)
    {
        foreach (var member in JsonDocument.Parse(JsonSerializer.Serialize(user)).RootElement.EnumerateObject())
            Log.LogInformation("{X}", member.Name);
    }

    public static void MemberBad(User user)
    {
        foreach (var member in JsonDocument.Parse(JsonSerializer.Serialize(user)).RootElement.EnumerateObject())
            Log.LogInformation("{X}", member.Value.GetString()); // expect: PRIV201
    }

    public static void RequestOk(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/?m=" + user.Email) { Content = new StringContent(user.Name) };
        Log.LogInformation("{X} {Y} {Z}", request.Method, request.Version, request.Content.Headers.ContentLength);
    }

    public static void RequestBad(User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/?m=" + user.Email);
        Log.LogInformation("{X}", request.RequestUri); // expect: PRIV201
    }
}

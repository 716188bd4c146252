using System.Net;
using System.Net.Sockets;
using Privacy;

namespace Om.Service.Analytics;

/// <summary>Makes of clause 2.1.2's data what clause 2.7 lets travel: what is left fits too many people to point to one.</summary>
public static class Anonymiser
{
    private static readonly string[] Families = ["Firefox", "Edg", "OPR", "YaBrowser", "Chrome", "Safari"];

    [Transforms(Form.Anonymised)]
    public static string Browser(string? userAgent) =>
        Families.FirstOrDefault(family => userAgent?.Contains(family, StringComparison.Ordinal) == true) ?? "other";

    [Transforms(Form.Anonymised)]
    public static string Network(IPAddress? address) =>
        address?.AddressFamily == AddressFamily.InterNetwork ? $"{address.GetAddressBytes()[0]}.x.x.x" : "unknown";

    [Transforms(Form.Anonymised)]
    public static string Section(string page) => page.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "home";
}

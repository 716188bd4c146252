using System.Net.Http;

namespace Cases.Decisions.UndeclaredCase;

internal static class Undeclared
{
    public static void LogBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static Task NetworkBad(HttpClient client, User user) => client.GetAsync("https://example.org/?m=" + user.Email); // expect: PRIV206

    public static void CleanOk(User user) => Log.LogInformation("{X}", user.Theme);
}

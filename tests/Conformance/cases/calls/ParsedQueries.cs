using System.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Cases.Calls.ParsedQueriesCase;

/// <summary>What goes into a query comes out of it.</summary>
internal static class ParsedQueries
{
    public static void TaggedBad(User user) => Log.LogInformation("{X}", HttpUtility.ParseQueryString("m=" + user.Email)["m"]); // expect: PRIV201

    public static void TaggedParseQueryBad(User user) => Log.LogInformation("{X}", QueryHelpers.ParseQuery("m=" + user.Email)["m"].ToString()); // expect: PRIV201

    public static void ThemeOk(User user) => Log.LogInformation("{X}", HttpUtility.ParseQueryString("m=" + user.Theme)["m"]);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Cases.Functions.GeneratedCase;

[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Order))]
internal sealed partial class Context : JsonSerializerContext;

internal static partial class Generated
{
    [GeneratedRegex("@.*$")]
    private static partial Regex Domain();

    public static void JsonContextBad(User user) => Log.LogInformation(JsonSerializer.Serialize(user, Context.Default.User)); // expect: PRIV201

    public static void RegexMatchBad(User user) => Log.LogInformation("{X}", Domain().Match(user.Email).Value); // expect: PRIV201

    public static void RegexReplaceBad(User user) => Log.LogInformation("{X}", Domain().Replace(user.Email, "@example.org")); // expect: PRIV201

    public static void JsonContextOk(Order order) => Log.LogInformation(JsonSerializer.Serialize(order, Context.Default.Order));

    public static void RegexIsMatchOk(User user) => Log.LogInformation("{X}", Domain().IsMatch(user.Email));
}

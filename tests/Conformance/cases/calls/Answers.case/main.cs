using Google.Protobuf;
using Microsoft.Maui.Storage;
using MongoDB.Bson;
using RestSharp;
using StackExchange.Redis;
using YamlDotNet.Serialization;

namespace Cases.Calls.AnswersCase;

internal static class Answers
{
    public static void ValueOfKeyOk(IDatabase store, User user) => Log.LogInformation("{X}", store.StringGet("theme:" + user.Email));

    public static void FieldOk(IDatabase store, User user) => Log.LogInformation("{X}", store.HashGet("themes", user.Name));

    public static void KeyBad(IDatabase store, User user)
    {
        var key = "theme:" + user.Email;
        Log.LogInformation("{X} {Y}", key, store.StringGet(key)); // expect: PRIV201
    }

    /// <summary>A command of one's own can give back what it was given.</summary>
    public static void CommandBad(IDatabase store, User user) => Log.LogInformation("{X}", store.Execute("ECHO", user.Email)); // expect: PRIV201

    public static async Task AnswerOk(IRestClient client, User user)
    {
        var answer = await client.ExecuteAsync(new RestRequest("/themes/" + user.Theme));
        Log.LogInformation("{X}", answer.Content);
    }

    public static void RequestBad(User user) => Log.LogInformation("{X}", new RestRequest("/users/" + user.Email).Resource); // expect: PRIV201

    public static void YamlBad(ISerializer yaml, User user) => Log.LogInformation("{X}", yaml.Serialize(user)); // expect: PRIV201

    public static void YamlOk(ISerializer yaml, User user) => Log.LogInformation("{X}", yaml.Serialize(user.Theme));

    public static void BsonBad(User user) => Log.LogInformation("{X}", user.ToJson()); // expect: PRIV201

    public static void BsonOk(User user) => Log.LogInformation("{X}", user.Theme.ToJson());

    public static void MessageBad(JsonFormatter json, User user) => Log.LogInformation("{X}", json.Format(user)); // expect: PRIV201

    public static void MessageOk(JsonFormatter json, User user) => Log.LogInformation("{X}", json.Format(user.Theme));

    public static void DefaultBad(IPreferences kept, User user) => Log.LogInformation("{X}", kept.Get("greeting", user.Name)); // expect: PRIV201

    public static void SettingOk(IPreferences kept, User user) => Log.LogInformation("{X}", kept.Get("theme:" + user.Email, "dark"));
}

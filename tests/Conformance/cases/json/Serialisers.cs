using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cases.Json.SerialisersCase;

internal sealed class Hidden
{
    [JsonIgnore]
    [PersonalData("user.contact.email", Purpose = "service")]
    public string Mail { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal sealed class Dto
{
    public string Contact { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal static class Serialisers
{
    public static void WholeObjectBad(User user) => Log.LogInformation(JsonSerializer.Serialize(user)); // expect: PRIV201

    public static void KeptBad(User user)
    {
        var json = JsonSerializer.Serialize(user);
        Log.LogInformation("{X}", json); // expect: PRIV201
    }

    public static void PartBad(User user) => Log.LogInformation(JsonSerializer.Serialize(user.Address)); // expect: PRIV201

    public static void ValueBad(User user) => Log.LogInformation(JsonSerializer.Serialize(user.Email)); // expect: PRIV201

    public static void AnonymousBad(User user) => Log.LogInformation(JsonSerializer.Serialize(new { user.Email, user.Theme })); // expect: PRIV201

    public static void ListBad(List<User> users) => Log.LogInformation(JsonSerializer.Serialize(users)); // expect: PRIV201

    public static void DtoBad(User user) =>
        Log.LogInformation(JsonSerializer.Serialize(new Dto { Contact = user.Email, Colour = user.Theme })); // expect: PRIV201

    public static void BytesBad(User user) =>
        Log.LogInformation(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(user))); // expect: PRIV201

    public static void NewtonsoftBad(User user) => Log.LogInformation(Newtonsoft.Json.JsonConvert.SerializeObject(user)); // expect: PRIV201

    public static void DeserialisedBad(string json)
    {
        var user = JsonSerializer.Deserialize<User>(json)!;
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
    }

    public static void ThereAndBackBad(User user)
    {
        var json = JsonSerializer.Serialize(user);
        var copy = JsonSerializer.Deserialize<User>(json)!;
        Log.LogInformation("{X}", copy.Name); // expect: PRIV201
    }

    public static void CleanTypeOk(Order order) => Log.LogInformation(JsonSerializer.Serialize(order));

    public static void CleanMembersOk(User user) => Log.LogInformation(JsonSerializer.Serialize(new { user.Theme, user.Visits }));

    public static void IgnoredMemberOk(Hidden hidden) => Log.LogInformation(JsonSerializer.Serialize(hidden));

    public static void OrdersOk(User user) => Log.LogInformation(JsonSerializer.Serialize(user.Orders));

    public static void DtoCleanOk(User user) => Log.LogInformation(JsonSerializer.Serialize(new Dto { Contact = "none", Colour = user.Theme }));

    public static void WrittenBelowBad(User user)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new System.Text.Json.Utf8JsonWriter(buffer))
            System.Text.Json.JsonSerializer.Serialize(writer, user);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(buffer.WrittenSpan)); // expect: PRIV201
    }

    public static void WrittenToStreamBad(User user)
    {
        var stream = new System.IO.MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            System.Text.Json.JsonSerializer.Serialize(writer, user);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(stream.ToArray())); // expect: PRIV201
    }

    public static void WrittenBelowOk(User user)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        var other = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new System.Text.Json.Utf8JsonWriter(buffer))
            System.Text.Json.JsonSerializer.Serialize(writer, user);
        using (var writer = new System.Text.Json.Utf8JsonWriter(other))
            System.Text.Json.JsonSerializer.Serialize(writer, user.Theme);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(other.WrittenSpan));
    }

    public static void EncodedBelowBad(User user)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        Encoding.UTF8.GetBytes(user.Email.AsSpan(), buffer);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(buffer.WrittenSpan)); // expect: PRIV201
    }
}

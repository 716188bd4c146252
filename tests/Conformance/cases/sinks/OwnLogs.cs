using System.Text.Json;

namespace Cases.Sinks.OwnLogsCase;

public enum Level
{
    Low,
    High,
}

/// <summary>An object is given to a log for its text: the sender for the name of its type.</summary>
public interface ILogManager
{
    void Log(Level level, object sender, string message, params object?[] args);

    void Error(object sender, Exception exception);

    void Write(object entry);

    void Generic<T>(T entry);

    void Dynamic(dynamic entry);

    void Batch(IEnumerable<object> entries);

    void With(string message, IDictionary<string, object?> properties);

    void Visit(User user);

    void Visits(List<User> users);

    void Limited<T>(T entry)
        where T : User;
}

/// <summary>The body is at hand and makes texts of all it is given.</summary>
public sealed class TextLog
{
    public Queue<string> Lines { get; } = new();

    public void Log(object sender, string message, params object?[] args) =>
        Lines.Enqueue(sender.GetType().Name + ": " + message + string.Join(", ", args));
}

/// <summary>The body serialises what the first method is given, in a helper, and only the entries of the second.</summary>
public sealed class StructuredLog
{
    public Queue<string> Lines { get; } = new();

    public void Log(object sender, string message, params object?[] args) => Add(sender.GetType().Name, message, args);

    public void Relay(object sender, params object?[] args) => Log(sender, "relayed", args);

    private void Add(string category, string message, object?[] args) => Lines.Enqueue(category + message + JsonSerializer.Serialize(args));
}

public sealed class OneParameter
{
    public void Log(object entry, object other) => Coin = entry == other;
}

public sealed class Tracker
{
    public void Track(object properties) => Coin = properties is null;
}

public sealed class Entry
{
    public string Text { get; set; } = "";
}

[Recipient("app-log")]
public sealed class TaggedLog
{
    public void Log(object sender, string message) => Coin = sender is null || message == "";

    public void Store(object entry) => Kept = JsonSerializer.SerializeToUtf8Bytes(entry);

    public byte[]? Kept { get; private set; }
}

public sealed class TaggedMethods
{
    [Recipient("app-log")]
    public void Log(object sender, string template, params object?[] args) => Coin = sender is null || template == "" || args.Length == 0;

    public void Entry([Recipient("app-log")] object entry) => Coin = entry is null;
}

public sealed class Speaking
{
    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Email { get; set; } = "";

    public override string ToString() => "<" + Email + ">";
}

/// <summary>A page that holds a person and logs as itself.</summary>
public sealed class ProfilePage(ILogManager log, TextLog text, StructuredLog structured, TaggedLog tagged, TaggedMethods methods)
{
    public User Shown { get; set; } = new();

    [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Title { get; set; } = "";

    public void OpenedOk() => log.Log(Level.Low, this, "opened {Visits}", Shown.Visits);

    public void FailedOk(Exception exception) => log.Error(this, exception);

    public void TextOk() => text.Log(this, "opened", Shown);

    public void StructuredOk() => structured.Log(this, "opened", Shown.Visits);

    public void TaggedOk() => tagged.Log(this, "opened");

    public void TaggedMethodOk() => methods.Log(this, "opened {User}", Shown);

    public void MessageBad() => log.Log(Level.Low, this, "opened for " + Title); // expect: PRIV201

    public void ArgumentBad() => log.Log(Level.Low, this, "opened for {Name}", Shown.Name); // expect: PRIV201
}

internal static class OwnLogs
{
    public static void ObjectOk(ILogManager log, User user) => log.Write(user);

    public static void GenericOk(ILogManager log, User user) => log.Generic(user);

    public static void DynamicOk(ILogManager log, User user) => log.Dynamic(user);

    public static void BatchOk(ILogManager log, User user) => log.Batch([user, "x"]);

    public static void PropertiesOk(ILogManager log, User user) => log.With("x", new Dictionary<string, object?> { ["user"] = user });

    public static void HoleOk(ILogManager log, object sender, User user) => log.Log(Level.High, sender, "{User}", user);

    public static void OtherParameterOk(OneParameter log, User user) => log.Log("x", user);

    public static void StringBad(ILogManager log, User user) => log.Write(user.Email); // expect: PRIV201

    public static void RecordBad(ILogManager log, Person person) => log.Write(person); // expect: PRIV201

    public static void AnonymousBad(ILogManager log, User user) => log.Write(new { user.Email }); // expect: PRIV201

    public static void OwnTextBad(ILogManager log, Speaking speaking) => log.Write(speaking); // expect: PRIV201

    public static void OwnTextInArgumentsBad(ILogManager log, object sender, Speaking speaking) => log.Log(Level.High, sender, "{X}", speaking); // expect: PRIV201

    public static void GenericRecordBad(ILogManager log, Person person) => log.Generic(person); // expect: PRIV201

    public static void DynamicTextBad(ILogManager log, User user) => log.Dynamic(user.Email); // expect: PRIV201

    public static void BatchBad(ILogManager log, User user) => log.Batch(["x", user.Email]); // expect: PRIV201

    public static void PropertiesBad(ILogManager log, User user) => log.With("x", new Dictionary<string, object?> { ["mail"] = user.Email }); // expect: PRIV201

    public static void DestructuredHoleBad(ILogManager log, object sender, User user) => log.Log(Level.High, sender, "{N} {@User}", 1, user); // expect: PRIV201

    // Made and filled for the log: a payload.
    public static void MadeBad(ILogManager log, User user) => log.Write(new Entry { Text = user.Email }); // expect: PRIV201

    public static void MadeOk(ILogManager log, User user) => log.Write(new Entry { Text = user.Theme });

    public static void SerialisedBad(ILogManager log, User user) => log.Write(JsonSerializer.Serialize(user)); // expect: PRIV201

    public static void ExceptionBad(ILogManager log, object sender, User user) =>
        log.Error(sender, new InvalidOperationException(user.Email)); // expect: PRIV201, PRIV207

    // A parameter of the type itself says what is wanted.
    public static void TypedBad(ILogManager log, User user) => log.Visit(user); // expect: PRIV201

    public static void TypedListBad(ILogManager log, List<User> users) => log.Visits(users); // expect: PRIV201

    public static void ConstrainedBad(ILogManager log, User user) => log.Limited(user); // expect: PRIV201

    // So does the name of one parameter in the policy, or a tag on it.
    public static void NamedParameterBad(OneParameter log, User user) => log.Log(user, "x"); // expect: PRIV201

    public static void TaggedParameterBad(TaggedMethods log, User user) => log.Entry(user); // expect: PRIV201

    public static void TaggedHoleBad(TaggedMethods log, User user) => log.Log("x", "{@User}", user); // expect: PRIV201

    // And a body that serialises what it is given.
    public static void SerialisingBodyBad(StructuredLog log, object sender, User user) => log.Log(sender, "{User}", user); // expect: PRIV201

    public static void SerialisingBehindBodyBad(StructuredLog log, User user) => log.Relay("x", user); // expect: PRIV201

    public static void SerialisingTaggedBodyBad(TaggedLog log, User user) => log.Store(user); // expect: PRIV201

    // What is sent is sent whole.
    public static void TrackedBad(Tracker tracker, User user) => tracker.Track(user); // expect: PRIV202
}

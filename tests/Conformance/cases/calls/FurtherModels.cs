using System.Collections.Immutable;
using System.Data.Common;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cases.Calls.FurtherModelsCase;

internal sealed class Note
{
    public string Text { get; set; } = "";
}

internal static class FurtherModels
{
    /// <summary>What is asked with goes there; what comes back is another's.</summary>
    public static void RowsBad(DbCommand command, User user)
    {
        command.CommandText = "select theme from users where mail = '" + user.Email + "'"; // expect: PRIV208
        Log.LogInformation("{X}", command.ExecuteScalar());
    }

    public static async Task ScriptOk(IJSRuntime script, User user) => Log.LogInformation("{X}", await script.InvokeAsync<string>("themeOf", user.Theme));

    public static void SettingOk(IConfiguration settings, User user) => Log.LogInformation("{X}", settings["limits:" + user.Email]);

    public static void LinkBad(IUrlHelper url, User user) =>
        Log.LogInformation("{X}", url.Action("Show", "Users", new RouteValueDictionary { ["mail"] = user.Email })); // expect: PRIV201

    public static void LinkOk(IUrlHelper url, User user) =>
        Log.LogInformation("{X}", url.Action("Show", "Users", new RouteValueDictionary { ["theme"] = user.Theme }));

    public static void PathBad(LinkGenerator links, User user) =>
        Log.LogInformation("{X}", links.GetPathByAction("Show", "Users", new RouteValueDictionary { ["mail"] = user.Email })); // expect: PRIV201

    public static void PathOk(LinkGenerator links, User user) => Log.LogInformation("{X}", links.GetPathByAction("Show", "Users", new { user.Theme }));

    public static void LocalisedBad(IStringLocalizer texts, User user) => Log.LogInformation("{X}", texts.GetString("Hello, {0}", user.Name).Value); // expect: PRIV201

    public static void LocalisedOk(IStringLocalizer texts, User user) => Log.LogInformation("{X}", texts.GetString("hello." + user.Name).Value);

    public static void RemovedOk(ImmutableList<string> themes, User user) => Log.LogInformation("{X}", themes.Remove(user.Email)[0]);

    public static void ExceptOk(ImmutableHashSet<string> themes, List<User> users) =>
        Log.LogInformation("{X}", string.Join(", ", themes.Except(users.Select(user => user.Email))));

    public static void RemovedFromBad(User user)
    {
        var both = ImmutableList.Create(user.Email, user.Theme);
        Log.LogInformation("{X}", string.Join(", ", both.Remove(user.Theme))); // expect: PRIV201
    }

    public static void ParallelOk(List<string> themes, List<User> users) =>
        Log.LogInformation("{X}", string.Join(", ", themes.AsParallel().Except(users.AsParallel().Select(user => user.Email))));

    public static void ParallelBad(List<User> users, List<string> themes) =>
        Log.LogInformation("{X}", string.Join(", ", users.AsParallel().Select(user => user.Email).Except(themes.AsParallel()))); // expect: PRIV201

    public static void CopiedBad(User user)
    {
        string[] from = [user.Email];
        var into = new string[1];
        Array.ConstrainedCopy(from, 0, into, 0, 1);
        Log.LogInformation("{X}", into[0]); // expect: PRIV201
    }

    public static void CopiedOk(User user)
    {
        string[] from = [user.Theme];
        var into = new string[1];
        Array.ConstrainedCopy(from, 0, into, 0, 1);
        Log.LogInformation("{X}", into[0]);
    }

    public static void AddedBad(User user)
    {
        var list = new List<string>();
        ReadOnlySpan<string> span = [user.Email];
        list.AddRange(span);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static void UnzippedBad(User user)
    {
        using var packed = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var unzipped = new GZipStream(packed, CompressionMode.Decompress);
        var buffer = new byte[64];
        var count = unzipped.Read(buffer, 0, 64);
        Log.LogInformation("{X} {Y}", count, Encoding.UTF8.GetString(buffer)); // expect: PRIV201
    }

    public static void ReadBad(User user)
    {
        using var reader = new BinaryReader(new MemoryStream(Encoding.UTF8.GetBytes(user.Email)));
        var buffer = new byte[64];
        var count = reader.Read(buffer, 0, 64);
        Log.LogInformation("{X} {Y}", count, Encoding.UTF8.GetString(buffer)); // expect: PRIV201
    }

    public static void ReadOk(User user)
    {
        using var reader = new StringReader(user.Email);
        var buffer = new char[64];
        Log.LogInformation("{X}", reader.Read(buffer, 0, 64));
    }

    public static void ReadTextBad(User user)
    {
        using var reader = new StringReader(user.Email);
        var buffer = new char[64];
        reader.Read(buffer, 0, 64);
        Log.LogInformation("{X}", new string(buffer)); // expect: PRIV201
    }

    public static void ArchiveOk(User user)
    {
        using var archive = ZipFile.OpenRead("/archives/" + user.Name + ".zip");
        Log.LogInformation("{X}", archive.Comment);
    }

    public static void PopulatedBad(User user)
    {
        var note = new Note();
        JsonConvert.PopulateObject("{ \"text\": \"" + user.Email + "\" }", note);
        Log.LogInformation("{X}", note.Text); // expect: PRIV201
    }

    public static void PopulatedOk(User user)
    {
        var note = new Note();
        JsonConvert.PopulateObject("{ \"text\": \"" + user.Theme + "\" }", note);
        Log.LogInformation("{X}", note.Text);
    }

    public static void ArrayBad(List<User> users) => Log.LogInformation("{X}", JArray.FromObject(users).ToString()); // expect: PRIV201

    public static void ArrayOk(List<User> users) => Log.LogInformation("{X}", JArray.FromObject(users.Select(user => user.Theme)).ToString());
}

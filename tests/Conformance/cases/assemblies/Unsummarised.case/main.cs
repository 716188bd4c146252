// severity: PRIV201=warning
using Cases.Assemblies.UnsummarisedLibrary;

namespace Cases.Assemblies.Unsummarised;

/// <summary>What nobody can see into is assumed to hand on what it got, and the finding says so.</summary>
internal static class Main
{
    public static void AssumedBad(User user) => Log.LogInformation("{X}", Unknown.Change(user.Email)); // expect: PRIV201

    public static void AssumedKeptBad(User user)
    {
        var text = Unknown.Change(user.Email);
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void CleanOk(User user) => Log.LogInformation("{X}", Unknown.Change(user.Theme));

    public static void NumberOk(User user) => Log.LogInformation("{X}", Unknown.Measure(user.Email));

    public static void FlagOk(User user) => Log.LogInformation("{X}", Unknown.Check(user.Email));
}

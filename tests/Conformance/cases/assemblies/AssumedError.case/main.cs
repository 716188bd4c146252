// severity: PRIV201=error
using Cases.Assemblies.AssumedErrorLibrary;

namespace Cases.Assemblies.AssumedError;

internal static class Main
{
    public static void AssumedBad(User user) => Log.LogInformation("{X}", Unknown.Change(user.Email)); // expect: PRIV201

    public static void DeclaredBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void CleanOk(User user) => Log.LogInformation("{X}", Unknown.Change(user.Theme));
}

using System.Collections.Immutable;

namespace Cases.Functions.DelegateResultsCase;

internal sealed class LazyLog(ILogger log)
{
    public void Info(Func<string> message) => log.LogInformation("{M}", message());
}

/// <summary>What a given delegate returns reaches a sink inside the callee: reported at the delegate.</summary>
internal static class DelegateResults
{
    private static void Emit(User user, Func<User, string> read) => Log.LogInformation("{X}", read(user));

    private static void LoadBad(User user) => throw new InvalidOperationException($"no {user.Email}"); // expect: PRIV207

    public static void LazyMessageBad(LazyLog log, User user) => log.Info(() => $"mail {user.Email}"); // expect: PRIV201

    public static void LazyMessageOk(LazyLog log, User user) => log.Info(() => $"theme {user.Theme}");

    public static void SelectorBad(User user) => Emit(user, each => each.Email); // expect: PRIV201

    public static void SelectorOk(User user) => Emit(user, each => each.Theme);

    public static void ThrownByCalleeBad(User user)
    {
        try
        {
            LoadBad(user);
        }
        catch (InvalidOperationException error)
        {
            Log.LogError(error, "not loaded"); // expect: PRIV201
        }
    }

    public static void ReplacedTextOk(User user)
    {
        var theme = user.Theme;
        _ = theme.Replace("a", user.Email);
        Log.LogInformation("{X}", theme);
    }

    public static void ReplacementBad(User user)
    {
        var theme = user.Theme;
        Log.LogInformation("{X}", theme.Replace("a", user.Email)); // expect: PRIV201
    }

    public static void ImmutableReceiverOk(User user)
    {
        var first = ImmutableArray<string>.Empty;
        _ = first.Add(user.Email);
        Log.LogInformation("{X}", string.Join(',', first));
    }

    public static void ImmutableResultBad(User user)
    {
        var first = ImmutableArray<string>.Empty;
        Log.LogInformation("{X}", first.Add(user.Email)[0]); // expect: PRIV201
    }
}

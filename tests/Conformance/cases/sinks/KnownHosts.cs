namespace Cases.Sinks.KnownHostsCase;

/// <summary>The host of an address that begins with a constant one tells nothing of the rest.</summary>
internal static class KnownHosts
{
    public static void HostOk(User user) => Log.LogInformation("{X}", new Uri("https://a.example/?m=" + user.Email).Host);

    public static void LocalOk(User user)
    {
        var address = new Uri($"https://a.example/users/{user.Name}");
        Log.LogInformation("{X} {Y}", address.Scheme, address.Authority);
    }

    public static void QueryBad(User user) => Log.LogInformation("{X}", new Uri("https://a.example/?m=" + user.Email).Query); // expect: PRIV201

    public static void PathBad(User user)
    {
        var address = new Uri($"https://a.example/users/{user.Name}");
        Log.LogInformation("{X}", address.AbsolutePath); // expect: PRIV201
    }

    /// <summary>Everybody has a host of their own.</summary>
    public static void OwnHostBad(User user) => Log.LogInformation("{X}", new Uri("https://" + user.Name + ".example/").Host); // expect: PRIV201

    public static void UnknownBad(User user) => Log.LogInformation("{X}", new Uri(user.Theme + user.Email).Host); // expect: PRIV201

    public static void PathBeforeQueryOk(User user) => Log.LogInformation("{X}", new Uri("https://a.example/users?m=" + user.Email).AbsolutePath);

    /// <summary>What is relative to another address may be a whole one.</summary>
    public static void ReplacedBad(User user)
    {
        var address = new Uri(new Uri("https://a.example/"), user.Email);
        Log.LogInformation("{X}", address.Host); // expect: PRIV201
    }

    public static void LeftOfPathOk(User user)
    {
        var address = new Uri($"https://a.example/users?mail={user.Email}");
        Log.LogInformation("GET {X}", address.GetLeftPart(UriPartial.Path));
    }

    public static void LeftOfHostOk(User user) => Log.LogInformation("{X}", new Uri("https://a.example/users/" + user.Name).GetLeftPart(UriPartial.Authority));

    public static void LeftWithNameBad(User user) => Log.LogInformation("{X}", new Uri("https://a.example/users/" + user.Name).GetLeftPart(UriPartial.Path)); // expect: PRIV201

    public static void LeftWithQueryBad(User user) => Log.LogInformation("{X}", new Uri("https://a.example/users?mail=" + user.Email).GetLeftPart(UriPartial.Query)); // expect: PRIV201

    public static void LeftUnknownBad(User user, UriPartial part) => Log.LogInformation("{X}", new Uri("https://a.example/users?mail=" + user.Email).GetLeftPart(part)); // expect: PRIV201
}

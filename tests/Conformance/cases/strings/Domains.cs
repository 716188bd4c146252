namespace Cases.Strings.DomainsCase;

/// <summary>A tag says of the whole text that it is personal: no part of it is let go.</summary>
internal static class Domains
{
    public static void SplitBad(User user) => Log.LogInformation("{X}", user.Email.Split('@')[1]); // expect: PRIV201

    public static void SubstringBad(User user) => Log.LogInformation("{X}", user.Email.Substring(user.Email.IndexOf('@') + 1)); // expect: PRIV201

    public static void PlaceOk(User user) => Log.LogInformation("{X}", user.Email.IndexOf('@') + 1);
}

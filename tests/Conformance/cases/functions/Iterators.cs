namespace Cases.Functions.IteratorsCase;

internal sealed class Bag : IEnumerable<string>
{
    private readonly User _user = new();

    public IEnumerator<string> GetEnumerator()
    {
        yield return _user.Email;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Iterators
{
    private static IEnumerable<string> Mails(List<User> users)
    {
        foreach (var user in users)
        {
            yield return user.Email;
        }
    }

    private static IEnumerable<string> Themes(List<User> users)
    {
        foreach (var user in users)
        {
            yield return user.Theme;
        }
    }

    private static IEnumerable<string> Wrapped(IEnumerable<string> texts)
    {
        yield return "first";
        foreach (var text in texts)
        {
            yield return text + "!";
        }
    }

    private static IEnumerable<(string Mail, string Theme)> Pairs(User user)
    {
        yield return (user.Email, user.Theme);
    }

    public static void ForeachBad(List<User> users)
    {
        foreach (var mail in Mails(users))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void FirstBad(List<User> users) => Log.LogInformation("{X}", Mails(users).First()); // expect: PRIV201

    public static void ThroughAnotherBad(List<User> users)
    {
        foreach (var text in Wrapped(Mails(users)))
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void OfAnArrayBad(User user) => Log.LogInformation("{X}", Wrapped([user.Email]).Last()); // expect: PRIV201

    public static void PairBad(User user)
    {
        foreach (var (mail, theme) in Pairs(user))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
            Log.LogInformation("{X}", theme);
        }
    }

    public static void OwnEnumerableBad(Bag bag)
    {
        foreach (var text in bag)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void ByHandBad(List<User> users)
    {
        using var mails = Mails(users).GetEnumerator();
        while (mails.MoveNext())
        {
            Log.LogInformation("{X}", mails.Current); // expect: PRIV201
        }
    }

    public static void ThemesOk(List<User> users)
    {
        foreach (var theme in Themes(users))
        {
            Log.LogInformation("{X}", theme);
        }
    }

    public static void WrappedCleanOk(List<User> users) => Log.LogInformation("{X}", Wrapped(Themes(users)).First());

    public static void CountOk(List<User> users) => Log.LogInformation("{X}", Mails(users).Count());

    public static void OtherOfPairOk(User user) => Log.LogInformation("{X}", Pairs(user).First().Theme);
}

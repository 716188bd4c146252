namespace Cases.Collections.LinqCase;

internal static class Linq
{
    public static void SelectBad(List<User> users) => Log.LogInformation("{X}", string.Join(",", users.Select(user => user.Email))); // expect: PRIV201

    public static void SelectKeptBad(List<User> users)
    {
        var mails = users.Select(user => user.Email).ToList();
        Log.LogInformation("{X}", mails[0]); // expect: PRIV201
    }

    public static void FirstBad(List<User> users) => Log.LogInformation("{X}", users.First().Email); // expect: PRIV201

    public static void FirstOrDefaultBad(List<User> users) =>
        Log.LogInformation("{X}", users.FirstOrDefault(user => user.Visits > 3)?.Email); // expect: PRIV201

    public static void WhereSelectBad(List<User> users)
    {
        foreach (var mail in users.Where(user => user.Visits > 3).Select(user => user.Email))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void QueryBad(List<User> users)
    {
        var mails = from user in users where user.Visits > 3 select user.Email;
        Log.LogInformation("{X}", string.Join(",", mails)); // expect: PRIV201
    }

    public static void QueryLetBad(List<User> users)
    {
        var lines = from user in users
                    let line = user.Name + "!"
                    orderby user.Visits
                    select line;
        Log.LogInformation("{X}", lines.First()); // expect: PRIV201
    }

    public static void AnonymousProjectionBad(List<User> users)
    {
        var shapes = users.Select(user => new { user.Email, user.Theme }).ToList();
        Log.LogInformation("{X}", shapes[0].Email); // expect: PRIV201
    }

    public static void TupleProjectionBad(List<User> users)
    {
        foreach (var (mail, _) in users.Select(user => (user.Email, user.Theme)))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void SelectManyBad(List<User> users) =>
        Log.LogInformation("{X}", users.SelectMany(user => new[] { user.Email }).First()); // expect: PRIV201

    public static void AggregateBad(List<User> users) =>
        Log.LogInformation("{X}", users.Aggregate("", (text, user) => text + user.Email)); // expect: PRIV201

    public static void ToDictionaryBad(List<User> users)
    {
        var byTheme = users.ToDictionary(user => user.Theme, user => user.Email);
        Log.LogInformation("{X}", byTheme["dark"]); // expect: PRIV201
    }

    public static void OrderByTakeBad(List<User> users) =>
        Log.LogInformation("{X}", users.OrderBy(user => user.Visits).Take(1).Single().Name); // expect: PRIV201

    public static void MaxByBad(List<User> users) => Log.LogInformation("{X}", users.MaxBy(user => user.Visits)!.Name); // expect: PRIV201

    public static void ConcatBad(User user)
    {
        string[] mails = [user.Email];
        string[] themes = [user.Theme];
        Log.LogInformation("{X}", themes.Concat(mails).Last()); // expect: PRIV201
    }

    public static void ZipBad(User user)
    {
        string[] mails = [user.Email];
        int[] numbers = [1];
        foreach (var (number, mail) in numbers.Zip(mails))
        {
            Log.LogInformation("{X} {Y}", number, mail); // expect: PRIV201
        }
    }

    public static void MethodGroupBad(List<User> users) => Log.LogInformation("{X}", users.Select(Mail).First()); // expect: PRIV201

    public static void GroupByKeyBad(List<User> users)
    {
        foreach (var group in users.GroupBy(user => user.Email))
        {
            Log.LogInformation("{X} {Y}", group.Key, group.Count()); // expect: PRIV201
        }
    }

    public static void ForEachBad(List<User> users) => users.ForEach(user => Log.LogInformation("{X}", user.Email)); // expect: PRIV201

    public static void SelectCleanOk(List<User> users) => Log.LogInformation("{X}", string.Join(",", users.Select(user => user.Theme)));

    public static void CountOk(List<User> users) => Log.LogInformation("{X}", users.Count(user => user.Email != ""));

    public static void AnyOk(List<User> users) => Log.LogInformation("{X}", users.Any(user => user.Email == "root"));

    public static void AllOk(List<User> users) => Log.LogInformation("{X}", users.All(user => user.Email.Length > 3));

    public static void FilteredByPersonalOk(List<User> users) =>
        Log.LogInformation("{X}", users.Where(user => user.Email != "").Select(user => user.Theme).First());

    public static void OrderedByPersonalOk(List<User> users) =>
        Log.LogInformation("{X}", users.OrderBy(user => user.Email).First().Theme);

    public static void SumOk(List<User> users) => Log.LogInformation("{X}", users.Sum(user => user.Visits));

    public static void CountOfMailsOk(List<User> users) => Log.LogInformation("{X}", users.Select(user => user.Email).Distinct().Count());

    public static void AnonymousSiblingOk(List<User> users)
    {
        var shapes = users.Select(user => new { user.Email, user.Theme }).ToList();
        Log.LogInformation("{X}", shapes[0].Theme);
    }

    public static void MethodGroupCleanOk(List<User> users) => Log.LogInformation("{X}", users.Select(Theme).First());

    private static string Mail(User user) => user.Email;

    private static string Theme(User user) => user.Theme;
}

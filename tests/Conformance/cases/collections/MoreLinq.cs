namespace Cases.Collections.MoreLinqCase;

internal static class MoreLinq
{
    public static void JoinBad(List<User> users, List<Order> orders)
    {
        var lines = users.Join(orders, user => user.Theme, order => order.Number, (user, order) => user.Name + order.Total);
        Log.LogInformation("{X}", lines.First()); // expect: PRIV201
    }

    public static void QueryJoinBad(List<User> users, List<Order> orders)
    {
        var names = from user in users
                    join order in orders on user.Theme equals order.Number
                    select new { user.Name, order.Total };
        Log.LogInformation("{X}", names.First().Name); // expect: PRIV201
    }

    public static void GroupElementsBad(List<User> users)
    {
        foreach (var group in users.GroupBy(user => user.Theme, user => user.Email))
        {
            Log.LogInformation("{X}", string.Join(",", group)); // expect: PRIV201
        }
    }

    public static void GroupResultBad(List<User> users)
    {
        var lines = users.GroupBy(user => user.Theme, (theme, group) => theme + group.First().Email);
        Log.LogInformation("{X}", lines.First()); // expect: PRIV201
    }

    public static void QueryGroupBad(List<User> users)
    {
        var groups = from user in users group user.Email by user.Theme;
        foreach (var group in groups)
        {
            Log.LogInformation("{X} {Y}", group.Key, group.First()); // expect: PRIV201
        }
    }

    public static void LookupBad(List<User> users)
    {
        var lookup = users.ToLookup(user => user.Theme, user => user.Email);
        Log.LogInformation("{X}", lookup["dark"].First()); // expect: PRIV201
    }

    public static void ChunkBad(List<User> users)
    {
        foreach (var chunk in users.Select(user => user.Email).Chunk(10))
        {
            Log.LogInformation("{X}", chunk[0]); // expect: PRIV201
        }
    }

    public static void AppendBad(User user)
    {
        string[] texts = ["a"];
        Log.LogInformation("{X}", texts.Append(user.Email).Last()); // expect: PRIV201
    }

    public static void DefaultIfEmptyBad(User user)
    {
        string[] texts = [];
        Log.LogInformation("{X}", texts.DefaultIfEmpty(user.Email).First()); // expect: PRIV201
    }

    public static void OfTypeBad(User user)
    {
        object[] values = [user.Email, 1];
        Log.LogInformation("{X}", values.OfType<string>().First()); // expect: PRIV201
    }

    public static void SelectIndexBad(List<User> users) =>
        Log.LogInformation("{X}", users.Select((user, index) => index + user.Email).First()); // expect: PRIV201

    public static void MinBad(List<User> users) => Log.LogInformation("{X}", users.Min(user => user.Email)); // expect: PRIV201

    public static void UnionBad(List<User> users, List<User> others) =>
        Log.LogInformation("{X}", users.Union(others).Last().Email); // expect: PRIV201

    public static void SkipWhileReverseBad(List<User> users) =>
        Log.LogInformation("{X}", users.SkipWhile(user => user.Visits < 3).Reverse().First().Email); // expect: PRIV201

    public static void LocalLambdaBad(List<User> users)
    {
        Func<User, string> read = user => user.Email;
        Log.LogInformation("{X}", users.Select(read).First()); // expect: PRIV201
    }

    public static void NestedSelectBad(List<User> users)
    {
        var numbers = users.SelectMany(user => user.Orders, (user, order) => user.Name + order.Number);
        Log.LogInformation("{X}", numbers.First()); // expect: PRIV201
    }

    public static void JoinOk(List<User> users, List<Order> orders)
    {
        var lines = users.Join(orders, user => user.Email, order => order.Number, (user, order) => user.Theme + order.Total);
        Log.LogInformation("{X}", lines.First());
    }

    public static void GroupCountOk(List<User> users)
    {
        foreach (var group in users.GroupBy(user => user.Email))
        {
            Log.LogInformation("{X}", group.Count());
        }
    }

    public static void GroupByThemeKeyOk(List<User> users)
    {
        foreach (var group in users.GroupBy(user => user.Theme, user => user.Email))
        {
            Log.LogInformation("{X}", group.Key);
        }
    }

    public static void SequenceEqualOk(List<User> users, string[] mails) =>
        Log.LogInformation("{X}", users.Select(user => user.Email).SequenceEqual(mails));

    public static void OrdersOk(List<User> users) =>
        Log.LogInformation("{X}", users.SelectMany(user => user.Orders).Sum(order => order.Total));

    public static void AverageOk(List<User> users) => Log.LogInformation("{X}", users.Average(user => user.Visits));

    public static void LengthsOk(List<User> users) => Log.LogInformation("{X}", users.Max(user => user.Email.Length));

    public static void TryGetCountOk(List<User> users)
    {
        users.Select(user => user.Email).TryGetNonEnumeratedCount(out var count);
        Log.LogInformation("{X}", count);
    }
}

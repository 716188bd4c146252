namespace Cases.Collections.PositionsCase;

/// <summary>Elements of an array at constant positions: told apart by list patterns and through spans over the whole.</summary>
internal static class Positions
{
    public static void ListPatternBad(User user)
    {
        if (new[] { user.Theme, user.Email } is [_, var second])
            Log.LogInformation("{X}", second); // expect: PRIV201
    }

    public static void ListPatternOk(User user)
    {
        if (new[] { user.Email, user.Theme } is [_, var second])
            Log.LogInformation("{X}", second);
    }

    public static void AfterSliceBad(User user)
    {
        if (new[] { user.Theme, user.Email, user.Theme } is [.., var middle, _])
            Log.LogInformation("{X}", middle); // expect: PRIV201
    }

    public static void BeforeSliceOk(User user)
    {
        if (new[] { user.Theme, user.Email } is [var first, ..])
            Log.LogInformation("{X}", first);
    }

    public static void WrittenThroughSpanBad(User user)
    {
        string[] all = ["", ""];
        Span<string> span = all;
        span[1] = user.Email;
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    public static void WrittenThroughSpanOk(User user)
    {
        string[] all = ["", ""];
        Span<string> span = all;
        span[1] = user.Email;
        Log.LogInformation("{X}", all[0]);
    }

    public static void OverwrittenThroughSpanOk(User user)
    {
        string[] all = [user.Email, ""];
        Span<string> span = all;
        span[0] = "";
        Log.LogInformation("{X}", all[0]);
    }

    public static void SpanOfValuesBad(User user)
    {
        Span<string> span = [user.Theme, user.Email];
        Log.LogInformation("{X}", span[1]); // expect: PRIV201
    }

    public static void SpanOfValuesOk(User user)
    {
        Span<string> span = [user.Theme, user.Email];
        Log.LogInformation("{X}", span[0]);
    }

    /// <summary>A part has other positions than the whole.</summary>
    public static void PartOfSpanBad(User user)
    {
        string[] all = [user.Theme, user.Email];
        var part = all.AsSpan(1);
        Log.LogInformation("{X}", part[0]); // expect: PRIV201
    }

    public static void SliceOfSpanBad(User user)
    {
        Span<string> span = [user.Theme, user.Email];
        var part = span[1..];
        Log.LogInformation("{X}", part[0]); // expect: PRIV201
    }

    public static void SliceWrittenBad(User user)
    {
        string[] all = ["", ""];
        var part = new Span<string>(all, 1, 1);
        part[0] = user.Email;
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    private static IEnumerable<string> Both(string first, string second)
    {
        yield return first;
        yield return second;
    }

    private static IEnumerable<string> Between(User user, bool isShort)
    {
        if (isShort)
            Log.LogInformation("short");
        yield return "first";
        if (!isShort)
            yield return user.Email;
        yield return "last";
    }

    private static string First(params string[] all) => all[0];

    private static void Flip(string[] all) => Array.Reverse(all);

    private static void FlipPerhaps(List<string> all)
    {
        if (Coin)
            all.Reverse();
    }

    private static void FlipAnything(object all)
    {
        if (all is List<string> list)
            list.Reverse();
    }

    private static void Refill(List<string> all, string text)
    {
        all.Clear();
        all.Add(text);
    }

    private static void Append(List<string> all, string text) => all.Add(text);

    public static void ListMadeOfElementsBad(User user) => Log.LogInformation("{X}", new List<string> { user.Theme, user.Email }[1]); // expect: PRIV201

    public static void ListMadeOfElementsOk(User user) => Log.LogInformation("{X}", new List<string> { user.Theme, user.Email }[0]);

    public static void AddedBehindOk(User user)
    {
        List<string> all = [user.Theme];
        all.Add(user.Email);
        Log.LogInformation("{X}", all.First());
    }

    public static void AddedBehindBad(User user)
    {
        List<string> all = [user.Theme];
        all.Add(user.Email);
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    public static void AddedToOneOfTwoBad(User user)
    {
        List<string> all = Coin ? [] : [user.Theme];
        all.Add(user.Email);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void InsertedBeforeBad(User user)
    {
        List<string> all = [user.Theme];
        all.Insert(0, user.Email);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void RemovedBeforeBad(User user)
    {
        List<string> all = [user.Theme, user.Email];
        all.RemoveAt(0);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void ClearedAndFilledBad(User user)
    {
        List<string> all = [user.Theme];
        all.Clear();
        all.Add(user.Email);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void FlippedByAnotherBad(User user)
    {
        string[] all = [user.Theme, user.Email];
        Flip(all);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void FlippedPerhapsBad(User user)
    {
        List<string> all = [user.Theme, user.Email];
        FlipPerhaps(all);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void FlippedAsAnObjectBad(User user)
    {
        List<string> all = [user.Theme, user.Email];
        FlipAnything(all);
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void RefilledByAnotherBad(User user)
    {
        List<string> all = [user.Theme];
        Refill(all, user.Email);
        Log.LogInformation("{X}", all.ElementAtOrDefault(0)); // expect: PRIV201
    }

    public static void RefilledByAnotherOk(User user)
    {
        List<string> all = [user.Email];
        Refill(all, user.Theme);
        Log.LogInformation("{X}", all[0]);
    }

    public static void AppendedByAnotherBad(User user)
    {
        List<string> all = [user.Theme];
        Append(all, user.Email);
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    public static void OverwrittenInListOk(User user)
    {
        List<string> all = [user.Email, user.Theme];
        all[0] = "";
        Log.LogInformation("{X}", all[0]);
    }

    public static void MadeAgainInALoopBad(User user, int n)
    {
        var before = new List<string> { "" };
        var text = user.Email;
        for (var i = 0; i < n; i++)
        {
            Log.LogInformation("{X}", before[0]); // expect: PRIV201
            before = new List<string> { text };
            text = "";
        }
    }

    public static void FirstOfParamsBad(User user) => Log.LogInformation("{X}", First(user.Email, user.Theme)); // expect: PRIV201

    public static void FirstOfParamsOk(User user) => Log.LogInformation("{X}", First(user.Theme, user.Email));

    public static void FirstOfIteratorBad(User user) => Log.LogInformation("{X}", Both(user.Email, user.Theme).First()); // expect: PRIV201

    public static void FirstOfIteratorOk(User user) => Log.LogInformation("{X}", Both(user.Theme, user.Email).First());

    public static void SecondOfSomeBad(User user, bool isShort) => Log.LogInformation("{X}", Between(user, isShort).ElementAt(1)); // expect: PRIV201

    public static void FirstOfSomeOk(User user, bool isShort) => Log.LogInformation("{X}", Between(user, isShort).First());

    public static void SecondOfIteratorBad(User user) => Log.LogInformation("{X}", Both(user.Theme, user.Email).ElementAt(1)); // expect: PRIV201

    public static void LastOfArrayBad(User user) => Log.LogInformation("{X}", new[] { user.Theme, user.Email }[^1]); // expect: PRIV201

    public static void LastOfArrayOk(User user) => Log.LogInformation("{X}", new[] { user.Email, user.Theme }.Last());

    public static void TasksAwaitedTogetherBad(User user) =>
        Log.LogInformation("{X}", Task.WhenAll(Task.FromResult(user.Theme), Task.FromResult(user.Email)).Result[1]); // expect: PRIV201

    public static void TasksAwaitedTogetherOk(User user) =>
        Log.LogInformation("{X}", Task.WhenAll(Task.FromResult(user.Theme), Task.FromResult(user.Email)).Result[0]);
}

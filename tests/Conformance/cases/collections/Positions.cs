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
}

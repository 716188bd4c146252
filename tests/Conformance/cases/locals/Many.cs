namespace Cases.Locals.ManyCase;

internal sealed record Rec(string A, string B);

/// <summary>More objects than an analysis likes to keep apart: it may blur, and must not forget.</summary>
internal static class Many
{
    public static void FourteenObjectsBad(User user)
    {
        var rec = new Rec("0", "");
        if (Coin) { rec = new Rec("1", ""); }
        if (Coin) { rec = new Rec("2", ""); }
        if (Coin) { rec = new Rec("3", ""); }
        if (Coin) { rec = new Rec("4", ""); }
        if (Coin) { rec = new Rec("5", ""); }
        if (Coin) { rec = new Rec("6", ""); }
        if (Coin) { rec = new Rec("7", ""); }
        if (Coin) { rec = new Rec("8", ""); }
        if (Coin) { rec = new Rec("9", ""); }
        if (Coin) { rec = new Rec("10", ""); }
        if (Coin) { rec = new Rec("11", ""); }
        if (Coin) { rec = new Rec("12", ""); }
        if (Coin) { rec = new Rec("13", ""); }
        if (Coin) { rec = new Rec(user.Email, ""); }

        Log.LogInformation("{X}", rec.A); // expect: PRIV201
    }

    public static void FirstOfManyBad(User user)
    {
        var rec = new Rec(user.Email, "");
        if (Coin) { rec = new Rec("1", ""); }
        if (Coin) { rec = new Rec("2", ""); }
        if (Coin) { rec = new Rec("3", ""); }
        if (Coin) { rec = new Rec("4", ""); }
        if (Coin) { rec = new Rec("5", ""); }
        if (Coin) { rec = new Rec("6", ""); }
        if (Coin) { rec = new Rec("7", ""); }
        if (Coin) { rec = new Rec("8", ""); }
        if (Coin) { rec = new Rec("9", ""); }
        if (Coin) { rec = new Rec("10", ""); }
        if (Coin) { rec = new Rec("11", ""); }
        if (Coin) { rec = new Rec("12", ""); }
        if (Coin) { rec = new Rec("13", ""); }
        if (Coin) { rec = new Rec("14", ""); }

        Log.LogInformation("{X}", rec.A); // expect: PRIV201
    }

    public static void MiddleOfManyBad(User user)
    {
        var rec = user.Visits switch
        {
            1 => new Rec("1", ""),
            2 => new Rec("2", ""),
            3 => new Rec("3", ""),
            4 => new Rec("4", ""),
            5 => new Rec("5", ""),
            6 => new Rec("6", ""),
            7 => new Rec("7", ""),
            8 => new Rec(user.Email, ""),
            9 => new Rec("9", ""),
            10 => new Rec("10", ""),
            11 => new Rec("11", ""),
            12 => new Rec("12", ""),
            13 => new Rec("13", ""),
            14 => new Rec("14", ""),
            15 => new Rec("15", ""),
            16 => new Rec("16", ""),
            _ => new Rec("none", ""),
        };
        Log.LogInformation("{X}", rec.A); // expect: PRIV201
    }

    public static void WrittenThroughOneOfManyBad(User user, List<Rec> recs)
    {
        var holders = new List<StringBuilder>();
        for (var i = 0; i < 20; i++)
        {
            holders.Add(new StringBuilder());
        }

        var one = holders[3];
        one.Append(user.Email);
        Log.LogInformation("{X}", holders[3].ToString()); // expect: PRIV201
    }

    public static void CopiedInALoopBad(User user)
    {
        var rec = new Rec("", "");
        while (Coin)
        {
            rec = rec with { A = "a" };
        }

        if (Coin)
        {
            rec = rec with { A = "b" };
        }
        else if (Coin)
        {
            rec = new Rec("", user.Email);
        }

        Log.LogInformation("{X}", rec.B); // expect: PRIV201
    }

    public static void LongConcatenationBad(User user) =>
        Log.LogInformation(
            "1" + user.Visits + "2" + user.Visits + "3" + user.Visits + "4" + user.Visits + "5" + user.Visits + "6" + user.Visits + "7" // expect: PRIV201
            + user.Visits + "8" + user.Visits + "9" + user.Visits + "10" + user.Visits + "11" + user.Visits + "12" + user.Email);

    public static void ManySourcesBad(User user)
    {
        var all = user.Email + user.Name + user.Phone + user.Address?.Street + user.Friend?.Email + user.Friend?.Name + user.Friend?.Phone
            + user.Friend?.Address?.Street + user.Friend?.Friend?.Email;
        Log.LogInformation(all); // expect: PRIV201
    }

    public static void CopiedInALoopOk(User user)
    {
        var rec = new Rec("", user.Theme);
        while (Coin)
        {
            rec = rec with { A = "a" };
        }

        Log.LogInformation("{X}", rec.B);
    }
}

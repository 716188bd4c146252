namespace Cases.Control.LoopsCase;

internal static class Loops
{
    public static void WhileBad(User? user)
    {
        var text = "";
        while (user is not null)
        {
            text = user.Email;
            user = user.Friend;
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void CarriedToTheNextRoundBad(List<User> users)
    {
        var previous = "";
        foreach (var user in users)
        {
            Log.LogInformation("{X}", previous); // expect: PRIV201
            previous = user.Email;
        }
    }

    public static void CarriedOverTwoRoundsBad(List<User> users)
    {
        string a = "", b = "";
        foreach (var user in users)
        {
            Log.LogInformation("{X}", a); // expect: PRIV201
            a = b;
            b = user.Email;
        }
    }

    public static void DoBad(User user)
    {
        string text;
        do
        {
            text = user.Email;
        }
        while (Coin);
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void BreakBad(List<User> users)
    {
        var found = "";
        foreach (var user in users)
        {
            if (user.Visits > 3)
            {
                found = user.Email;
                break;
            }
        }

        Log.LogInformation("{X}", found); // expect: PRIV201
    }

    public static void ContinueBad(List<User> users)
    {
        var text = "";
        foreach (var user in users)
        {
            text = user.Email;
            if (Coin)
            {
                continue;
            }

            text = "clean";
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void AccumulatedBad(List<User> users)
    {
        var text = "";
        for (var i = 0; i < users.Count; i++)
        {
            text += users[i].Email + ";";
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void NestedBad(List<List<User>> groups)
    {
        foreach (var group in groups)
        {
            foreach (var user in group)
            {
                Log.LogInformation("{X}", user.Email); // expect: PRIV201
            }
        }
    }

    public static void LoopVariableBad(User first)
    {
        for (var mail = first.Email; mail.Length > 0; mail = mail[1..])
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void FriendsBad(User? user)
    {
        for (var each = user; each is not null; each = each.Friend)
        {
            Log.LogInformation("{X}", each.Name); // expect: PRIV201
        }
    }

    public static void CleanedEachRoundOk(List<User> users)
    {
        var text = "";
        foreach (var user in users)
        {
            text = user.Email;
            _ = text;
            text = "clean";
            Log.LogInformation("{X}", text);
        }
    }

    public static void CountedOk(List<User> users)
    {
        var count = 0;
        foreach (var user in users)
        {
            if (user.Email.Length > 3)
            {
                count++;
            }
        }

        Log.LogInformation("{X}", count);
    }

    public static void CleanMemberOk(List<User> users)
    {
        var text = "";
        foreach (var user in users)
        {
            text += user.Theme;
        }

        Log.LogInformation("{X}", text);
    }

    public static void FlagOk(List<User> users)
    {
        var found = false;
        foreach (var user in users)
        {
            found |= user.Email == "root";
        }

        Log.LogInformation("{X}", found);
    }

    public static void ScopedInTheLoopOk(List<User> users)
    {
        var last = "";
        foreach (var user in users)
        {
            var mail = user.Email;
            _ = mail;
            last = user.Theme;
        }

        Log.LogInformation("{X}", last);
    }
}

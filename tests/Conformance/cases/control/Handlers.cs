namespace Cases.Control.HandlersCase;

/// <summary>What a handler and a finally block can see: only what was there when something could throw.</summary>
internal sealed class Handlers
{
    public string Kept = "";

    private static void Work() => _ = int.Parse("1");

    private static string Pass(string text) => int.Parse("1") > 0 ? "" : text.Length.ToString();

    public static void ReturnThrowsNothingOk(User user)
    {
        var text = user.Theme;
        try
        {
            if (Coin)
                return;
            text = user.Email;
            return;
        }
        catch (FormatException)
        {
        }

        Log.LogInformation("{X}", text);
    }

    public static void ReturnAfterACallBad(User user)
    {
        var text = user.Theme;
        try
        {
            text = user.Email;
            Work();
            return;
        }
        catch (FormatException)
        {
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void KnownConditionThrowsNothingOk(User user)
    {
        const bool Always = true;
        var text = user.Email;
        try
        {
            if (Always)
                return;
        }
        catch (Exception)
        {
        }

        Log.LogInformation("{X}", text);
    }

    public void FieldOverwrittenBeforeAnythingThrowsOk(User user)
    {
        var clean = user.Theme;
        var text = user.Email;
        Kept = text;
        try
        {
            text = Kept = clean;
            Work();
        }
        catch (FormatException)
        {
        }

        Log.LogInformation("{X}", Kept);
        Log.LogInformation("{X}", text);
    }

    public void FieldOverwrittenTooLateBad(User user)
    {
        Kept = user.Email;
        try
        {
            Work();
            Kept = "";
        }
        catch (FormatException)
        {
        }

        Log.LogInformation("{X}", Kept); // expect: PRIV201
    }

    public static void AddedThenOverwrittenOk(User user)
    {
        var text = "";
        try
        {
            text += user.Email;
            text = "";
            Work();
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text);
        }
    }

    public static void AddedBeforeTheCallBad(User user)
    {
        var text = "";
        try
        {
            text += user.Email;
            Work();
            text = "";
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void MovedLastBeforeTheJumpBad(List<User> users)
    {
        var text = "";
        foreach (var user in users)
        {
            var mail = user.Email;
            try
            {
                Work();
                text = mail;
                continue;
            }
            finally
            {
                mail = "";
            }
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void FN_WrittenTwiceInOneStatement(User user)
    {
        var text = "";
        try
        {
            text = Pass(text = user.Email);
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // known miss: PRIV201 a statement that throws is thought to have written all or nothing
        }
    }

    public static void FP_JumpInAFinallyBlock(User user)
    {
        var text = user.Email;
        try
        {
            Work();
            text = "";
        }
        finally
        {
            switch (Out.Log.GetHashCode())
            {
                case 0:
                    goto case 1;
                case 1:
                    break;
            }
        }

        Log.LogInformation("{X}", text); // known false alarm: PRIV201 ways through a finally block mix where it jumps to a label of its own
    }

    public static void CarriedOverManyJumpsBad(User user)
    {
        string a = "", b = "", c = "", d = "", e = "", f = "";
    Again:
        Log.LogInformation("{X}", a); // expect: PRIV201
        a = b;
        b = c;
        c = d;
        d = e;
        e = f;
        f = user.Email;
        if (Coin)
            goto Again;
    }

    public static void CarriedOverManyRoundsBad(User user)
    {
        string a = "", b = "", c = "", d = "", e = "", f = "";
        while (Coin)
        {
            Log.LogInformation("{X}", a); // expect: PRIV201
            a = b;
            b = c;
            c = d;
            d = e;
            e = f;
            f = user.Email;
        }
    }

    public static void BranchWithoutABlockBad(User user)
    {
        var text = user.Email;
        try
        {
            if (Coin)
                text = Pass(user.Theme);
            else
                text = "";
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void LoopWithoutABlockBad(User user)
    {
        var text = user.Email;
        try
        {
            while (Coin)
                if (Coin)
                    Work();
            text = "";
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void LabelBeforeACallBad(User user)
    {
        var text = user.Theme;
        var mail = user.Email;
        try
        {
            if (Coin)
            {
                text = mail;
                goto Next;
            }

            text = "";
        Next:
            text = Pass("");
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void BranchesThatOnlyMoveOk(User user, bool isKnown)
    {
        var text = user.Email;
        var clean = user.Theme;
        try
        {
            if (isKnown)
                text = clean;
            else
                text = "";
            Work();
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text);
        }
    }

    public static void LoopsInALabelledBlockSettleBad(List<User> users)
    {
        string a = "", b = "", c = "", d = "", e = "";
    Again:
        Log.LogInformation("{X}", a); // expect: PRIV201
        a = b;
        b = c;
        c = d;
        d = e;
        foreach (var user in users)
        {
            if (Coin)
                break;
            e = user.Email;
        }

        if (Coin)
            goto Again;
    }

    public static void LoopsInALabelledBlockOk(List<User> users)
    {
        string a = "", b = "", c = "";
    Again:
        Log.LogInformation("{X}", a);
        a = b;
        b = "";
        foreach (var user in users)
        {
            if (Coin)
                break;
            c = user.Email;
        }

        Audit(c.Length);
        if (Coin)
            goto Again;
    }

    private static void Audit(int length) => _ = length;

    public static void FN_ChainLongerThanTheRounds(User user)
    {
        string v0 = "", v1 = "", v2 = "", v3 = "", v4 = "", v5 = "", v6 = "", v7 = "", v8 = "", v9 = "", w0 = "", w1 = "", w2 = "", w3 = "", w4 = "", w5 = "", w6 = "", w7 = "", w8 = "", w9 = "";
        string x0 = "", x1 = "", x2 = "", x3 = "", x4 = "", x5 = "", x6 = "", x7 = "", x8 = "", x9 = "", y0 = "", y1 = "", y2 = "", y3 = "", y4 = "", y5 = "", y6 = "", y7 = "", y8 = "", y9 = "";
        while (Coin)
        {
            Log.LogInformation("{X}", v0); // known miss: PRIV201 a value that needs more than 32 rounds of a loop is lost; the method is given up and told of
            (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = (v1, v2, v3, v4, v5, v6, v7, v8, v9, w0);
            (w0, w1, w2, w3, w4, w5, w6, w7, w8, w9) = (w1, w2, w3, w4, w5, w6, w7, w8, w9, x0);
            (x0, x1, x2, x3, x4, x5, x6, x7, x8, x9) = (x1, x2, x3, x4, x5, x6, x7, x8, x9, y0);
            (y0, y1, y2, y3, y4, y5, y6, y7, y8, y9) = (y1, y2, y3, y4, y5, y6, y7, y8, y9, user.Email);
        }
    }
}

namespace Cases.Locals.BranchesCase;

internal static class Branches
{
    public static void OneArmBad(User user)
    {
        var text = "clean";
        if (Coin)
        {
            text = user.Email;
        }

        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void ElseArmBad(User user)
    {
        string text;
        if (Coin)
        {
            text = "clean";
        }
        else
        {
            text = user.Email;
        }

        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void CleanedInOneArmOnlyBad(User user)
    {
        var text = user.Email;
        if (Coin)
        {
            text = "clean";
        }

        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void InsideTheArmBad(User user)
    {
        if (user.Visits > 3)
        {
            Log.LogInformation("{Mail}", user.Email); // expect: PRIV201
        }
    }

    public static void AfterEarlyExitBad(User user)
    {
        var text = user.Email;
        if (Coin)
        {
            return;
        }

        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void SwitchStatementBad(User user, int kind)
    {
        var text = "";
        switch (kind)
        {
            case 0:
                text = user.Theme;
                break;
            case 1:
                text = user.Email;
                break;
        }

        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void GotoBad(User user)
    {
        var text = "";
        if (Coin)
        {
            text = user.Email;
            goto Done;
        }

        text = user.Theme;
    Done:
        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void CleanedInBothArmsOk(User user)
    {
        var text = user.Email;
        if (Coin)
        {
            text = "a";
        }
        else
        {
            text = "b";
        }

        Log.LogInformation("{Text}", text);
    }

    public static void OtherArmOk(User user)
    {
        var text = "clean";
        if (Coin)
        {
            text = user.Email;
        }
        else
        {
            Log.LogInformation("{Text}", text);
        }

        _ = text;
    }

    public static void ArmLeavesOk(User user)
    {
        var text = "clean";
        if (Coin)
        {
            text = user.Email;
            _ = text;
            return;
        }

        Log.LogInformation("{Text}", text);
    }

    public static void ArmThrowsOk(User user)
    {
        var text = "clean";
        if (Coin)
        {
            text = user.Email;
            throw new InvalidOperationException(text.Length.ToString());
        }

        Log.LogInformation("{Text}", text);
    }

    public static void ConditionOnlyOk(User user)
    {
        if (user.Email == "root@example.org")
        {
            Log.LogInformation("root");
        }
    }

    public static void ConstantConditionOk(User user)
    {
        const bool Verbose = false;
        var text = "clean";
        if (Verbose)
        {
            text = user.Email;
        }

        Log.LogInformation("{Text}", text);
    }

    public static void OtherCaseOk(User user, int kind)
    {
        switch (kind)
        {
            case 0:
                var mail = user.Email;
                _ = mail;
                break;
            default:
                Log.LogInformation("{Theme}", user.Theme);
                break;
        }
    }

    public static void GotoSkipsOk(User user)
    {
        var text = user.Theme;
        goto Done;
    Done:
        Log.LogInformation("{Text}", text);
        text = user.Email;
        _ = text;
    }
}

namespace Cases.Control.PatternsCase;

internal static class Patterns
{
    public static void DeclarationBad(object value, User user)
    {
        object held = user.Email;
        if (held is string text)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void TypePatternOfUserBad(object value)
    {
        if (value is User user)
        {
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }
    }

    public static void PropertyPatternBad(User user)
    {
        if (user is { Email: var mail })
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void PropertyPatternStringBad(User user)
    {
        if (user is { Phone: { Length: > 3 } phone })
        {
            Log.LogInformation("{X}", phone); // expect: PRIV201
        }
    }

    public static void NestedPropertyPatternBad(User user)
    {
        if (user is { Address.Street: var street })
        {
            Log.LogInformation("{X}", street); // expect: PRIV201
        }
    }

    public static void VarPatternBad(User user)
    {
        if (user.Email is var mail && mail.Length > 3)
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void PositionalBad(Person person)
    {
        if (person is (var name, "dark"))
        {
            Log.LogInformation("{X}", name); // expect: PRIV201
        }
    }

    public static void SwitchArmBad(object value)
    {
        var text = value switch
        {
            User { Visits: > 3 } user => user.Email,
            Order order => order.Number,
            _ => "none",
        };
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void SwitchStatementPatternBad(object value)
    {
        switch (value)
        {
            case User { Theme: "dark" } user:
                Log.LogInformation("{X}", user.Name); // expect: PRIV201
                break;
            case Order order:
                Log.LogInformation("{X}", order.Number);
                break;
        }
    }

    public static void ListPatternBad(User user)
    {
        string[] texts = [user.Email, "b"];
        if (texts is [var first, ..])
        {
            Log.LogInformation("{X}", first); // expect: PRIV201
        }
    }

    public static void TuplePatternBad(User user)
    {
        if ((user.Email, user.Theme) is (var mail, "dark"))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void NotNullPatternBad(User user)
    {
        if (user.Phone is not { } phone)
        {
            return;
        }

        Log.LogInformation("{X}", phone); // expect: PRIV201
    }

    public static void SiblingPropertyPatternOk(User user)
    {
        if (user is { Email: not "", Theme: var theme })
        {
            Log.LogInformation("{X}", theme);
        }
    }

    public static void IsConstantOk(User user) => Log.LogInformation("{X}", user.Email is "root");

    public static void IsNullOk(User user) => Log.LogInformation("{X}", user.Phone is null);

    public static void PatternAsConditionOk(User user)
    {
        if (user is { Email.Length: > 3, Visits: var visits })
        {
            Log.LogInformation("{X}", visits);
        }
    }

    public static void SwitchToConstantsOk(User user)
    {
        var kind = user switch
        {
            { Email: "root" } => "root",
            { Phone: null } => "no phone",
            _ => "other",
        };
        Log.LogInformation("{X}", kind);
    }

    public static void TuplePatternSiblingOk(User user)
    {
        if ((user.Email, user.Theme) is ("root", var theme))
        {
            Log.LogInformation("{X}", theme);
        }
    }

    public static void PositionalSiblingOk(Person person)
    {
        if (person is (_, var theme))
        {
            Log.LogInformation("{X}", theme);
        }
    }
}

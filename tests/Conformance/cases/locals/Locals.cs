namespace Cases.Locals.LocalsCase;

internal static class Locals
{
    public static void KeptBad(User user)
    {
        var mail = user.Email;
        Log.LogInformation("{Mail}", mail); // expect: PRIV201
    }

    public static void ChainBad(User user)
    {
        var a = user.Email;
        var b = a;
        var c = b;
        Log.LogInformation("{Mail}", c); // expect: PRIV201
    }

    public static void ReassignedBad(User user)
    {
        var text = "clean";
        text = user.Email;
        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void DeclaredEarlyBad(User user)
    {
        string mail;
        mail = user.Email;
        Log.LogInformation("{Mail}", mail); // expect: PRIV201
    }

    public static void ObjectTypedBad(User user)
    {
        object boxed = user.Email;
        Log.LogInformation("{Mail}", boxed); // expect: PRIV201
    }

    public static void CastBackBad(User user)
    {
        object boxed = user.Email;
        Log.LogInformation((string)boxed); // expect: PRIV201
    }

    public static void AsBad(User user)
    {
        object boxed = user.Email;
        Log.LogInformation(boxed as string); // expect: PRIV201
    }

    public static void ChainedAssignmentBad(User user)
    {
        string a, b;
        a = b = user.Email;
        Log.LogInformation("{A}", a); // expect: PRIV201
        Log.LogInformation("{B}", b); // expect: PRIV201
    }

    public static void AssignmentAsValueBad(User user)
    {
        string mail;
        Log.LogInformation("{Mail}", mail = user.Email); // expect: PRIV201
    }

    public static void ObjectInALocalBad(User user)
    {
        var other = user;
        Log.LogInformation("{Mail}", other.Email); // expect: PRIV201
    }

    public static void TwiceLoggedBad(User user)
    {
        var mail = user.Email;
        Log.LogInformation("{Mail}", mail); // expect: PRIV201
        Log.LogWarning("{Mail}", mail); // expect: PRIV201
    }

    public static void TwoArgumentsBad(User user)
    {
        var mail = user.Email;
        Log.LogInformation(
            "{Mail} {Theme} {Name}",
            mail, // expect: PRIV201
            user.Theme,
            user.Name); // expect: PRIV201
    }

    public static void OverwrittenOk(User user)
    {
        var text = user.Email;
        text = "clean";
        Log.LogInformation("{Text}", text);
    }

    public static void LoggedBeforeOk(User user)
    {
        var text = "clean";
        Log.LogInformation("{Text}", text);
        text = user.Email;
        _ = text;
    }

    public static void OtherLocalOk(User user)
    {
        var mail = user.Email;
        var theme = user.Theme;
        _ = mail;
        Log.LogInformation("{Theme}", theme);
    }

    public static void SwappedOk(User user)
    {
        var a = user.Email;
        var b = user.Theme;
        var keep = a;
        a = b;
        b = keep;
        Log.LogInformation("{A}", a);
        _ = b;
    }

    public static void ConstantOk()
    {
        const string Text = "mail";
        Log.LogInformation("{Text}", Text);
    }

    public static void DiscardOk(User user)
    {
        _ = user.Email;
        Log.LogInformation("done");
    }
}

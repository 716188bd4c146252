namespace Cases.Control.DynamicCase;

/// <summary>What cannot be seen is assumed to hand on what it got.</summary>
internal static class Dynamics
{
    public static void DynamicLocalBad(User user)
    {
        dynamic mail = user.Email;
        Log.LogInformation("{X}", (string)mail); // expect: PRIV201
    }

    public static void DynamicResultBad(User user, dynamic service)
    {
        string text = service.Change(user.Email);
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void DynamicCleanOk(User user, dynamic service)
    {
        string text = service.Change(user.Theme);
        Log.LogInformation("{X}", text);
    }

    public static void DynamicArgumentBad(User user)
    {
        dynamic text = user.Email;
        Out.Log.LogInformation("{X}", (string)text.Trim()); // expect: PRIV201
    }

    public static void DynamicReassignedOk(User user)
    {
        dynamic text = user.Email;
        text = user.Theme;
        Out.Log.LogInformation("{X}", (string)text);
    }
}

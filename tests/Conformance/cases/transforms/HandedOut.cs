namespace Cases.Transforms.HandedOutCase;

public static class Cleaner
{
    public static bool TryClean(string text, out string clean)
    {
        clean = text.Trim();
        return clean.Length > 0;
    }

    public static bool TryTrim(string text, out string clean) => TryClean(text, out clean);
}

/// <summary>A transform hands out what it made.</summary>
public static class HandedOut
{
    public static void CleanedOk(User user)
    {
        if (Cleaner.TryClean(user.Email, out var clean))
            Log.LogInformation("{Text}", clean);
    }

    public static void CleanedInsideOk(User user)
    {
        if (Cleaner.TryTrim(user.Email, out var clean))
            Log.LogInformation("{Text}", clean);
    }

    public static void GivenBad(User user)
    {
        if (Cleaner.TryClean(user.Email, out _))
            Log.LogInformation("{Text}", user.Email); // expect: PRIV201
    }
}

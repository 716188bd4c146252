namespace Cases.Calls.ParametersCase;

/// <summary>A tag on a parameter makes it personal inside; a tag on a return value, what comes back.</summary>
internal static class Parameters
{
    public static void TaggedBad([PersonalData("user.contact.email", Purpose = "service")] string email) =>
        Log.LogInformation("{X}", email); // expect: PRIV201

    public static void TaggedInTextBad([PersonalData("user.contact.email", Purpose = "service")] string email)
    {
        var text = $"mail {email}";
        Log.LogInformation(text); // expect: PRIV201
    }

    public static void TaggedObjectBad([PersonalData("user.unique_id", Purpose = "service")] Guid id) =>
        Log.LogInformation("{X}", id); // expect: PRIV201

    [return: PersonalData("user.contact.email", Purpose = "service")]
    private static string Find(int id) => Environment.GetEnvironmentVariable("MAIL" + id) ?? "";

    public static void TaggedReturnBad() => Log.LogInformation("{X}", Find(1)); // expect: PRIV201

    public static void TaggedReturnKeptBad()
    {
        var found = Find(1);
        Log.LogInformation("{X}", found.Trim()); // expect: PRIV201
    }

    public static void UntaggedNeighbourOk([PersonalData("user.contact.email", Purpose = "service")] string email, string theme) =>
        Log.LogInformation("{X}", theme);

    public static void OverwrittenOk([PersonalData("user.contact.email", Purpose = "service")] string email)
    {
        email = "clean";
        Log.LogInformation("{X}", email);
    }

    public static void UntaggedOk(string text) => Log.LogInformation("{X}", text);

    public static void ReturnNotLoggedOk()
    {
        _ = Find(1);
        Log.LogInformation("done");
    }
}

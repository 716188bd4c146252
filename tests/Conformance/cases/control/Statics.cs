namespace Cases.Control.StaticsCase;

internal static class Statics
{
    [PersonalData("user.contact.email", Purpose = "service")]
    private static string s_mail = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public static string Mail { get; set; } = "";

    public static string Theme { get; set; } = "";

    public static string Held { get; set; } = "";

    public static User Current { get; } = new();

    public static string Line => Current.Name + "!";

    public static void FieldBad() => Log.LogInformation("{X}", s_mail); // expect: PRIV201

    public static void PropertyBad() => Log.LogInformation("{X}", Mail); // expect: PRIV201

    public static void MemberOfStaticBad() => Log.LogInformation("{X}", Current.Email); // expect: PRIV201

    public static void ComputedBad() => Log.LogInformation("{X}", Line); // expect: PRIV201

    public static void SameMethodBad(User user)
    {
        Held = user.Email;
        Log.LogInformation("{X}", Held); // expect: PRIV201
    }

    public static void CleanPropertyOk() => Log.LogInformation("{X}", Theme);

    public static void SiblingOfStaticOk() => Log.LogInformation("{X}", Current.Theme);

    public static void WrittenOnlyOk(User user)
    {
        s_mail = user.Email;
        Mail = user.Email;
        Log.LogInformation("done");
    }
}

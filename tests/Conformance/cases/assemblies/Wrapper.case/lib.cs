namespace Cases.Assemblies.WrapperLibrary;

public static class Journal
{
    public static void Write(string text) => Log.LogInformation("{X}", text);

    public static void WriteSecond(string first, string second) => Log.LogInformation("{X}", second);

    public static void Ignore(string text) => Log.LogInformation("{X}", text.Length);

    public static string MailOf(User user) => user.Email;

    public static string ThemeOf(User user) => user.Theme;

    public static string Quote(string text) => "'" + text + "'";

    public static void Leak(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}

namespace Cases.Calls.RefOutCase;

internal static class RefOut
{
    private static bool TryMail(User user, out string mail)
    {
        mail = user.Email;
        return mail.Length > 0;
    }

    private static void Split(User user, out string theme, out string mail)
    {
        theme = user.Theme;
        mail = user.Email;
    }

    private static void Copy(string from, ref string to) => to = from;

    private static void Clean(ref string text) => text = "clean";

    private static void Emit(in string text) => Log.LogInformation("{X}", text);

    private static ref string First(string[] all) => ref all[0];

    public static void OutBad(User user)
    {
        if (TryMail(user, out var mail))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static void OutIntoLocalBad(User user)
    {
        string mail;
        TryMail(user, out mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void SecondOutBad(User user)
    {
        Split(user, out var theme, out var mail);
        Log.LogInformation("{X}", theme);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void RefBad(User user)
    {
        var text = "";
        Copy(user.Email, ref text);
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void InBad(User user)
    {
        var mail = user.Email;
        Emit(in mail); // expect: PRIV201
    }

    public static void RefLocalBad(User user)
    {
        var text = "";
        ref var alias = ref text;
        alias = user.Email;
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void RefReturnBad(User user)
    {
        var all = new string[1];
        First(all) = user.Email;
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void TryParseOfPersonalBad(User user)
    {
        if (Uri.TryCreate(user.Email, UriKind.RelativeOrAbsolute, out var uri))
        {
            Log.LogInformation("{X}", uri); // expect: PRIV201
        }
    }

    public static void OutDiscardOk(User user)
    {
        Split(user, out var theme, out _);
        Log.LogInformation("{X}", theme);
    }

    public static void OutReturnValueOk(User user) => Log.LogInformation("{X}", TryMail(user, out _));

    public static void RefCleanedOk(User user)
    {
        var text = user.Email;
        Clean(ref text);
        Log.LogInformation("{X}", text);
    }

    public static void OutOverwritesOk(User user)
    {
        var text = user.Email;
        Split(user, out text, out _);
        Log.LogInformation("{X}", text);
    }

    public static void RefCleanSourceOk(User user)
    {
        var text = "";
        Copy(user.Theme, ref text);
        Log.LogInformation("{X}", text);
    }

    public static void AnotherArrayMeanwhileBad(User user)
    {
        string[] all = ["", ""];
        void Replace(ref string element)
        {
            all = ["", user.Email];
            element = "";
        }

        Replace(ref all[1]);
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    public static void AnotherArrayMeanwhileOk(User user)
    {
        string[] all = ["", ""];
        void Replace(ref string element)
        {
            all = ["", ""];
            element = user.Email;
        }

        Replace(ref all[1]);
        Log.LogInformation("{X}", all[1]);
    }
}

namespace Cases.Functions.LocalFunctionsCase;

internal static class LocalFunctions
{
    public static void ParameterBad(User user)
    {
        static void Emit(string text) => Log.LogInformation("{X}", text);

        Emit(user.Email); // expect: PRIV201
    }

    public static void ResultBad(User user)
    {
        static string Mail(User each) => each.Email;

        Log.LogInformation("{X}", Mail(user)); // expect: PRIV201
    }

    public static void RecursiveBad(User user)
    {
        static string Repeat(string text, int times) => times == 0 ? text : Repeat(text + text, times - 1);

        Log.LogInformation("{X}", Repeat(user.Email, 2)); // expect: PRIV201
    }

    public static void IteratorBad(List<User> users)
    {
        foreach (var mail in Mails())
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }

        IEnumerable<string> Mails()
        {
            foreach (var user in users)
            {
                yield return user.Email;
            }
        }
    }

    public static async Task AsyncBad(User user)
    {
        Log.LogInformation("{X}", await MailAsync()); // expect: PRIV201

        async Task<string> MailAsync()
        {
            await Task.Yield();
            return user.Email;
        }
    }

    public static void WritesCapturedBad(User user)
    {
        var text = "";
        Take();
        Log.LogInformation("{X}", text); // expect: PRIV201

        void Take() => text = user.Email;
    }

    public static void AsDelegateBad(User user)
    {
        Func<User, string> read = Mail;
        Log.LogInformation("{X}", read(user)); // expect: PRIV201

        static string Mail(User each) => each.Email;
    }

    public static void CleanResultOk(User user)
    {
        static string Theme(User each) => each.Theme;

        Log.LogInformation("{X}", Theme(user));
    }

    public static void NotCalledWithPersonalOk(User user)
    {
        static void Emit(string text) => Log.LogInformation("{X}", text);

        Emit(user.Theme);
    }

    public static void WritesCleanOk(User user)
    {
        var text = "";
        Take();
        Log.LogInformation("{X}", text);

        void Take() => text = user.Theme;
    }
}

namespace Cases.Calls.ExtensionsCase;

internal static class Marks
{
    public static string Quoted(this string text) => "'" + text + "'";

    public static string MailLine(this User user) => "mail " + user.Email;

    public static string ThemeLine(this User user) => "theme " + user.Theme;

    public static void Emit(this ILogger log, string text) => log.LogInformation("{Text}", text);

    public static void EmitTo(this string text, ILogger log) => log.LogInformation("{Text}", text);

    extension(User user)
    {
        public string Label => user.Name + "!";

        public string Colour => user.Theme + "!";

        public void Announce(string text) => Log.LogInformation("{Text}", text);
    }

    extension(string text)
    {
        public string Doubled() => text + text;
    }
}

internal static class Extensions
{
    public static void ReceiverToResultBad(User user) => Log.LogInformation(user.Email.Quoted()); // expect: PRIV201

    public static void CalledStaticallyBad(User user) => Log.LogInformation(Marks.Quoted(user.Email)); // expect: PRIV201

    public static void SourceInsideBad(User user) => Log.LogInformation(user.MailLine()); // expect: PRIV201

    public static void SinkInsideBad(User user) => Log.Emit(user.Email); // expect: PRIV201

    public static void ReceiverIntoSinkBad(User user) => user.Email.EmitTo(Log); // expect: PRIV201

    public static void BlockPropertyBad(User user) => Log.LogInformation("{X}", user.Label); // expect: PRIV201

    public static void BlockMethodBad(User user) => Log.LogInformation("{X}", user.Email.Doubled()); // expect: PRIV201

    public static void BlockSinkBad(User user) => user.Announce(user.Email); // expect: PRIV201

    public static void ThemeLineOk(User user) => Log.LogInformation(user.ThemeLine());

    public static void CleanReceiverOk(User user) => Log.LogInformation(user.Theme.Quoted());

    public static void CleanEmitOk(User user) => Log.Emit(user.Theme);

    public static void BlockPropertyOk(User user) => Log.LogInformation("{X}", user.Colour);

    public static void BlockSinkOk(User user) => user.Announce(user.Theme);
}

using Cases.Assemblies.WrapperLibrary;

namespace Cases.Assemblies.Wrapper;

internal static class Main
{
    public static void FN_WrapperBad(User user) => Journal.Write(user.Email); // known miss: PRIV201 summaries do not travel with an assembly yet

    public static void FN_SecondBad(User user) => Journal.WriteSecond("a", user.Email); // known miss: PRIV201 summaries do not travel with an assembly yet

    public static void FN_SourceInLibraryBad(User user) => Log.LogInformation("{X}", Journal.MailOf(user)); // known miss: PRIV201 summaries do not travel with an assembly yet

    public static void ThroughAndBackBad(User user) => Log.LogInformation("{X}", Journal.Quote(user.Email)); // expect: PRIV201

    public static void TaggedInLibraryBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void RecordOfLibraryBad(Person person) => Log.LogInformation("{X}", person); // expect: PRIV201

    public static void FirstOk(User user) => Journal.WriteSecond(user.Email, "a");

    public static void LengthOk(User user) => Journal.Ignore(user.Email);

    public static void ThemeOk(User user) => Log.LogInformation("{X}", Journal.ThemeOf(user));

    public static void CleanOk(User user) => Journal.Write(user.Theme);

    public static void LeakIsReportedThereOk(User user) => Journal.Leak(user);
}

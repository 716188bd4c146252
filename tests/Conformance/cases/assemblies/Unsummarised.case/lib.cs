// option: PrivacySummaries=false
namespace Cases.Assemblies.UnsummarisedLibrary;

public static class Unknown
{
    public static string Change(string text) => text + "!";

    public static int Measure(string text) => text.Length;

    public static bool Check(string text) => text == "";
}

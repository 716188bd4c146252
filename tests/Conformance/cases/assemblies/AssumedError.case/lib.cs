// option: PrivacySummaries=false
namespace Cases.Assemblies.AssumedErrorLibrary;

public static class Unknown
{
    public static string Change(string text) => text + "!";

    public static int Measure(string text) => text.Length;

    public static bool Check(string text) => text == "";
}

using System.Diagnostics;

namespace Cases.Sinks.NamedOfPackCase;

/// <summary>The policy names members that a pack knows too: whoever names a member means all that it takes.</summary>
public static class NamedOfPack
{
    public static void FileNameBad(User user) => Process.Start(user.Name); // expect: PRIV208

    public static void ArgumentsBad(User user) => Process.Start("tool", user.Name); // expect: PRIV208

    public static void ElseOk(User user) => Process.Start("tool", user.Theme);
}

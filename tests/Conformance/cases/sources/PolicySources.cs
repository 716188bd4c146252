using Microsoft.AspNetCore.Identity;

namespace Cases.Sources.PolicySourcesCase;

public class Foreign
{
    public string Mail { get; set; } = "";

    public string Colour { get; set; } = "";

    public virtual string Find(int id) => "somebody" + id;

    public string Size(int id) => "big" + id;
}

public sealed class Stranger : Foreign
{
    public override string Find(int id) => "someone" + id;
}

public sealed class Member : IdentityUser
{
    public string Theme { get; set; } = "";
}

internal static class Endpoint
{
    public static void Register(string mail, string theme)
    {
        Log.LogInformation("{X}", mail); // expect: PRIV201
        Log.LogInformation("{X}", theme);
    }
}

internal static class PolicySources
{
    public static void PropertyBad(Foreign foreign) => Log.LogInformation("{X}", foreign.Mail); // expect: PRIV201

    public static void MethodBad(Foreign foreign) => Log.LogInformation("{X}", foreign.Find(1)); // expect: PRIV201

    public static void OverrideBad(Stranger stranger) => Log.LogInformation("{X}", stranger.Find(1)); // expect: PRIV201

    public static void IdentityBad(IdentityUser user) => Log.LogInformation("{X}", user.PhoneNumber); // expect: PRIV201

    public static void IdentitySubclassBad(Member member) => Log.LogInformation("{X}", member.Email); // expect: PRIV201

    public static void IdentityOfAnotherKeyBad(IdentityUser<int> user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void InTextBad(Foreign foreign) => Log.LogInformation($"mail {foreign.Mail.Trim()}"); // expect: PRIV201

    public static void SiblingOk(Foreign foreign) => Log.LogInformation("{X}", foreign.Colour);

    public static void OtherMethodOk(Foreign foreign) => Log.LogInformation("{X}", foreign.Size(1));

    public static void IdentitySiblingOk(Member member) => Log.LogInformation("{X} {Y}", member.Theme, member.AccessFailedCount);

    public static void IdentityFlagOk(IdentityUser user) => Log.LogInformation("{X}", user.PhoneNumberConfirmed);
}

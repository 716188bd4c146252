using System.IO;

namespace Cases.Retention.StorageCase;

internal sealed class Member
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
    [PersonalData("user.name.last", Purpose = "service")] public string Name { get; set; } = "";
    [PersonalData("user.name.first", Purpose = "service", Retention = "P1Y")] public string First { get; set; } = "";
}

internal static class Storage
{
    public static void NobodySaysHowLongBad(Member member) => File.WriteAllText("a", member.Name); // expect: PRIV403

    public static void CategoryOk(Member member) => File.WriteAllText("a", member.Email);

    public static void TagOk(Member member) => File.WriteAllText("a", member.First);

    public static void BothInOneTextBad(Member member) => File.WriteAllText("a", member.Email + member.Name); // expect: PRIV403

    public static void ThroughALocalBad(Member member)
    {
        var text = "Dear " + member.Name;
        File.AppendAllText("a", text); // expect: PRIV403
    }

    public static void NotPersonalOk(Member member) => File.WriteAllText("a", member.Name.Length > 0 ? "one" : "none");
}

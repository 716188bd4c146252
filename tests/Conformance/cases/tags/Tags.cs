namespace Cases.Tags.TagsCase;

internal sealed class Tags
{
    [PersonalData("user.contact.emial", Purpose = "service")] // expect: PRIV102
    public string A { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "servise")] // expect: PRIV102
    public string B { get; set; } = "";

    [PersonalData("user.contact.email", Purposes = ["service", "nothing"])] // expect: PRIV102
    public string C { get; set; } = "";

    [PersonalData("user.contact.email")] // expect: PRIV103
    public string D { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Consent)] // expect: PRIV104
    public string E { get; set; } = "";

    [PersonalData("user.health_and_medical", Purpose = "service")] // expect: PRIV104
    public string F { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public string G { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string H { get; set; } = "";

    [PersonalData("user.profile.team", Purpose = "research")]
    public string I { get; set; } = "";

    [PersonalData("user.health_and_medical", Purpose = "care", LegalBasis = LegalBasis.ExplicitConsent)]
    public string J { get; set; } = "";

    [PersonalData("user.contact", Purposes = ["service", "research"])]
    public string K { get; set; } = "";
}

internal static class OtherPlaces
{
    [PersonalData("user.nmae", Purpose = "service")] // expect: PRIV102
    public static string Field = "";

    public static void Parameter(
        [PersonalData("user.name", Purpose = "sevrice")] // expect: PRIV102
        string name) => Coin = name == "";

    [return: PersonalData("user.name", Purpose = "none")] // expect: PRIV102
    public static string Return() => "";

    [Recipient("app-lgo")] // expect: PRIV102
    public static void Send(string text) => Coin = text == "";
}

[PersonalData("user.contcat", Purpose = "service")] // expect: PRIV102
internal sealed class OnAType
{
    public string Mail { get; set; } = "";
}

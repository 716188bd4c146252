// rules: PRIV106
using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Cases.Tags.ExposedCase;

/// <summary>What an object shows of itself: the text of a record, a debugger's line, a serialiser that was told to take the member.</summary>
internal sealed record Login(
    [property: PersonalData("user.account.username", Purpose = "service")] string NameOk,
    [property: PersonalData("user.authorization.password", Purpose = "service")] string PasswordBad) // expect: PRIV106
{
    [PersonalData("user.health_and_medical", Purpose = "care")] public string DiagnosisBad { get; init; } = ""; // expect: PRIV106

    [PersonalData("user.authorization.password", Purpose = "service")] internal string NotPrintedOk { get; init; } = "";
}

internal sealed record Quiet([property: PersonalData("user.authorization.password", Purpose = "service")] string PasswordOk)
{
    public override string ToString() => "login";
}

internal sealed class Plain
{
    [PersonalData("user.authorization.password", Purpose = "service")] public string PasswordOk { get; set; } = "";
}

[DebuggerDisplay("{Theme} {PinBad}")]
internal sealed class Shown
{
    public string Theme { get; set; } = "";

    [PersonalData("user.authorization.password", Purpose = "service")] public string PinBad { get; set; } = ""; // expect: PRIV106

    [PersonalData("user.authorization.password", Purpose = "service")] public string OtherOk { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service")] public string EmailOk { get; set; } = "";
}

[DebuggerDisplay("{this.TokenBad,nq} {PinOk.Length} {Other.this.PinOk}")]
internal sealed class ShownOfItself
{
    [PersonalData("user.authorization.password", Purpose = "service")] public string TokenBad { get; set; } = ""; // expect: PRIV106

    [PersonalData("user.authorization.password", Purpose = "service")] public string PinOk { get; set; } = "";
}

internal sealed class Sent
{
    [PersonalData("user.authorization.password", Purpose = "service")] [JsonPropertyName("p")] public string PasswordBad { get; set; } = ""; // expect: PRIV106

    [PersonalData("user.authorization.password", Purpose = "service")] [DataMember] public string MemberBad { get; set; } = ""; // expect: PRIV106

    [PersonalData("user.authorization.password", Purpose = "service")] [JsonPropertyName("i")] [JsonIgnore] public string IgnoredOk { get; set; } = "";

    [PersonalData("user.authorization.password", Purpose = "service")] public string UntoldOk { get; set; } = "";
}

namespace Privacy.CodeFixes.Tests;

public sealed class NearestWordFixTests
{
    private const string Fix = "NearestWordFix";

    [Theory]
    [InlineData("PersonalData(\"user.contact.emial\", Purpose = \"service\")", "PersonalData(\"user.contact.email\", Purpose = \"service\")")]
    [InlineData("PersonalData(DataCategory.Email, Purpose = \"servcie\")", "PersonalData(DataCategory.Email, Purpose = \"service\")")]
    [InlineData("PersonalData(@\"user.contact.emial\", Purpose = \"service\")", "PersonalData(@\"user.contact.email\", Purpose = \"service\")")]
    [InlineData("PersonalData(\"\"\"user.contact.emial\"\"\", Purpose = \"service\")", "PersonalData(\"\"\"user.contact.email\"\"\", Purpose = \"service\")")]
    public Task WordOfATag_IsReplaced(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Theory]
    [InlineData("PersonalData(DataCategory.Email, Purpose = /* why */ \"servcie\")", "PersonalData(DataCategory.Email, Purpose = /* why */ \"service\")")]
    [InlineData("\r\n#if !NET48\r\n\tPersonalData(\r\n\t\t// what\r\n\t\t\"user.contact.emial\",\r\n\t\tPurpose = \"service\")\r\n#endif\r\n", "\r\n#if !NET48\r\n\tPersonalData(\r\n\t\t// what\r\n\t\t\"user.contact.email\",\r\n\t\tPurpose = \"service\")\r\n#endif\r\n")]
    public Task Awkward_TriviaOfATag_Stays(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Theory]
    [InlineData("recipients:\n  app-log: { kind: 'logg' }   # ours\n", "recipients:\n  app-log: { kind: 'log' }   # ours\n")]
    [InlineData("recipients:\n  app-log: { kind: log }\r\nallow:\n  - { data: [user.contact.emial], to: [\"app-lgo\"] }\n", "recipients:\n  app-log: { kind: log }\r\nallow:\n  - { data: [user.contact.email], to: [\"app-lgo\"] }\n")]
    [InlineData("recipients:\n  app-log:\t&log\t{ kind: logg }\t# ours\n  other: *log", "recipients:\n  app-log:\t&log\t{ kind: log }\t# ours\n  other: *log")]
    [InlineData("recipients:\n  app-log: { kind: &kind !!str logg }\n  other: { kind: *kind }\n", "recipients:\n  app-log: { kind: &kind !!str log }\n  other: { kind: *kind }\n")]
    [InlineData("recipients:\n  app-log: { kind: ! 'logg' }\n", "recipients:\n  app-log: { kind: ! 'log' }\n")]
    [InlineData("recipients: {\n  # ours\n  app-log: {\n    kind: logg # what runs\n  }\n}", "recipients: {\n  # ours\n  app-log: {\n    kind: log # what runs\n  }\n}")]
    public Task Awkward_TriviaOfThePolicy_Stays(string before, string after) => OfPolicy(before, after).GivesAsync("");

    [Fact]
    public Task Several_OfTags_AreReplacedAtOnce() =>
        new FixTest(Fix, Code("PersonalData(\"user.contact.emial\", Purposes = [\"servcie\"])")).GivesToAllAsync(Code("PersonalData(\"user.contact.email\", Purposes = [\"service\"])"));

    [Theory]
    [InlineData("recipient:\n  app-log: { kind: log }\n", "recipients:\n  app-log: { kind: log }\n")]
    [InlineData("recipients:\n  app-log: { kind: logg }\n", "recipients:\n  app-log: { kind: log }\n")]
    public Task WordOfThePolicy_IsReplaced(string before, string after) => OfPolicy(before, after).GivesAsync("");

    [Fact]
    public Task Several_OfThePolicy_AreReplacedAtOnce() => new FixTest(Fix, "", "version: 1\nrecipients:\n  app-log: { kind: log }\nallow:\n  - { data: [user.contact.emial], to: [\"app-lgo\"] }   # both\n")
    {
        PolicyAfter = "version: 1\nrecipients:\n  app-log: { kind: log }\nallow:\n  - { data: [user.contact.email], to: [\"app-log\"] }   # both\n",
    }.GivesToAllAsync("");

    [Fact]
    public Task WordLikeNoOther_NotOffered() => new FixTest(Fix, Code("PersonalData(\"qqqqqqqqqqqq\", Purpose = \"service\")")).IsNotOfferedAsync();

    [Fact]
    public Task WordInAConstant_NotOffered() => new FixTest(Fix, Code("PersonalData(Words.Mail, Purpose = \"service\")") + "static class Words { public const string Mail = \"user.contact.emial\"; }").IsNotOfferedAsync();

    [Theory]
    [InlineData(">-")]
    [InlineData("|")]
    public Task BlockOfLines_NotOffered(string sign) => OfPolicy("recipients:\n  app-log:\n    kind: " + sign + "\n      logg\n  other: { kind: log }\n", "").IsNotOfferedAsync();

    private static FixTest OfPolicy(string before, string after) => new(Fix, "", "version: 1\n" + before) { PolicyAfter = "version: 1\n" + after };

    private static string Code(string tag) => "using Privacy;\npublic class User { [" + tag + "] public string Email { get; set; } = \"\"; }\n";
}

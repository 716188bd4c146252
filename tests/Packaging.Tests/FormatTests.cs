namespace Packaging.Tests;

/// <summary>
/// <c>dotnet format analyzers</c> applies the fixes that the package brings: one project with a finding for each rule that has one. What needs a person
/// (a rule in policy.yaml, a reason, a duty of the callers) it leaves alone; and it looks at no diagnostic outside of C#, so words of policy.yaml are for
/// the editor to mend. Of the fixes of a rule it applies one in a run, the first that changes anything: each has a rule of its own here.
/// </summary>
public sealed class FormatTests(Packages packages)
{
    private const string Policy = """
        # Ours.
        version: 1
        purposes:
          service: { legal_basis: contract }
          research: { legal_basis: consent }
        recipients:
          app-log: { kind: log }   # what runs
          metrics: { kind: analytics }
          post: { kind: messaging }
          traces: { kind: telemetry }
        guards:
          analytics: { match: ["App.Consent.Allows"] }
        consents:
          counting: { purpose: research, data: [user.behavior], recipients: [metrics], guard: analytics, withdraw: App.Consent.Withdraw }
        allow:
          - { data: [user.unique_id], to: [app-log], purpose: service }
          - { data: [user.device], to: [traces], purpose: service, form: pseudonymised }

        """;

    private const string Head = "using System;\nusing Microsoft.Extensions.Logging;\nusing Privacy;\n\nnamespace App;\n\n";

    private static readonly (string File, string Before, string After)[] Files =
    [
        ("Untagged", "public sealed class Customer\n{\n    public string Email { get; set; } = \"\";\n}\n",
            "public sealed class Customer\n{\n    [PersonalData(DataCategory.Email, Purpose = PolicyPurpose.Service)]\n    public string Email { get; set; } = \"\";\n}\n"),
        ("Misspelt", "public sealed class A\n{\n    [PersonalData(\"user.contact.emial\", Purpose = \"service\")] public string Value { get; set; } = \"\";\n}\n",
            "public sealed class A\n{\n    [PersonalData(\"user.contact.email\", Purpose = \"service\")] public string Value { get; set; } = \"\";\n}\n"),
        ("NoPurpose", "public sealed class B\n{\n    [PersonalData(DataCategory.Email)] public string Value { get; set; } = \"\";\n}\n",
            "public sealed class B\n{\n    [PersonalData(DataCategory.Email, Purpose = PolicyPurpose.Service, LegalBasis = LegalBasis.Contract)] public string Value { get; set; } = \"\";\n}\n"),
        ("Printed", "public sealed record Login([property: PersonalData(DataCategory.Password, Purpose = \"service\")] string Secret, int Visits);\n",
            "public sealed record Login([property: PersonalData(DataCategory.Password, Purpose = \"service\")] string Secret, int Visits)\n{\n    private bool PrintMembers(System.Text.StringBuilder builder)\n    {\n        builder.Append(\"Visits = \").Append(Visits);\n        return true;\n    }\n}\n"),
        ("Logged", "public static class C\n{\n    public static void Run(User user, ILogger log) => log.LogInformation(\"user {Email} came {Visits} times\", user.Email, user.Visits);\n}\n",
            "public static class C\n{\n    public static void Run(User user, ILogger log) => log.LogInformation(\"user came {Visits} times\", user.Visits);\n}\n"),
        ("Thrown", "public static class D\n{\n    public static void Run(User user) => throw new InvalidOperationException($\"no user {user.Email}\");\n}\n",
            "public static class D\n{\n    public static void Run(User user) => throw new InvalidOperationException(\"no user\");\n}\n"),
        ("Setting", "public static class E\n{\n    public static void Run(Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions options) => options.LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.RequestBody;\n}\n",
            "public static class E\n{\n    public static void Run(Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions options) => options.LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.None;\n}\n"),
        ("Unguarded", "public static class F\n{\n    public static void Run(User user)\n    {\n        Metrics.Track(user.Page);\n    }\n}\n",
            "public static class F\n{\n    public static void Run(User user)\n    {\n        if (Consent.Allows())\n        {\n            Metrics.Track(user.Page);\n        }\n    }\n}\n"),
        ("Lost", "public sealed class Dto\n{\n    public string Contact { get; set; } = \"\";\n}\n\npublic static class H\n{\n    public static Dto Run(User user) => new() { Contact = user.Email };\n}\n",
            "public sealed class Dto\n{\n    [PersonalData(DataCategory.Email, Purpose = PolicyPurpose.Service)]\n    public string Contact { get; set; } = \"\";\n}\n\npublic static class H\n{\n    public static Dto Run(User user) => new() { Contact = user.Email };\n}\n"),
        ("Redacted", "public static class I\n{\n    public static void Run(User user, Masker masker) => Metrics.Post(user.Email);\n}\n",
            "public static class I\n{\n    public static void Run(User user, Masker masker) => Metrics.Post(masker.Mask(user.Email));\n}\n"),
        ("Pseudonymised", "public static class J\n{\n    public static void Run(User user, Tokens tokens) => Metrics.Trace(user.Device);\n}\n",
            "public static class J\n{\n    public static void Run(User user, Tokens tokens) => Metrics.Trace(tokens.Of(user.Device));\n}\n"),
        ("Message", "public static partial class K\n{\n    [LoggerMessage(1, LogLevel.Debug, \"user {Secret} came {Visits} times\")]\n    private static partial void Seen(ILogger log, string secret, int visits);\n\n    public static void Run(Login login, ILogger log) => Seen(log, login.Secret, login.Visits);\n}\n",
            "public static partial class K\n{\n    [LoggerMessage(1, LogLevel.Debug, \"user came {Visits} times\")]\n    private static partial void Seen(ILogger log, int visits);\n\n    public static void Run(Login login, ILogger log) => Seen(log, login.Visits);\n}\n"),
        ("Erased", "public static class L\n{\n    [Erases(typeof(User))]\n    public static void Run(User user)\n    {\n        user.Email = \"\";\n        user.Page = \"\";\n    }\n}\n",
            "public static class L\n{\n    [Erases(typeof(User))]\n    public static void Run(User user)\n    {\n        user.Email = \"\";\n        user.Page = \"\";\n        user.Device = \"\";\n    }\n}\n"),
        ("Exported", "public static class M\n{\n    [Exports(typeof(User))]\n    public static object Run(User user) => new { user.Email, user.Page };\n}\n",
            "public static class M\n{\n    [Exports(typeof(User))]\n    public static object Run(User user) => new { user.Email, user.Page, user.Device };\n}\n"),
        ("Decided", "public static class G\n{\n    public static void Run(User user) => Metrics.Track(user.Email);\n}\n", "public static class G\n{\n    public static void Run(User user) => Metrics.Track(user.Email);\n}\n"),
    ];

    private const string Types = Head + """
        public sealed class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.behavior", Purpose = "research")] public string Page { get; set; } = "";
            [PersonalData("user.device", Purpose = "service")] public string Device { get; set; } = "";
            public int Visits { get; set; }
        }

        public sealed class Masker
        {
            [Transforms(Form.Anonymised)] public string Mask(string text) => text == "" ? "" : "***";
        }

        public sealed class Tokens
        {
            [Transforms(Form.Pseudonymised)] public string Of(string text) => "t";
        }

        public static class Metrics
        {
            [Recipient("metrics")] public static void Track(string value) { }
            [Recipient("post")] public static void Post(string value) { }
            [Recipient("traces")] public static void Trace(string value) { }
        }

        public static class Consent
        {
            public static bool Allows() => false;
            public static void Withdraw() { }
        }

        """;

    [Fact]
    public async Task DotnetFormat_AppliesEveryFixThatNeedsNoPerson()
    {
        var workspace = packages.NewWorkspace().Write("policy.yaml", Policy).Project("App.csproj", Code.AspNetCore).Write("Types.cs", Types);
        foreach (var (file, before, _) in Files)
            workspace.Write(file + ".cs", Head + before);
        (await workspace.Build("App.csproj", "-t:Restore")).Succeeds();

        (await Dotnet.Run(
            workspace.Folder,
            ["format", "analyzers", "App.csproj", "--no-restore", "--severity", "info", "--diagnostics",
                "PRIV101", "PRIV102", "PRIV103", "PRIV105", "PRIV106", "PRIV201", "PRIV202", "PRIV204", "PRIV206", "PRIV207", "PRIV209", "PRIV210", "PRIV301", "PRIV401", "PRIV402"])).Succeeds();

        Assert.Equal(Policy, workspace.Read("policy.yaml"));
        Assert.All(Files, file => Assert.Equal(Head + file.After, workspace.Read(file.File + ".cs")));
        (await workspace.Build("App.csproj")).Fails().Says("error PRIV202").DoesNotSay("PRIV201").DoesNotSay("PRIV301").DoesNotSay("error CS");
    }
}

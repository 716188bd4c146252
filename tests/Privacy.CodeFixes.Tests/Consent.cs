namespace Privacy.CodeFixes.Tests;

/// <summary>A program whose visits may be counted with consent only.</summary>
internal static class Consent
{
    public const string Policy = """
        version: 1
        purposes:
          research: { legal_basis: consent }
        recipients:
          metrics: { kind: analytics }
        guards:
          analytics: { match: ["IConsent.Allows(purpose: \"analytics\")"] }
        consents:
          counting: { purpose: research, data: [user.behavior], recipients: [metrics], guard: analytics, withdraw: Account.Withdraw }

        """;

    public static string With(string member, string fields = "private readonly IConsent _consent = null!;") => """
        using System;
        using System.Threading.Tasks;
        using Privacy;

        public sealed class Visit
        {
            [PersonalData("user.behavior", Purpose = "research")] public string Page { get; set; } = "";
        }

        public interface IConsent
        {
            bool Allows(string purpose);
        }

        public static class Account
        {
            public static void Withdraw() { }
        }

        public static class Metrics
        {
            [Recipient("metrics")] public static void Track(string value) { }
            [Recipient("metrics")] public static Task TrackAsync(string value) => Task.CompletedTask;
            [Recipient("metrics")] public static bool Try(string value) => true;
        }

        public class Program
        {
        """ + "\n    " + fields + "\n\n" + string.Concat(member.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "\n" : "    " + line + "\n")) + """
        }

        """;
}

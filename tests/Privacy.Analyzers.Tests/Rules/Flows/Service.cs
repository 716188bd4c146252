namespace Privacy.Analyzers.Tests.Rules.Flows;

/// <summary>The smallest service that can leak: a tagged user, a method that is a recipient's, and one line of code between them.</summary>
internal static class Service
{
    public static string Source(string body, string recipient = "vendor") => $$"""
        using System;
        using Microsoft.Extensions.Logging;
        using Privacy;

        public sealed class User
        {
            [PersonalData("user.unique_id", Purpose = "service")] public string Id { get; set; } = "";
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Password, Purpose = "service")] public string Password { get; set; } = "";
            [PersonalData(DataCategory.Email, Purpose = "service", Subject = "child")] public string ChildsEmail { get; set; } = "";
            public int Visits { get; set; }
        }

        public sealed class Vendor
        {
            [Recipient("{{recipient}}")] public void Send(string text) { }
        }

        public sealed class Consents
        {
            public bool Allows() => true;
            public void Withdraw() { }
        }

        public sealed class Subject(Vendor vendor, ILogger logger, Consents consents)
        {
            private void Wrap(string text) => vendor.Send(text);

            public void Run(User user)
            {
                {{body}}
            }
        }
        """;

    /// <summary>The vendor may have the identifier and nothing else.</summary>
    public static string Policy(string kind, string more = "") => $$"""
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          vendor: { kind: {{kind}} }
        allow:
          - { data: [user.unique_id], to: [vendor], purpose: service }
        {{more}}
        """;
}

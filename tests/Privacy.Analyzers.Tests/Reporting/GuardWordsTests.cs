using Privacy.Analyzers.Tests.Rules;

namespace Privacy.Analyzers.Tests.Reporting;

/// <summary>Where the nearest check is and why it does not count: the end of the message, and one word for fixes and reports.</summary>
public sealed class GuardWordsTests
{
    [Theory]
    [InlineData("Send({|PRIV301:user.Email|});", "missing", "nothing checks it on every path to here")]
    [InlineData("ledger.Knows(user); Send({|PRIV301:user.Email|});", "missing",
        "nothing checks it on every path to here; the nearest check on line 27 is on some paths only, or its answer is not used")]
    [InlineData("Send({|PRIV301:user.Email|}); if (ledger.Knows(user)) return;", "missing", "nothing checks it on every path to here; the nearest check on line 27 comes later")]
    [InlineData("if (!ledger.Knows(user)) Send({|PRIV302:user.Email|});", "refused", "the check on line 27 is known to have said no on the path to here")]
    [InlineData("if (ledger.IsAdult()) Send({|PRIV302:user.Email|});", "other_purpose", "what is checked on line 27 is guard 'adult'")]
    [InlineData("if (ledger.Says(\"no\")) Send({|PRIV302:user.Email|});", "other_purpose", "the check on line 27 asks for 'no'")]
    [InlineData("if (!ledger.Knows(user)) return; user = other; Send({|PRIV302:user.Email|});", "reassigned", "the check on line 27 was made before 'user' was reassigned")]
    [InlineData("if (ledger.Knows(other)) Send({|PRIV302:user.Email|});", "other_subject", "the check on line 27 is about somebody other than the person whose data this is")]
    [InlineData("if (ledger.Knows(user)) Later += () => Send({|PRIV302:user.Email|});", "deferred", "the check on line 27 was made when this function was created, and it runs later")]
    [InlineData("if (ledger.Knows(user)) SendLater(user); } private void SendLater(User user) { Send({|PRIV302:user.Email|});", "other_method",
        "the check on line 27 was made in another method, the one that calls this one")]
    [InlineData("_known = ledger.Knows(user); } private void Check(User user) { if (_known) Send({|PRIV302:user.Email|});", "other_method", "the check on line 27 was made in another method, 'Run'")]
    public async Task Reason_IsTheEndOfTheMessage(string body, string word, string reason)
    {
        var found = await RuleTest.VerifyAsync(Source(body), Policy);

        var diagnostic = Assert.Single(found);
        Assert.Equal("'User.Email' (user.contact.email) reaches recipient 'vendor' (analytics): consent 'addresses' needs guard 'asked', and " + reason, diagnostic.GetMessage());
        Assert.Equal(word, diagnostic.Properties["privacy.guard"]);
    }

    [Fact]
    public async Task CallThatRequiresAGuard_SaysTheSame()
    {
        var found = await RuleTest.VerifyAsync(Source("if (!ledger.Knows(user)) {|PRIV302:Guarded(user)|};"), Policy);

        var diagnostic = Assert.Single(found);
        Assert.Equal("'Subject.Guarded' needs guard 'asked': the check on line 27 is known to have said no on the path to here", diagnostic.GetMessage());
        Assert.Equal(("asked", "refused"), (diagnostic.Properties["privacy.required"], diagnostic.Properties["privacy.guard"]));
    }

    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: consent }
        recipients:
          vendor: { kind: analytics }
        guards:
          asked: { match: ["Ledger.Knows", "Ledger.Says(word: \"yes\")"] }
          adult: { match: ["Ledger.IsAdult"] }
        consents:
          addresses:
            purpose: service
            data: [user.contact]
            recipients: [vendor]
            guard: asked
            withdraw: Ledger.Forget
        """;

    private static string Source(string body) => $$"""
        using System;
        using Privacy;

        public sealed class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
        }

        public sealed class Ledger
        {
            public bool Knows(User user) => true;
            public bool Says(string word) => true;
            public bool IsAdult() => true;
            public void Forget() { }
        }

        public sealed class Subject(Ledger ledger)
        {
            private bool _known;
            private event Action? Later;
            [Recipient("vendor")] private static void Send(string text) { }
            [RequiresGuard("asked")] private static void Guarded(User user) => Send(user.Email);

            public void Click() => Later?.Invoke();
            public bool IsKnown => _known;

            public void Run(User user, User other) { {{body}} }
        }
        """;
}

namespace Privacy.CodeFixes.Tests;

public sealed class AddPolicyEntryFixTests
{
    private const string Fix = "AddPolicyEntryFix";

    private const string Leak = "Vendor.Send(user.Email);";

    [Fact]
    public Task FirstRule_MakesTheSection() => Verify(
        FixTest.DefaultPolicy,
        FixTest.DefaultPolicy + """
            allow:
              - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email

            """);

    [Fact]
    public Task Awkward_CommentsStay_NextRuleStandsBehindTheLast() => Verify(
        """
        # Our policy.
        version: 1
        purposes:
            service: { legal_basis: contract }   # what we do
        recipients:
            app-log: { kind: log }

        allow:   # who may have what
            # the id
            - { data: [user.unique_id], to: [app-log], purpose: service }   # kept
            # - { data: [user], to: ["*"] }   not yet

        deny:
            - { data: [user.authorization.credentials], to: ["*"] }

        """,
        """
        # Our policy.
        version: 1
        purposes:
            service: { legal_basis: contract }   # what we do
        recipients:
            app-log: { kind: log }

        allow:   # who may have what
            # the id
            - { data: [user.unique_id], to: [app-log], purpose: service }   # kept
            - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email
            # - { data: [user], to: ["*"] }   not yet

        deny:
            - { data: [user.authorization.credentials], to: ["*"] }

        """);

    [Fact]
    public Task Awkward_WindowsLineEndsStay_RulesInBlocksGetABlock() => Verify(
        (FixTest.DefaultPolicy + """
            allow:
            - data: [user.unique_id]
              to: [app-log]
              purpose: service
            """).ReplaceLineEndings("\r\n"),
        (FixTest.DefaultPolicy + """
            allow:
            - data: [user.unique_id]
              to: [app-log]
              purpose: service
            # review: for User.Email
            - data: [user.contact.email]
              to: [app-log]
              purpose: service
            """).ReplaceLineEndings("\r\n"));

    [Fact]
    public Task RulesInBrackets_GetTheirNext() => Verify(
        FixTest.DefaultPolicy + "allow: [{ data: [user.unique_id], to: [app-log], purpose: service }]\n",
        FixTest.DefaultPolicy + "allow: [{ data: [user.unique_id], to: [app-log], purpose: service }, { data: [user.contact.email], to: [app-log], purpose: service }]   # review: for User.Email\n");

    [Theory]
    [InlineData(
        "allow: [\n  { data: [user.unique_id], to: [app-log], purpose: service }, # ids\n]\n# end\n",
        "allow: [\n  { data: [user.unique_id], to: [app-log], purpose: service }, # ids\n  { data: [user.contact.email], to: [app-log], purpose: service },   # review: for User.Email\n]\n# end\n")]
    [InlineData(
        "allow: [\n  { data: [user.unique_id], to: [app-log], purpose: service } ]   # ours\n",
        "allow: [\n  { data: [user.unique_id], to: [app-log], purpose: service }, { data: [user.contact.email], to: [app-log], purpose: service } ]   # ours   # review: for User.Email\n")]
    [InlineData(
        "allow: [ # none yet\n]\n",
        "allow: [ # none yet\n  { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email\n]\n")]
    [InlineData(
        "allow:\n  - &ids { data: [user.unique_id], to: [app-log], purpose: service }\n\n# denied\ndeny: []",
        "allow:\n  - &ids { data: [user.unique_id], to: [app-log], purpose: service }\n  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email\n\n# denied\ndeny: []")]
    [InlineData(
        "allow:\n  -\tdata: [user.unique_id]\n    to: [app-log]\n    purpose: service",
        "allow:\n  -\tdata: [user.unique_id]\n    to: [app-log]\n    purpose: service\n  # review: for User.Email\n  - data: [user.contact.email]\n    to: [app-log]\n    purpose: service")]
    [InlineData("...\n", "allow:\n  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email\n...\n")]
    public Task Awkward_BracketsAnchorsTabsAndEnds_StayAsTheyAre(string before, string after) => Verify(FixTest.DefaultPolicy + before, FixTest.DefaultPolicy + after);

    [Theory]
    [InlineData("allow: []", "allow: [ { data: [user.contact.email], to: [app-log], purpose: service } ]   # review: for User.Email")]
    [InlineData("allow:   # none yet", "allow:   # none yet\n  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email")]
    [InlineData("allow: ~   # none yet", "allow:   # none yet\n  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email")]
    [InlineData("allow: null", "allow:\n  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email")]
    public Task EmptySection_IsFilled(string before, string after) => Verify(FixTest.DefaultPolicy + before + "\n", FixTest.DefaultPolicy + after + "\n");

    [Theory]
    [InlineData(
        "{ version: 1, purposes: { service: { legal_basis: contract } },\n  recipients: { app-log: { kind: log } } }",
        "{ version: 1, purposes: { service: { legal_basis: contract } },\n  recipients: { app-log: { kind: log } }, allow: [{ data: [user.contact.email], to: [app-log], purpose: service }] }   # review: for User.Email")]
    [InlineData(
        "{ version: 1, purposes: { service: { legal_basis: contract } }, allow: [],\n  recipients: { app-log: { kind: log } } }\n",
        "{ version: 1, purposes: { service: { legal_basis: contract } }, allow: [ { data: [user.contact.email], to: [app-log], purpose: service } ],   # review: for User.Email\n  recipients: { app-log: { kind: log } } }\n")]
    public Task PolicyInBrackets_IsAddedToInBrackets(string before, string after) => Verify(before, after);

    [Fact]
    public Task PurposeWithConsent_GetsAConsent()
    {
        var policy = FixTest.DefaultPolicy.Replace("contract", "consent", StringComparison.Ordinal);
        return Verify(policy, policy + """
            consents:
              service-app-log: { purpose: service, data: [user.contact.email], recipients: [app-log] }   # review: for User.Email

            """);
    }

    [Fact]
    public Task UndeclaredRecipient_IsDeclaredToo() => new FixTest(Fix, Service.With("log.LogInformation(user.Email);"), "version: 1\npurposes:\n  service: { legal_basis: contract }\n")
    {
        PolicyAfter = """
            version: 1
            purposes:
              service: { legal_basis: contract }
            recipients:
              app-log: { kind: log }   # review: for User.Email
            allow:
              - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email

            """,
    }.GivesAsync(Service.With("log.LogInformation(user.Email);"));

    [Fact]
    public Task Several_AreAllowedOnce()
    {
        const string body = "Vendor.Send(user.Email);\nVendor.Send(user.Name, user.Email);";
        return new FixTest(Fix, Service.With(body))
        {
            PolicyAfter = FixTest.DefaultPolicy + """
                allow:
                  - { data: [user.contact.email], to: [app-log], purpose: service }   # review: for User.Email
                  - { data: [user.name], to: [app-log], purpose: service }   # review: for User.Name

                """,
        }.GivesToAllAsync(Service.With(body));
    }

    [Theory]
    [InlineData("deny:\n  - { data: [user.contact], to: [\"*\"] }\n")]
    [InlineData("allow:\n  - { data: [user], to: [app-log], purpose: service, form: anonymised }\n")]
    [InlineData("allow: { data: [user] }\n")]
    public Task PolicyHasDecided_OrCanNotBeAddedTo_NotOffered(string more) => new FixTest(Fix, Service.With(Leak), FixTest.DefaultPolicy + more).IsNotOfferedAsync();

    private static Task Verify(string before, string after) => new FixTest(Fix, Service.With(Leak), before) { PolicyAfter = after }.GivesAsync(Service.With(Leak));
}

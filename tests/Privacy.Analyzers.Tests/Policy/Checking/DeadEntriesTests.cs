namespace Privacy.Analyzers.Tests.Policy.Checking;

/// <summary>PRIV006: each fault with a near miss that is none.</summary>
public sealed class DeadEntriesTests
{
    private const string Names = """
        purposes: { service: { legal_basis: contract }, research: { legal_basis: consent } }
        guards: { asked: { match: A.B } }
        recipients: { log: { kind: log }, metrica: { kind: analytics }, mediator: { kind: analytics, sinks: A.M } }

        """;

    [Theory]
    [InlineData("allow: [ { data: user.name.first, to: log } ]\ndeny: [ { data: user.name, to: \"*\" } ]", "5:10 Allow rule 1 can never apply: deny rule 1 denies all of it")]
    [InlineData("allow: [ { data: [user.name], to: \"kind:analytics\" } ]\ndeny: [ { data: user, to: [metrica, mediator] } ]", "5:10 Allow rule 1 can never apply: deny rule 1 denies all of it")]
    [InlineData("consents: { c: { purpose: research, data: user.name, recipients: metrica } }\ndeny: [ { data: user, to: \"kind:analytics\" } ]", "5:13 Consent 'c' can never apply: deny rule 1 denies all of it")]
    [InlineData("allow: [ { data: user.name, to: log, purpose: research } ]", "5:10 Allow rule 1 can never apply: the legal basis of purpose 'research' is consent, which needs an entry of consents")]
    [InlineData("allow: [ { data: user.name, to: \"kind:ai\" } ]", "5:10 Allow rule 1 can never apply: no recipient is of kind:ai")]
    [InlineData("allow: [ { data: user.name, to: log, operations: [blocking, deletion] } ]", "5:10 Allow rule 1 can never apply: what reaches 'log' is recording, storage, not blocking, deletion")]
    [InlineData("deny: [ { data: user.name, to: [metrica, mediator], operations: storage } ]", "5:9 Deny rule 1 can never apply: what reaches 'metrica' is transfer, not storage")]
    [InlineData("allow: [ { data: user.name, to: log, operations: storage } ]\ndeny: [ { data: user, to: log, operations: [recording, storage] } ]", "5:10 Allow rule 1 can never apply: deny rule 1 denies all of it")]
    public void DeadEntry_Reports(string yaml, string expected) => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("allow: [ { data: user.name, to: log } ]\ndeny: [ { data: user.name.first, to: \"*\" } ]")]
    [InlineData("allow: [ { data: [user.name, user.contact], to: log } ]\ndeny: [ { data: user.name, to: \"*\" } ]")]
    [InlineData("allow: [ { data: user.name, to: \"kind:analytics\" } ]\ndeny: [ { data: user, to: metrica } ]")]
    [InlineData("allow: [ { data: user.name, to: log, purpose: service } ]")]
    [InlineData("consents: { c: { purpose: research, data: user.name, recipients: metrica, expires: 2001-01-01 } }")]
    [InlineData("deny: [ { data: user, to: \"kind:ai\" } ]")]
    [InlineData("allow: [ { data: user, to: log }, { data: user.authorization.password, to: log } ]")]
    [InlineData("allow: [ { data: user.name, to: [log, metrica], operations: transfer } ]")]
    [InlineData("allow: [ { data: user.name, to: log } ]\ndeny: [ { data: user, to: log, operations: transfer } ]", "6:9 Deny rule 1 can never apply: what reaches 'log' is recording, storage, not transfer")]
    public void LivingEntry_DoesNotReport(string yaml, string expected = "") => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("allow: [ { data: user.name, to: log }, { data: user.name, to: log } ]", "5:40 Allow rule 2 repeats what allow rule 1 allows")]
    [InlineData("allow: [ { data: user.name.first, to: log }, { data: user.name, to: [log, metrica] } ]", "5:10 Allow rule 1 repeats what allow rule 2 allows")]
    [InlineData("allow: [ { data: user, to: \"*\" }, { data: user.name, to: log, purpose: service, form: anonymised } ]", "5:35 Allow rule 2 repeats what allow rule 1 allows")]
    [InlineData("consents:\n  a: { purpose: research, data: user, recipients: \"kind:analytics\" }\n  b: { purpose: research, data: user.name, recipients: mediator, guard: asked }", "7:3 Consent 'b' repeats what consent 'a' allows")]
    [InlineData("deny: [ { data: user.name, to: log }, { data: user, to: \"*\" } ]", "5:9 Deny rule 1 repeats what deny rule 2 denies")]
    [InlineData("deny: [ { data: user, to: log }, { data: user, to: log } ]", "5:34 Deny rule 2 repeats what deny rule 1 denies")]
    public void RepeatedEntry_Reports(string yaml, string expected) => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("allow: [ { data: user.name, to: log }, { data: user.name, to: metrica } ]")]
    [InlineData("allow: [ { data: user.name, to: log, purpose: service }, { data: user.name, to: log } ]", "5:10 Allow rule 1 repeats what allow rule 2 allows")]
    [InlineData("allow: [ { data: user.name, to: log, guard: asked, purpose: service }, { data: user.name.last, to: log, purpose: service } ]")]
    [InlineData("allow: [ { data: user.name, to: log, form: anonymised }, { data: user.name.first, to: log } ]")]
    [InlineData("allow: [ { data: user.name, to: log } ]\nconsents: { c: { purpose: research, data: user.name, recipients: log } }")]
    [InlineData("consents:\n  a: { purpose: research, data: user.name, recipients: log, expires: 2026-01-01 }\n  b: { purpose: research, data: user.name, recipients: log, guard: asked, expires: 2027-01-01 }")]
    [InlineData("deny: [ { data: user.name, to: log }, { data: user, to: metrica } ]")]
    [InlineData("allow: [ { data: user.name, to: metrica, operations: transfer }, { data: user, to: metrica } ]", "5:10 Allow rule 1 repeats what allow rule 2 allows")]
    [InlineData("allow: [ { data: user.name, to: metrica }, { data: user, to: metrica, operations: transfer } ]")]
    public void EntryThatAddsSomething_DoesNotReport(string yaml, string expected = "") => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("sources: [ { match: A.B, category: user.name }, { match: A.B, category: user.contact } ]", "5:58 'A.B' is 'user.contact' here and 'user.name' on line 5")]
    [InlineData("sources: [ { match: [A.B, A.C], category: user.name }, { match: A.C, category: user.name } ]", "5:65 'A.C' repeats line 5")]
    [InlineData("transforms: [ { match: A.B, form: anonymised }, { match: A.B, form: pseudonymised } ]", "5:58 'A.B' makes data 'pseudonymised' here and 'anonymised' on line 5")]
    [InlineData("classifications: [ { attribute: A.B, category: user }, { attribute: A.B, category: user.name } ]", "5:69 'A.B' means 'user.name' here and 'user' on line 5")]
    [InlineData("sources: [ { match: A.B, category: user.name }, { match: A.C, category: user.contact } ]", "")]
    public void SameSymbolTwice_Reports(string yaml, string expected) => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("categories: { user.health.visit: { special: false } }", "5:45 'special: false' has no effect: 'user.health.visit' or a parent of it is built in or declared as such")]
    [InlineData("categories: { user.name: { special: false, credential: false } }", "")]
    [InlineData("categories: { user.name: { retention: P1Y } }\nretention: { user.name: P2Y }", "6:25 Retention of 'user.name' is 'P2Y' here and 'P1Y' on line 5")]
    [InlineData("categories: { user.name: { retention: P1Y } }\nretention: { user.name: P1Y, user.contact: P2Y }", "")]
    public void FactOfACategory_ThatContradictsAnother_Reports(string yaml, string expected) => Assert.Equal(expected, Faults(yaml));

    private static string Faults(string yaml) =>
        string.Join("\n", PolicyText.Read("version: 1\n" + Names + yaml).Defects.Select(defect =>
        {
            Assert.Equal("PRIV006", defect.RuleId);
            var start = defect.Position.Lines.Start;
            return $"{start.Line + 1}:{start.Character + 1} {defect.Message}";
        }));
}

using System.Text;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Tests.Policy.Reading;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>Large policies cost an editor nothing that its user notices.</summary>
[Collection(nameof(Alone))]
public sealed class PolicySpeedTests
{
    /// <summary>5,000 entries: as many recipients as rules, consents and denials together, as companies have them.</summary>
    private static readonly SourceText s_large = SourceText.From(Large(5000));

    /// <summary>
    /// Reading, merging and checking may take this many times what the YAML parser alone takes for the same text in the same run, which no
    /// load and no machine changes much. 2.7 to 4.0 were measured in an optimised build, 4.4 to 4.8 in a plain one; what grows with the
    /// square of the entries took fifteen times as long.
    /// </summary>
    private const double Limit = 8;

    [Fact]
    public void FiveThousandEntries_AreReadAndCheckedInAMoment()
    {
        Assert.Equal("", PolicyText.Lines(Read().Defects));
        var (reading, parsing) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 30; i++)
        {
            reading = Min(reading, ProcessorTime.Of(() => Read()));
            parsing = Min(parsing, ProcessorTime.Of(Parse));
        }

        Assert.True(reading < parsing * Limit, $"took {reading.TotalMilliseconds} ms, the parser alone {parsing.TotalMilliseconds} ms");

        static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }

    [Fact]
    public void DecisionsUnderFiveThousandEntries_AllocateNothingOnceKnown()
    {
        var policy = Read().Policy;
        var flow = new FlowQuery("user.contact.email", Form.Identified, ["purpose-1"], null, "recipient-77", RecipientKind.Messaging, [], null);
        Assert.True(Decide.Flow(policy, flow).IsAllowed);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
            Decide.Flow(policy, flow);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static void Parse()
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(s_large.ToString()));
        while (parser.MoveNext())
        {
        }
    }

    private static PolicyReadResult Read() => PolicyReader.Read(s_large, PolicyText.Path, PolicyText.Packs, CancellationToken.None);

    private static string Large(int entries)
    {
        var yaml = new StringBuilder("version: 1\n");
        Section("categories", entries / 10, i => $"  user.own.thing-{i}: {{ description: Thing {i}, required: false, retention: P{1 + (i % 9)}Y }}".Replace("thing-", "thing_", StringComparison.Ordinal));
        Section("purposes", entries / 10, i => $"  purpose-{i}: {{ legal_basis: {(i == 0 ? "consent" : "contract")}, description: Purpose {i}, clause: \"5.{i}\" }}");
        Section("recipients", entries / 5, i => $"  recipient-{i}: {{ kind: messaging, role: processor, country: DE, sinks: [\"Contoso.Mail{i}.*\"], clause: \"9.{i}\" }}");
        Section("guards", entries / 10, i => $"  guard-{i}: {{ match: [\"Contoso.Guards.Guard{i}.Holds\"] }}");
        Section("consents", entries / 5, i => $"  consent-{i}: {{ purpose: purpose-0, data: [user.own.thing_{i % (entries / 10)}], recipients: [recipient-{i}], guard: guard-{i % (entries / 10)}, withdraw: A.B }}");
        Section("allow", entries / 5, i => $"  - {{ data: [user.contact.email, user.own.thing_{i % (entries / 10)}], to: [recipient-{i}], purpose: purpose-1, clause: \"2.{i}\" }}");
        Section("deny", entries / 10, i => $"  - {{ data: [user.biometrics], to: [recipient-{i}], reason: never }}");
        return yaml.ToString();

        void Section(string name, int count, Func<int, string> line)
        {
            yaml.Append(name).Append(":\n");
            for (var i = 0; i < count; i++)
                yaml.Append(line(i)).Append('\n');
        }
    }
}

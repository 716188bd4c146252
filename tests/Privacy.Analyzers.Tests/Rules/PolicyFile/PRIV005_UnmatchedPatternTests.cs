namespace Privacy.Analyzers.Tests.Rules.PolicyFile;

public sealed class PRIV005_UnmatchedPatternTests
{
    private const string Code = """
        namespace Shop
        {
            public class Order { public string Number { get; set; } = ""; public void Send(string text) { } public Order(int id) { } }
            public class Special : Order { public Special() : base(1) { } }
            public interface IGate { bool IsOpen(string purpose); }
        }
        """;

    [Theory]
    [InlineData("Shop.Order.Numbre", "Shop.Order")]
    [InlineData("Shop.Order.Send(@other)", "Shop.Order")]
    [InlineData("Shop.Order.Send(string, int)", "Shop.Order")]
    [InlineData("Shop.Order.Log*", "Shop.Order")]
    [InlineData("System.String.Lenght", "System.String")]
    public async Task MissingMemberOfAKnownType_Reports(string pattern, string type)
    {
        var found = Assert.Single(await RuleTest.VerifyAsync(Code, With(pattern)));

        Assert.Equal("PRIV005", found.Id);
        Assert.Equal($"Pattern '{pattern}' matches nothing: type '{type}' has no such member", found.GetMessage());
        Assert.Equal(3, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("Shop.Order")]
    [InlineData("Shop.Order.*")]
    [InlineData("Shop.Order.Number")]
    [InlineData("Shop.Order.new")]
    [InlineData("Shop.Order.Send(@text)")]
    [InlineData("Shop.Special.Send")]
    [InlineData("Shop.IGate.IsOpen(purpose: \"analytics\")")]
    [InlineData("**.Nothing")]
    public async Task MatchingPattern_DoesNotReport(string pattern) => Assert.Empty(await RuleTest.VerifyAsync(Code, With(pattern)));

    [Theory]
    [InlineData("Shop.Customer.Name")]
    [InlineData("Contoso.Metrics.*")]
    public async Task TypeThatMayBeAnotherProjects_DoesNotReport(string pattern) => Assert.Empty(await RuleTest.VerifyAsync(Code, With(pattern)));

    /// <summary>A right whose code was renamed is a right that nobody serves.</summary>
    [Theory]
    [InlineData("rights: { erasure: Shop.Order.Forget }")]
    [InlineData("rights: { erasure: { members: [Shop.Order.Forget] } }")]
    [InlineData("""
        purposes: { news: { legal_basis: consent } }
        recipients: { mail: { kind: messaging } }
        consents: { letter: { purpose: news, data: [user.contact], recipients: [mail], withdraw: Shop.Order.Forget } }
        """)]
    public async Task CodeThatServesTheSubject_IsHeldToo(string entry)
    {
        Assert.Equal("PRIV005", Assert.Single(await RuleTest.VerifyAsync(Code, "version: 1\n" + entry)).Id);
        Assert.Empty(await RuleTest.VerifyAsync(Code, "version: 1\n" + entry.Replace("Forget", "Send")));
    }

    private static string With(string pattern) => $$"""
        version: 1
        recipients:
          # The pattern stands on the fourth line.
          vendor: { kind: analytics, sinks: ['{{pattern}}'] }
        """;
}

using System.Collections.Immutable;
using System.Text;

namespace Privacy.Analyzers.Tests.Rules.Flows;

/// <summary>The inventory as editors, merges and people leave it, and flows whose lines are not plain.</summary>
public sealed class PRIV211_InventoryFileTests
{
    private const string Line = "User.Id (user.unique_id) -> vendor";

    [Theory]
    [InlineData("\uFEFF" + Line)]
    [InlineData("\uFEFF# heading\n" + Line)]
    [InlineData("# first\n\uFEFF# second\n\uFEFF" + Line)]
    [InlineData(Line + "\n" + Line + "\n" + Line)]
    [InlineData("\t" + Line + "\t\r\n\r\n\r\n")]
    [InlineData("nonsense\n->\n()\n -> vendor\nUser.Id\n" + Line)]
    [InlineData("<<<<<<< ours\n" + Line + "\n=======\n>>>>>>> theirs")]
    [InlineData("  # indented\n" + Line)]
    public Task FileAsPeopleLeaveIt_StillApproves(string inventory) => Verify("vendor.Send(user.Id);", inventory);

    [Theory]
    [InlineData("User.Id(user.unique_id)->vendor")]
    [InlineData("user.id (user.unique_id) -> vendor")]
    [InlineData("User.Id (user.unique_id) -> vendors")]
    [InlineData("User.Id (user.unique_id) ->")]
    [InlineData("*.Id (user.unique_id) -> vendor")]
    [InlineData("User.* (user) -> *")]
    [InlineData(Line + " and analytics")]
    [InlineData("<<<<<<< ours\n=======\n>>>>>>> theirs")]
    [InlineData("\0\0\0")]
    public Task MalformedOrWiderLine_ApprovesNothing(string inventory) => Verify("vendor.Send({|PRIV211:user.Id|});", inventory);

    [Fact]
    public Task HugeFile_IsRead()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
            text.Append("Shop.Type").Append(i).Append(".Member (user.contact.email) -> vendor\r\n");
        return Verify("vendor.Send(user.Id);", text.Append(Line).ToString());
    }

    [Theory]
    [InlineData("Outer.Inner.Mail", "outer.Kept.Mail")]
    [InlineData("Box.Value", "numbers.Value")]
    [InlineData("Box.Value", "words.Value")]
    [InlineData("Rec.Mail", "rec.Mail")]
    [InlineData("Derived.Over", "derived.Over")]
    [InlineData("Base.Plain", "derived.Plain")]
    [InlineData("Outer.Lookup", "outer.Lookup()")]
    [InlineData("Outer.Item", "outer[0]")]
    [InlineData("Outer.Field", "outer.Field")]
    [InlineData("Subject.Run(@given)", "given")]
    [InlineData("Subject.Run.Local(@inner)", null)]
    public async Task SourceOfAnyKind_IsApprovedByTheLineItAsksFor(string member, string? value)
    {
        var call = value is null ? "void Local([PersonalData(\"user.name\", Purpose = \"service\")] string inner) => vendor.Send({0});" : "vendor.Send({0});";
        var name = value ?? "inner";
        var found = await Shapes(call.Replace("{0}", "{|PRIV211:" + name + "|}", StringComparison.Ordinal), "");
        var line = Assert.Single(found).Properties["privacy.flow"]!;

        Assert.Equal(member + " (user.name) -> vendor", line);
        await Shapes(call.Replace("{0}", name, StringComparison.Ordinal), line);
    }

    [Fact]
    public async Task TwoSourcesOfOneArgument_AskForTheLineThatLacksOnly()
    {
        var found = await Shapes("vendor.Send({|PRIV211:given + outer.Field|});", "Outer.Field (user.name) -> vendor");

        Assert.Equal("Subject.Run(@given) (user.name) -> vendor", Assert.Single(found).Properties["privacy.flow"]);
    }

    private static Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string body, string inventory) =>
        RuleTest.VerifyAsync(Service.Source(body), Service.Policy("messaging"), inventory: inventory);

    private static Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Shapes(string body, string inventory) => RuleTest.VerifyAsync(
        $$"""
        using System;
        using Privacy;

        public class Base
        {
            [PersonalData("user.name", Purpose = "service")] public virtual string Over { get; set; } = "";
            [PersonalData("user.name", Purpose = "service")] public string Plain { get; set; } = "";
        }

        public class Derived : Base
        {
            [PersonalData("user.name", Purpose = "service")] public override string Over { get; set; } = "";
        }

        public class Box<T>
        {
            [PersonalData("user.name", Purpose = "service")] public string Value { get; set; } = "";
        }

        public record Rec([property: PersonalData("user.name", Purpose = "service")] string Mail);

        public class Outer
        {
            public class Inner
            {
                [PersonalData("user.name", Purpose = "service")] public string Mail { get; set; } = "";
            }

            [PersonalData("user.name", Purpose = "service")] public string Field = "";
            public Inner Kept { get; } = new();
            [PersonalData("user.name", Purpose = "service")] public string this[int at] => "";
            [return: PersonalData("user.name", Purpose = "service")] public string Lookup() => "";
        }

        public class Vendor
        {
            [Recipient("vendor")] public void Send(string text) { }
        }

        public class Subject(Vendor vendor)
        {
            public void Run(Outer outer, Derived derived, Box<int> numbers, Box<string> words, Rec rec, [PersonalData("user.name", Purpose = "service")] string given)
            {
                {{body}}
            }
        }
        """,
        """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          vendor: { kind: messaging }
        allow:
          - { data: [user], to: [vendor], purpose: service }
        """,
        inventory: inventory);
}

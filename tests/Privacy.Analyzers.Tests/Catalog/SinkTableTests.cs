using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class SinkTableTests
{
    private const string Mail = """
        namespace Contoso
        {
            class Body { public string Text = ""; }
            class Mail
            {
                public Mail(string host) { }
                public void Send(string to, Body body, System.Threading.CancellationToken cancel) { }
                public string Subject { get; set; } = "";
                void Inner(string text) { }
            }
        }
        """;

    [Fact]
    public void LogInformation_IsALogWithTemplate()
    {
        var sample = Sample.Of("class C;", Sample.Policy(Sample.Recipient("app-log", RecipientKind.Log)));
        var method = sample.Members("Microsoft.Extensions.Logging.LoggerExtensions.LogInformation").OfType<IMethodSymbol>().Single(m => m.Parameters.Length == 4 && m.Parameters[1].Name == "exception");
        var sink = Assert.Single(sample.Model.Sinks.Of(method));
        Assert.Equal("ILogger.LogInformation", sink.Display);
        Assert.Equal(RecipientKind.Log, sink.Kind);
        Assert.Equal("microsoft-extensions-logging", sink.Pack);
        Assert.Equal(["app-log"], sink.Recipients);
        Assert.Equal([SinkReach.None, SinkReach.Text, SinkReach.Text, SinkReach.Text], sink.Parameters);
        Assert.Equal(2, sink.Template);
        Assert.False(sink.IsBoundary);
    }

    /// <summary>The pattern for ILogger.Log also reads as this extension of it: its own entry must win.</summary>
    [Fact]
    public void ExtensionNamedAsAMember_HasItsOwnEntry()
    {
        var sample = Sample.Of("class C;");
        foreach (var log in sample.Members("Microsoft.Extensions.Logging.LoggerExtensions.Log"))
            Assert.True(Assert.Single(sample.Model.Sinks.Of(log)).Template > 0);
    }

    [Fact]
    public void ReducedExtension_IsTheSameSink()
    {
        var sample = Sample.Of("class C;");
        var method = (IMethodSymbol)sample.Member("Microsoft.Extensions.Logging.LoggerExtensions.LogError");
        var reduced = method.ReduceExtensionMethod(sample.Type("Microsoft.Extensions.Logging.ILogger"))!;
        Assert.Equal(sample.Model.Sinks.Of(method), sample.Model.Sinks.Of(reduced));
    }

    [Fact]
    public void ImplementationOfILogger_IsASink()
    {
        var sample = Sample.Of("""
            namespace Own
            {
                using Microsoft.Extensions.Logging;
                class Sunk : ILogger
                {
                    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
                    public bool IsEnabled(LogLevel logLevel) => true;
                    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) { }
                }
            }
            """);
        Assert.Equal([SinkReach.None, SinkReach.Text, SinkReach.Whole, SinkReach.Text, SinkReach.None], sample.SinkOf("Own.Sunk.Log").Parameters);
    }

    [Fact]
    public void LoggerMessageMethod_IsALog()
    {
        var sample = Sample.Of("""
            static partial class Log
            {
                [Microsoft.Extensions.Logging.LoggerMessage(1, Microsoft.Extensions.Logging.LogLevel.Information, "{name} {error}")]
                public static partial void Joined(Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel level, string name, Exception error);
                public static partial void Joined(Microsoft.Extensions.Logging.ILogger logger, Microsoft.Extensions.Logging.LogLevel level, string name, Exception error) { }
            }
            """);
        var sink = sample.SinkOf("Log.Joined");
        Assert.Equal([SinkReach.None, SinkReach.None, SinkReach.Text, SinkReach.Text], sink.Parameters);
        Assert.Equal(-1, sink.Template);
        Assert.True(sink.IsBoundary);
        Assert.Equal(RecipientKind.Log, sink.Kind);
        Assert.Contains("Joined", sample.Model.Sinks.Names(Mentions.All, default));
    }

    [Theory]
    [InlineData("Action<Microsoft.Extensions.Logging.ILogger, string, int, Exception?>", "None,Text,Text,Text")]
    [InlineData("Func<Microsoft.Extensions.Logging.ILogger, string, IDisposable?>", "None,Text")]
    [InlineData("Action<string, string, Exception?>", "")]
    [InlineData("Action<Microsoft.Extensions.Logging.ILogger, string>", "")]
    public void DefinedMessage_IsALog(string type, string reach)
    {
        var sample = Sample.Of($$"""class C { static {{type}} _seen = null!; }""");
        var invoke = ((INamedTypeSymbol)((IFieldSymbol)sample.Member("C._seen")).Type).DelegateInvokeMethod!;
        Assert.Equal(reach, string.Join(",", sample.Model.Sinks.Of(invoke).SelectMany(sink => sink.Parameters)));
        Assert.Equal(reach.Length > 0, sample.Model.Sinks.Names(Mentions.All, default).Contains("_seen"));
    }

    [Theory]
    [InlineData("Contoso.Mail.Send")]
    [InlineData("Contoso.Mail")]
    [InlineData("Contoso.*")]
    [InlineData("Contoso.**")]
    [InlineData("Contoso.Mail.Send(string, body, cancel)")]
    public void PolicyPattern_ClaimsEveryArgument(string pattern)
    {
        var sample = Sample.Of(Mail, Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, pattern)));
        var sink = sample.SinkOf("Contoso.Mail.Send");
        Assert.Equal(["mail"], sink.Recipients);
        Assert.Equal(RecipientKind.Messaging, sink.Kind);
        Assert.True(sink.IsBoundary);
        Assert.Equal([SinkReach.Text, SinkReach.Whole, SinkReach.None], sink.Parameters);
        Assert.Contains("Send", sample.Model.Sinks.Names(Mentions.All, default));
    }

    [Theory]
    [InlineData("Contoso.Mail.Send(string)")]
    [InlineData("Contoso.Mail.Send()")]
    [InlineData("Contoso.Mai")]
    [InlineData("Mail.Send")]
    [InlineData("Contoso.Mail<T>.Send")]
    public void PolicyPattern_OfAnotherMember_ClaimsNothing(string pattern)
    {
        var sample = Sample.Of(Mail, Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, pattern)));
        Assert.Empty(sample.Model.Sinks.Of(sample.Member("Contoso.Mail.Send")));
    }

    [Fact]
    public void MarkedParameter_ClaimsOnlyThat()
    {
        var sample = Sample.Of(Mail, Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, "Contoso.Mail.Send(@to)")));
        Assert.Equal([SinkReach.Text, SinkReach.None, SinkReach.None], sample.SinkOf("Contoso.Mail.Send").Parameters);
    }

    [Fact]
    public void Constructor_IsNew()
    {
        var sample = Sample.Of(Mail, Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, "Contoso.Mail.new")));
        Assert.Equal("new Mail", sample.SinkOf("Contoso.Mail..ctor").Display);
        Assert.Empty(sample.Model.Sinks.Of(sample.Member("Contoso.Mail.Send")));
        Assert.Contains("Mail", sample.Model.Sinks.Names(Mentions.All, default));
    }

    [Fact]
    public void AssignedProperty_IsASink_ByItsSetterToo()
    {
        var sample = Sample.Of(Mail, Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, "Contoso.Mail.Subject")));
        var property = (IPropertySymbol)sample.Member("Contoso.Mail.Subject");
        Assert.Equal([SinkReach.Text], sample.SinkOf("Contoso.Mail.Subject").Parameters);
        Assert.Equal(sample.Model.Sinks.Of(property), sample.Model.Sinks.Of(property.SetMethod!));
        Assert.Empty(sample.Model.Sinks.Of(property.GetMethod!));
    }

    [Fact]
    public void PatternByATypeOfALibrary_DoesNotClaimTheLibrary()
    {
        var sample = Sample.Of(
            "class Crm : System.Net.Http.HttpClient;", Sample.Policy(Sample.Recipient("crm", RecipientKind.Support, "Crm.PostAsync", "Crm.ToString")));
        Assert.Empty(sample.SinkOf("System.Net.Http.HttpClient.PostAsync").Recipients);
        Assert.Empty(sample.Model.Sinks.Of(sample.Member("System.Object.ToString")));
    }

    [Fact]
    public void PatternByAnInheritingType_ClaimsTheInheritedMember()
    {
        var sample = Sample.Of(Mail + " class Post() : Contoso.Mail(\"\");", Sample.Policy(Sample.Recipient("mail", RecipientKind.Messaging, "Post.Send")));
        Assert.Equal(["mail"], sample.SinkOf("Contoso.Mail.Send").Recipients);
    }

    [Fact]
    public void MostSpecificClaim_IsFirst()
    {
        var policy = Sample.Policy(
            Sample.Recipient("a-all", RecipientKind.Network, "Contoso.**"),
            Sample.Recipient("b-mail", RecipientKind.Messaging, "Contoso.Mail.Send"));
        var sink = Sample.Of(Mail, policy).SinkOf("Contoso.Mail.Send");
        Assert.Equal(["b-mail", "a-all"], sink.Recipients);
        Assert.Equal(RecipientKind.Messaging, sink.Kind);
    }

    [Fact]
    public void PackClaim_WinsOverKind()
    {
        var policy = Sample.Policy(
            Sample.Recipient("any-log", RecipientKind.Log),
            Sample.Recipient("own-log", RecipientKind.Log, "pack:microsoft-extensions-logging"));
        var sink = Sample.Of("class C;", policy).SinkOf("Microsoft.Extensions.Logging.LoggerExtensions.BeginScope");
        Assert.Equal(["own-log"], sink.Recipients);
    }

    [Fact]
    public void PatternOverPack_KeepsThePacksReach()
    {
        var policy = Sample.Policy(Sample.Recipient("audit", RecipientKind.Log, "Microsoft.Extensions.Logging.ILogger.LogWarning"));
        var sample = Sample.Of("class C;", policy);
        var sink = sample.Model.Sinks.Of(sample.Member("Microsoft.Extensions.Logging.LoggerExtensions.LogWarning")).Single();
        Assert.Equal(["audit"], sink.Recipients);
        Assert.True(sink.IsBoundary);
        Assert.True(sink.Template >= 0);
    }

    [Theory]
    [InlineData("class S { [Recipient(\"crm\")] public void Send(string a, string b) { } }", "Text,Text")]
    [InlineData("class S { public void Send([Recipient(\"crm\")] string a, string b) { } }", "Text,None")]
    [InlineData("[Recipient(\"crm\")] class S { public void Send(string a, string b) { } }", "Text,Text")]
    [InlineData("[Recipient(\"crm\")] class B; class S : B { public void Send(string a, string b) { } }", "Text,Text")]
    [InlineData("interface I { [Recipient(\"crm\")] void Send(string a, string b); } class S : I { public void Send(string a, string b) { } }", "Text,Text")]
    [InlineData("[assembly: Recipient(\"crm\")] class S { public void Send(string a, string b) { } }", "Text,Text")]
    public void RecipientTag_IsABoundary(string source, string reach)
    {
        var sample = Sample.Of(source, Sample.Policy(Sample.Recipient("crm", RecipientKind.Support, "Nowhere.At.All")));
        var sink = sample.SinkOf("S.Send");
        Assert.Equal(["crm"], sink.Recipients);
        Assert.Equal(RecipientKind.Support, sink.Kind);
        Assert.True(sink.IsBoundary);
        Assert.Equal(reach, string.Join(",", sink.Parameters));
        Assert.Contains("Send", sample.Model.Sinks.Names(Mentions.All, default));
    }

    [Fact]
    public void RecipientTag_OfUnknownId_IsUndeclaredNetwork()
    {
        var sink = Sample.Of("class S { [Recipient(\"crm\")] public void Send(string a) { } }").SinkOf("S.Send");
        Assert.Equal(RecipientKind.Network, sink.Kind);
        Assert.Empty(sink.Recipients);
    }

    [Fact]
    public void TwoParametersTaggedApart_AreTwoSinks()
    {
        var policy = Sample.Policy(Sample.Recipient("x", RecipientKind.Ai, "N.O"), Sample.Recipient("y", RecipientKind.Payment, "N.P"));
        var sample = Sample.Of("class S { public void Send([Recipient(\"x\")] string a, [Recipient(\"y\")] string b) { } }", policy);
        Assert.Equal([RecipientKind.Ai, RecipientKind.Payment], sample.Model.Sinks.Of(sample.Member("S.Send")).Select(sink => sink.Kind));
    }

    [Fact]
    public void PrivateMemberOfRecipientType_IsNone()
    {
        var sample = Sample.Of("[Recipient(\"crm\")] class S { void Inner(string a) { } }");
        Assert.Empty(sample.Model.Sinks.Of(sample.Member("S.Inner")));
    }

    [Fact]
    public void Names_LeaveOutPacksOfAbsentLibraries()
    {
        var names = Sample.Of("class C;").Model.Sinks.Names(Mentions.All, default);
        Assert.Contains("LogInformation", names);
        Assert.DoesNotContain("*", names);
    }
}

using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>What an edit in one file does to what an editor shows in another: each in the way in which remembering too much would hide it.</summary>
public sealed class EditorScenarioTests
{
    private const string Usings = """
        global using Microsoft.Extensions.Logging;
        global using Privacy;

        """;

    private const string User = """
        public sealed class User { [PersonalData("user.contact.email", Purpose = "service")] public string Email { get; set; } = ""; public int Visits { get; set; } }

        """;

    private const string Mediator = """
        namespace MediatR
        {
            public interface IRequest<out T> { }
            public interface IRequestHandler<in TRequest, TResponse> { System.Threading.Tasks.Task<TResponse> Handle(TRequest request, System.Threading.CancellationToken cancel); }
            public interface ISender { System.Threading.Tasks.Task<T> Send<T>(IRequest<T> request, System.Threading.CancellationToken cancel = default); }
        }

        """;

    /// <summary>The file asked about is A.cs; an edit is the last text of a file that has two.</summary>
    [Theory]
    [InlineData(
        "a callee's callee hands back what it is given",
        "PRIV201",
        "class A(ILogger log) { void M(User user) => log.LogInformation(\"{X}\", B.Pass(user.Email)); }",
        "static class B { public static string Pass(string text) => C.Make(text); }",
        "static class C { public static string Make(string text) => text.Length.ToString(); }",
        "static class C { public static string Make(string text) => text; }")]
    [InlineData(
        "a callee's callee does no longer",
        "",
        "class A(ILogger log) { void M(User user) => log.LogInformation(\"{X}\", B.Pass(user.Email)); }",
        "static class B { public static string Pass(string text) => C.Make(text); }",
        "static class C { public static string Make(string text) => text; }",
        "static class C { public static string Make(string text) => text.Length.ToString(); }")]
    [InlineData(
        "a name that meant nothing hands out a source, another one leads to a sink",
        "PRIV201",
        "class A(D log) { void M(User user) => log.Put(B.Get(user)); }",
        "static class B { public static string Get(User user) => C.Make(user); } class D(E inner) { public void Put(string text) => inner.Take(text); }",
        "static class C { public static string Make(User user) => user.Visits.ToString(); } class E(ILogger log) { public void Take(string text) { } }",
        "static class C { public static string Make(User user) => user.Email; } class E(ILogger log) { public void Take(string text) => log.LogInformation(\"{X}\", text); }")]
    [InlineData(
        "a member gets a tag",
        "PRIV201",
        "class A(ILogger log) { void M(B b) => log.LogInformation(\"{X}\", b.Text()); }",
        "class B(C c) { public string Text() => c.Note.Trim(); }",
        "class C { public string Note { get; set; } = \"\"; }",
        "class C { [PersonalData(\"user.name\", Purpose = \"service\")] public string Note { get; set; } = \"\"; }")]
    [InlineData(
        "a member loses its tag",
        "",
        "class A(ILogger log) { void M(B b) => log.LogInformation(\"{X}\", b.Text()); }",
        "class B(C c) { public string Text() => c.Note.Trim(); }",
        "class C { [PersonalData(\"user.name\", Purpose = \"service\")] public string Note { get; set; } = \"\"; }",
        "class C { public string Note { get; set; } = \"\"; }")]
    [InlineData(
        "a type that overrides the member called comes into being",
        "PRIV201",
        "class A(ILogger log) { void M(B b, User user) => log.LogInformation(\"{X}\", b.Text(user)); }",
        "class B { public string Text(User user) => Make(user); public virtual string Make(User user) => user.Visits.ToString(); }",
        "class C { }",
        "class C : B { public override string Make(User user) => user.Email; }")]
    [InlineData(
        "a constant that decides a branch changes",
        "PRIV201",
        "class A(ILogger log) { void M(User user) => log.LogInformation(\"{X}\", B.Text(user)); }",
        "static class B { public static string Text(User user) => C.IsOn ? user.Email : user.Visits.ToString(); }",
        "static class C { public const bool IsOn = false; }",
        "static class C { public const bool IsOn = true; }")]
    [InlineData(
        "another overload is meant",
        "PRIV201",
        "class A(ILogger log) { void M(User user) => log.LogInformation(\"{X}\", B.Pass(user.Email)); }",
        "static class B { public static string Pass(string text) => C.Make(text); }",
        "static class C { public static string Make(object text) => text.GetHashCode().ToString(); }",
        "static class C { public static string Make(object text) => text.GetHashCode().ToString(); public static string Make(string text) => text; }")]
    [InlineData(
        "a static member is set to something else",
        "PRIV201",
        "class A(ILogger log) { void M() => log.LogInformation(\"{X}\", B.Text()); }",
        "static class B { public static string Text() => C.Known.Trim(); }",
        "static class C { public static readonly string Known = \"\"; static extern User Load(); }",
        "static class C { public static readonly string Known = Load().Email; static extern User Load(); }")]
    [InlineData(
        "another part of a type sets its private member to another implementation",
        "PRIV201",
        "class A(ILogger log) { void M(B b, User user) => log.LogInformation(\"{X}\", b.Text(user)); }",
        "partial class B { public string Text(User user) => _make.Make(user); } interface IMake { string Make(User user); } "
            + "class Plain : IMake { public string Make(User user) => user.Visits.ToString(); } class Full : IMake { public string Make(User user) => user.Email; }",
        "partial class B { readonly IMake _make = new Plain(); }",
        "partial class B { readonly IMake _make = new Full(); }")]
    [InlineData(
        "the caller no longer asks for consent",
        "PRIV301",
        "class A(Metrica metrica) { public void Send(Visit visit) => metrica.Track(visit.Page); }",
        "class Visit { [PersonalData(\"user.behavior\", Purpose = \"research\")] public string Page { get; set; } = \"\"; } "
            + "class Metrica { [Recipient(\"product-analytics\")] public void Track(string value) { } } interface IGate { [Guard(\"analytics-consent\")] bool Ask(); }",
        "class C(A a, IGate gate) { void Go(Visit visit) { if (gate.Ask()) a.Send(visit); } }",
        "class C(A a, IGate gate) { void Go(Visit visit) { a.Send(visit); } }")]
    [InlineData(
        "the caller asks for consent",
        "PRIV302",
        "class A(Metrica metrica) { public void Send(Visit visit) => metrica.Track(visit.Page); }",
        "class Visit { [PersonalData(\"user.behavior\", Purpose = \"research\")] public string Page { get; set; } = \"\"; } "
            + "class Metrica { [Recipient(\"product-analytics\")] public void Track(string value) { } } interface IGate { [Guard(\"analytics-consent\")] bool Ask(); }",
        "class C(A a, IGate gate) { void Go(Visit visit) { a.Send(visit); } }",
        "class C(A a, IGate gate) { void Go(Visit visit) { if (gate.Ask()) a.Send(visit); } }")]
    [InlineData(
        "what needs consent is written into a method whose caller, in an untouched file, asks for it",
        "PRIV302",
        "",
        "class Visit { [PersonalData(\"user.behavior\", Purpose = \"research\")] public string Page { get; set; } = \"\"; } "
            + "class Metrica { [Recipient(\"product-analytics\")] public void Track(string value) { } } interface IGate { [Guard(\"analytics-consent\")] bool Ask(); } "
            + "class Asks(S s, IGate gate) { void Go(Visit visit) { if (gate.Ask()) s.Send(visit); } }",
        "class S(Metrica metrica) { public void Send(Visit visit) { } }",
        "class S(Metrica metrica) { public void Send(Visit visit) { metrica.Track(visit.Page); } }",
        "C.cs")]
    [InlineData(
        "an operator's operand gets a tag",
        "PRIV201",
        "class A(ILogger log) { void M(C c, string text) => log.LogInformation(\"{X}\", c + text); }",
        "class B { }",
        "class C { public static string operator +(C c, string text) => text; }",
        "class C { public static string operator +(C c, [PersonalData(\"user.name\", Purpose = \"service\")] string text) => text; }")]
    [InlineData(
        "an operator's result gets a tag",
        "PRIV201",
        "class A(ILogger log) { void M(C c) { var text = -c; log.LogInformation(\"{X}\", text); } }",
        "class B { }",
        "class C { public static string operator -(C c) => \"\"; }",
        "class C { [return: PersonalData(\"user.name\", Purpose = \"service\")] public static string operator -(C c) => \"\"; }")]
    [InlineData(
        "a conversion's result gets a tag",
        "PRIV201",
        "class A(ILogger log) { void M(C c) { string text = c; log.LogInformation(\"{X}\", text); } }",
        "class B { }",
        "class C { public static implicit operator string(C c) => \"\"; }",
        "class C { [return: PersonalData(\"user.name\", Purpose = \"service\")] public static implicit operator string(C c) => \"\"; }")]
    [InlineData(
        "what an extension block extends gets a tag",
        "PRIV201",
        "class A(ILogger log) { void M(string text) => log.LogInformation(\"{X}\", text.Mine()); }",
        "class B { }",
        "static class C { extension(string receiver) { public string Mine() => receiver; } }",
        "static class C { extension([PersonalData(\"user.name\", Purpose = \"service\")] string receiver) { public string Mine() => receiver; } }")]
    [InlineData(
        "a message gets its first handler",
        "PRIV201",
        "class A(MediatR.ISender sender, ILogger log) { async System.Threading.Tasks.Task M(User user) => log.LogInformation(\"{X}\", await sender.Send(new B(user))); }",
        "record B(User User) : MediatR.IRequest<string>;",
        "class C { }",
        "class C : MediatR.IRequestHandler<B, string> { public System.Threading.Tasks.Task<string> Handle(B request, System.Threading.CancellationToken cancel) "
            + "=> System.Threading.Tasks.Task.FromResult(request.User.Email); }")]
    [InlineData(
        "a message sent on the way gets its first handler",
        "PRIV201",
        "class A(B b, ILogger log) { async System.Threading.Tasks.Task M(User user) => log.LogInformation(\"{X}\", await b.Text(user)); }",
        "record Ask(User User) : MediatR.IRequest<string>; class B(MediatR.ISender sender) { public System.Threading.Tasks.Task<string> Text(User user) => sender.Send(new Ask(user)); }",
        "class C { }",
        "class C : MediatR.IRequestHandler<Ask, string> { public System.Threading.Tasks.Task<string> Handle(Ask request, System.Threading.CancellationToken cancel) "
            + "=> System.Threading.Tasks.Task.FromResult(request.User.Email); }")]
    public async Task Edit_InOneFile_ShowsInAnother(string what, string expected, string a, string b, string before, string after, string asked = "A.cs")
    {
        var cancel = TestContext.Current.CancellationToken;
        var input = new AnalysisInput
        {
            Sources = [new("Usings.cs", Usings), new("User.cs", User), new("Mediator.cs", Mediator), new("A.cs", a), new("B.cs", b), new("C.cs", before)],
            AdditionalFiles = Corpus.Find("guards/Helpers.cs").Policy,
        };
        var session = new EditorSession(input, cancel);
        var first = await session.ShownAsync(asked, cancel);
        Assert.Equal(await session.BuiltAsync(asked, cancel), first);

        session.Write("C.cs", after);
        var shown = await session.ShownAsync(asked, cancel);
        Assert.Equal(await session.BuiltAsync(asked, cancel), shown);
        Assert.True(expected.Length == 0 ? shown.Length == 0 : shown.Contains(expected, StringComparison.Ordinal), what + ": " + shown);
        Assert.NotEqual(first, shown);
    }

    [Fact]
    public async Task Edit_BesideAnotherOpenProject_ShowsWhatABuildSays()
    {
        var cancel = TestContext.Current.CancellationToken;
        var library = new AnalysisInput
        {
            Sources = [new("Usings.cs", Usings), new("User.cs", User), new("B.cs", "public class B { public virtual string Pass(string text) => text; public static string Same(string text) => text; }")],
            AssemblyName = "Library",
        };
        var input = new AnalysisInput
        {
            Sources =
            [
                new("Usings.cs", Usings),
                new("A.cs", "class A(ILogger log, B b) { void M(User user) => log.LogInformation(\"{X}{Y}{Z}\", b.Pass(user.Email), C.Text(user), B.Same(user.Visits.ToString())); }"),
                new("C.cs", "class C : B { public static string Text(User user) => user.Visits.ToString(); public override string Pass(string text) => text; }"),
            ],
            AdditionalFiles = Corpus.Find("guards/Helpers.cs").Policy,
            References = [Analysis.Compilation(library, cancel).ToMetadataReference()],
        };
        var session = new EditorSession(input, cancel);
        var first = await session.ShownAsync("A.cs", cancel);
        Assert.Equal(await session.BuiltAsync("A.cs", cancel), first);

        session.Write("C.cs", session.Root("C.cs").ToString().Replace("user.Visits.ToString()", "user.Email", StringComparison.Ordinal));
        var shown = await session.ShownAsync("A.cs", cancel);
        Assert.Equal(await session.BuiltAsync("A.cs", cancel), shown);
        Assert.Contains("PRIV201", first, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", shown, StringComparison.Ordinal);
        Assert.NotEqual(first, shown);
    }

    [Fact]
    public async Task FirstTagOfAProgram_ShowsWhereItsObjectIsLoggedWhole()
    {
        var cancel = TestContext.Current.CancellationToken;
        const string Plain = "public sealed class Visitor { public string Page { get; set; } = \"\"; }";
        var session = new EditorSession(
            new AnalysisInput
            {
                Sources = [new("Usings.cs", Usings), new("A.cs", "class A(ILogger log) { void M(Visitor visitor) => log.LogInformation(\"{@X}\", visitor); }"), new("C.cs", Plain)],
                AdditionalFiles = Corpus.Find("guards/Helpers.cs").Policy,
            },
            cancel);
        Assert.Equal("", await session.ShownAsync("A.cs", cancel));

        session.Write("C.cs", Plain.Replace("public string", "[PersonalData(\"user.behavior\", Purpose = \"service\")] public string", StringComparison.Ordinal));
        var shown = await session.ShownAsync("A.cs", cancel);
        Assert.Contains("PRIV201", shown, StringComparison.Ordinal);
        Assert.Equal(await session.BuiltAsync("A.cs", cancel), shown);
    }

    [Theory]
    [InlineData("class C(ILogger log) { void M() { var write = (string text) => log.LogInformation(\"{X}\", text); write(\"\"); } }", "(string text)", "([PersonalData(\"user.name\", Purpose = \"service\")] string text)")]
    [InlineData("class C(ILogger log) { void M() { void Write(string text) => log.LogInformation(\"{X}\", text); Write(\"\"); } }", "(string text)", "([PersonalData(\"user.name\", Purpose = \"service\")] string text)")]
    public async Task FirstTagOfAProgram_InsideABody_ShowsThere(string before, string untagged, string tagged)
    {
        var cancel = TestContext.Current.CancellationToken;
        var session = new EditorSession(
            new AnalysisInput { Sources = [new("Usings.cs", Usings), new("C.cs", before)], AdditionalFiles = Corpus.Find("guards/Helpers.cs").Policy },
            cancel);
        Assert.Equal("", await session.ShownAsync("C.cs", cancel));

        session.Write("C.cs", before.Replace(untagged, tagged, StringComparison.Ordinal));
        var shown = await session.ShownAsync("C.cs", cancel);
        Assert.Contains("PRIV201", shown, StringComparison.Ordinal);
        Assert.Equal(await session.BuiltAsync("C.cs", cancel), shown);
    }
}

using System.Text;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Flow;

/// <summary>Whatever the code looks like: no crash, no hang, and what is within the limits is still found.</summary>
public sealed class RobustnessTests
{
    private const string Head = """
        using System;
        using Microsoft.Extensions.Logging;
        using Privacy;

        public sealed class User
        {
            [PersonalData("user.contact.email", Purpose = "service")]
            public string Email { get; set; } = "";
        }

        """;

    [Fact]
    public Task ThousandsOfStatements_StillReport()
    {
        var body = new StringBuilder("var s0 = user.Email;\n");
        for (var i = 1; i < 3000; i++)
            body.Append($"var s{i} = s{i - 1} + \"x\"; if (s{i}.Length > {i}) {{ s{i} = \"\"; }}\n");
        return ReportsOnce(Method(body + "log.LogInformation(s2999);"));
    }

    [Fact]
    public Task LongConcatenation_StillReports() =>
        ReportsOnce(Method($"log.LogInformation({string.Join(" + ", Enumerable.Repeat("\"a\" + flag", 2000))} + user.Email);"));

    [Fact]
    public Task LongChainOfElseIfs_StillReports() =>
        ReportsOnce(Method(string.Concat(Enumerable.Range(0, 400).Select(i => $"if (number == {i}) {{ }} else ")) + "{ log.LogInformation(user.Email); }"));

    [Fact]
    public Task NestedTernaries_StillReport() =>
        ReportsOnce(Method($"log.LogInformation({string.Concat(Enumerable.Repeat("(flag ? \"x\" : ", 80))}user.Email{new string(')', 80)});"));

    [Fact]
    public Task HugeSwitch_StillReports() =>
        ReportsOnce(Method(
            "var s = \"\"; switch (number) {" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"case {i}: s = \"{i}\"; break;\n"))
            + "default: s = user.Email; break; } log.LogInformation(s);"));

    [Fact]
    public Task CycleOfAThousandMethods_StillReports()
    {
        var methods = new StringBuilder();
        for (var i = 0; i < 1000; i++)
            methods.Append($"static void M{i}(ILogger log, string s, int n) {{ if (n > 0) M{(i + 1) % 1000}(log, s, n - 1); else log.LogInformation(s); }}\n");
        return ReportsOnce(Method("M0(log, user.Email, number);") + "\nstatic partial class App {\n" + methods + "}");
    }

    [Fact]
    public async Task TreeThatWritesEverywhere_IsFollowed()
    {
        const string Tree = """
            public sealed class Tree
            {
                public string Value = "", Note = "";
                public Tree? Left, Right, Parent;

                public void Insert(string text)
                {
                    if (string.CompareOrdinal(text, Value) < 0)
                    {
                        if (Left == null) Left = new Tree { Value = text, Parent = this }; else Left.Insert(text);
                    }
                    else
                    {
                        if (Right == null) Right = new Tree { Value = text, Parent = this }; else Right.Insert(text);
                    }
                }
            }
            """;
        var result = await Run(Method("var tree = new Tree(); tree.Insert(user.Email); log.LogInformation(tree.Left?.Value);") + Tree);
        Assert.Equal("PRIV201", Assert.Single(result.Diagnostics).Id);
    }

    /// <summary>A mapping of as many members as an entity has is followed; what writes to more than its callers are told of is not silently clean.</summary>
    [Theory]
    [InlineData(96, "PRIV201")]
    [InlineData(97, "PRIV901")]
    public async Task MappingOfManyMembers_IsFollowedOrABlindSpot(int members, string expected)
    {
        var names = Enumerable.Range(1, members).Select(i => $"P{i}").ToList();
        var row = $"public sealed class Row {{ {string.Concat(names.Select(name => $"public string {name} = \"\"; "))}"
            + $"public void Take(Row from) {{ {string.Concat(names.Select(name => $"{name} = from.{name}; "))} }} }}";
        var result = await Run(Method($"var to = new Row(); to.Take(new Row {{ {names[^1]} = user.Email }}); log.LogInformation(to.{names[^1]});") + row);
        Assert.Empty(result.Errors);
        Assert.Contains(expected, result.Diagnostics.Select(found => found.Id));
    }

    /// <summary>Everybody listens: not all of them are looked at.</summary>
    [Theory]
    [InlineData("app.Rang?.Invoke(user.Email);", 5, true)]
    [InlineData("app.Rang?.Invoke(user.Email);", 4, false)]
    [InlineData("app.Rang?.Invoke(\"ok\"); text = user.Email;", 5, false)]
    public async Task DelegateGivenInMorePlacesThanAreLookedAt_IsABlindSpot(string body, int places, bool isBlind)
    {
        var listeners = string.Concat(Enumerable.Range(0, places).Select(i => $"app.Rang += text => System.GC.KeepAlive(text.Length == {i}); "));
        const string App = "public class Bell { public event System.Action<string>? Rang; public static void Ring(Bell app, User user, string text) { @ } }";
        var result = await Run(Head + "class C { void M(Bell app) { " + listeners + "} }" + App.Replace("@", body, StringComparison.Ordinal));
        Assert.Empty(result.Errors);
        Assert.Equal(isBlind ? ["PRIV901"] : [], result.Diagnostics.Select(found => found.Id));
    }

    [Theory]
    [InlineData("while (flag) { @ }")]
    [InlineData("again: @ if (flag) goto again;")]
    [InlineData("switch (text.Length) { case 0: @ if (flag) goto case 0; break; }")]
    public async Task ValueThatNeedsMoreRoundsThanAreFollowed_IsABlindSpot(string loop)
    {
        var last = Enumerable.Range(0, 40).Aggregate("log.LogInformation(v0); ", (all, i) => all + $"v{i} = v{i + 1}; ") + "v40 = user.Email;";
        var variables = string.Join(", ", Enumerable.Range(0, 41).Select(i => $"v{i} = \"\""));
        var result = await Run(Method($"string text = \"\", {variables}; {loop.Replace("@", last, StringComparison.Ordinal)}"));
        Assert.Equal("PRIV901", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public Task GotoBackwards_Ends() =>
        ReportsOnce(Method("var s = \"\"; again: log.LogInformation(s); s = user.Email; if (flag) goto again;"));

    [Theory]
    [InlineData("log.LogInformation(user.")]
    [InlineData("log.LogInformation(\"{X}\", user.Email")]
    [InlineData("var x = user switch { { Email: var mail } => mail, ")]
    [InlineData("foreach (var x in ) { log.LogInformation(x); }")]
    [InlineData("Unknown<User>.Call(out var y, user.Email); log.LogInformation(y);")]
    [InlineData("await using var z = new Missing(user.Email) { A = { B = user } };")]
    [InlineData("user.Email.Nothing(x => log.LogInformation(x.y.z(user.Email)));")]
    [InlineData("int int = user.Email; return => ;")]
    public async Task IncompleteCode_NeverCrashes(string body)
    {
        var result = await Run(Method(body));
        Assert.DoesNotContain(result.Diagnostics, found => found.Id == "AD0001");
        Assert.NotEmpty(result.Errors);
    }

    /// <summary>The compiler binds the loop to it and says so.</summary>
    [Fact]
    public async Task EnumeratorThatIsNoExtension_NeverCrashes()
    {
        var result = await Run(Method("foreach (var text in new Odd()) { log.LogInformation(text + user.Email); }")
            + "public sealed class Odd { public static System.Collections.Generic.IEnumerator<string> GetEnumerator() { yield return \"\"; } }");
        Assert.DoesNotContain(result.Diagnostics, found => found.Id == "AD0001");
        Assert.NotEmpty(result.Errors);
    }

    private static string Method(string body) =>
        Head + "static partial class App { static void Run(ILogger log, User user, bool flag, int number) {\n" + body + "\n} }";

    private static async Task ReportsOnce(string source)
    {
        var result = await Run(source);
        Assert.Empty(result.Errors);
        Assert.Equal("PRIV201", Assert.Single(result.Diagnostics).Id);
    }

    private static Task<AnalysisResult> Run(string source) =>
        Analysis.RunAsync(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", source)],
            AdditionalFiles = [new TextFile("policy.yaml", "version: 1\npurposes:\n  service: { legal_basis: contract }\nrecipients:\n  app-log: { kind: log }\n")],
            RunsGenerators = false,
        });
}

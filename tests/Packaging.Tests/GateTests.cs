namespace Packaging.Tests;

/// <summary>What the package is for: the build stops at a flow that the policy does not allow, and goes on once it does.</summary>
public sealed class GateTests(Packages packages)
{
    private readonly Workspace _workspace = packages.NewWorkspace()
        .Project("App.csproj", Code.AspNetCore)
        .Write("User.cs", Code.TaggedUser)
        .Write("Greeter.cs", Code.LogsEmail);

    [Fact]
    public async Task TaggedMemberInALog_FailsUntilThePolicyAllowsIt()
    {
        _workspace.Write("policy.yaml", Code.Policy);
        (await _workspace.Build("App.csproj")).Fails()
            .Says("Greeter.cs(7,99): error PRIV201")
            .Says("'User.Email' (user.contact.email)")
            .Says("'app-log'")
            .Says("no rule allows it");

        _workspace.Write("policy.yaml", Code.PolicyThatAllows);
        (await _workspace.Build("App.csproj")).Succeeds().DoesNotSay("PRIV201");
    }

    [Fact]
    public async Task WithoutAPolicy_SaysSoAndDeniesEverything() =>
        (await _workspace.Build("App.csproj")).Fails().Says("warning PRIV001").Says("error PRIV201");

    [Fact]
    public async Task BrokenPolicy_IsAnErrorAtItsLine()
    {
        _workspace.Write("policy.yaml", "version: 1\nrecipients:\n  app-log: { kind: [log\n");

        (await _workspace.Build("App.csproj")).Fails().Says("policy.yaml(").Says("error PRIV002");
    }

    [Fact]
    public async Task UnknownWordInThePolicy_IsAnErrorAtItsPlace()
    {
        _workspace.Write("policy.yaml", "version: 1\nrecipients:\n  app-log: { kind: logg }\n");

        (await _workspace.Build("App.csproj")).Fails().Says("policy.yaml(3,20): error PRIV003").Says("'log'");
    }

    [Fact]
    public async Task CompilersLog_CarriesTheFlow()
    {
        _workspace.Write("policy.yaml", Code.Policy);
        (await _workspace.Build("App.csproj", "-p:ErrorLog=out.sarif%2cversion=2.1")).Fails();

        var log = File.ReadAllText(Path.Combine(_workspace.Folder, "out.sarif"));
        Assert.Contains("\"privacy.recipient\": \"app-log\"", log, StringComparison.Ordinal);
        Assert.Contains("\"privacy.path\": \"[{", log, StringComparison.Ordinal);
    }
}

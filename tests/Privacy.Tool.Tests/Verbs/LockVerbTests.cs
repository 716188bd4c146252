namespace Privacy.Tool.Tests.Verbs;

/// <summary>Real builds of small projects, without packages and without network.</summary>
public sealed class LockVerbTests : IDisposable
{
    private const string Code = ProjectFolder.Tag + """
        namespace Shop
        {
            public class User
            {
                [Privacy.PersonalData("user.contact.email", Purpose = "service")]
                public string Email { get; set; } = "";

                [Privacy.PersonalData("user.name", Purpose = "service")]
                public string Name { get; set; } = "";
            }

            public class Greeter
            {
                public void Greet(User user)
                {
                    System.Console.WriteLine(user.Name);
                    System.Console.WriteLine(user.Email);
                    System.Console.WriteLine(user.Name + user.Email);
                }
            }
        }
        """;

    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log, retention: P90D }
        allow:
          - { data: [user], to: [app-log], purpose: service }

        """;

    private const string Email = "Shop.User.Email (user.contact.email) -> app-log";
    private const string Name = "Shop.User.Name (user.name) -> app-log";

    private readonly ProjectFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public LockVerbTests()
    {
        _folder.Write("Shop.csproj", ProjectFolder.Plain);
        _folder.Write("Shop.cs", Code);
        _folder.Write("policy.yaml", Policy);
    }

    private string File => Path.Combine(_folder.Path, "privacy.flows.lock");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WritesEachFlowOnce_AndThenTheBuildIsSilent_UntilOneIsNew()
    {
        Assert.Equal(0, await Run("lock"));
        Assert.Equal("privacy.flows.lock: 2 flows\n", _output.ToString());
        Assert.Equal([Email, Name], System.IO.File.ReadAllLines(File)[1..]);
        Assert.Equal(0, await Run("check"));
        Assert.Equal(0, await Run("lock", "--check"));

        _folder.Write("privacy.flows.lock", Email + "\nShop.User.Phone (user.contact.phone_number) -> app-log\n");
        Assert.Equal(1, await Run("check"));
        _output.GetStringBuilder().Clear();
        Assert.Equal(1, await Run("lock", "--check"));
        Assert.Equal($"+ {Name}\n- Shop.User.Phone (user.contact.phone_number) -> app-log\n", _output.ToString());
    }

    [Fact]
    public async Task PolicyWithADefect_WritesNothing()
    {
        _folder.Write("policy.yaml", Policy.Replace("kind: log", "kind: logg", StringComparison.Ordinal));

        Assert.Equal(3, await Run("lock"));
        Assert.Contains("PRIV003", _error.ToString(), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    private Task<int> Run(string verb, params string[] arguments) =>
        CommandLine.Run([verb, _folder.Path, .. arguments], new Terminal(_output, _error), TestContext.Current.CancellationToken);
}

namespace Packaging.Tests;

/// <summary>Sources that several tests build.</summary>
internal static class Code
{
    public const string TaggedUser = """
        using Privacy;

        namespace App;

        public sealed class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service", LegalBasis = LegalBasis.Contract)]
            public string Email { get; set; } = "";
        }
        """;

    public const string AspNetCore = """<ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>""";

    public const string LogsEmail = """
        using Microsoft.Extensions.Logging;

        namespace App;

        public static class Greeter
        {
            public static void Greet(ILogger logger, User user) => logger.LogInformation("Hello {Email}", user.Email);
        }
        """;

    public const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract, description: Give access }
        recipients:
          app-log: { kind: log }

        """;

    public const string PolicyThatAllows = Policy + """
        allow:
          - { data: [user.contact.email], to: [app-log], purpose: service }

        """;
}

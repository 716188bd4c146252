namespace Om.Service.Tests;

/// <summary>Code that somebody could write into the service tomorrow, judged by the policy of today.</summary>
internal static class Notice
{
    /// <summary>A method that has a profile and what it could be sent to, with the one line in question.</summary>
    public static Task VerifyAsync(string line) => PrivacyVerifier.VerifyAsync(new PrivacyTest
    {
        Source = $$"""
            using Om.Service.Accounts;
            using Om.Service.Analytics;
            using Om.Service.Messaging;
            using Om.Service.Profiles;

            class Tomorrow
            {
                void Run(Profile profile, Mail mail, Sms sms, YandexMetrica metrica, ILogger log)
                {
                    {{line}}
                }
            }
            """,
        PolicyFile = PolicyFile(),
    });

    /// <summary>The policy at the root of the repository, as the build finds it: the nearest above.</summary>
    private static string PolicyFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "policy.yaml")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? "", "policy.yaml");
    }
}

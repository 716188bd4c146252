namespace Privacy.Testing;

/// <summary>Runs the analyzers over a program in memory and holds what they say against the marks in it. No build, no network, a few milliseconds.</summary>
public static class PrivacyVerifier
{
    /// <summary>Verifies one snippet against the text of a policy.</summary>
    /// <param name="source">C# with marks, see <see cref="PrivacyTest"/>.</param>
    /// <param name="policy">The text of policy.yaml, or <c>null</c>: none, and everything is denied.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <exception cref="PrivacyVerificationException">Something is reported and not marked, or marked and not reported, or does not compile.</exception>
    public static Task VerifyAsync(string source, string? policy = null, CancellationToken cancellationToken = default) =>
        VerifyAsync(new PrivacyTest { Source = source, Policy = policy }, cancellationToken);

    /// <summary>Verifies a program.</summary>
    /// <param name="test">The program, its policy and what it is compiled against.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <exception cref="PrivacyVerificationException">Something is reported and not marked, or marked and not reported, or does not compile.</exception>
    /// <exception cref="FileNotFoundException"><see cref="PrivacyTest.PolicyFile"/> does not exist.</exception>
    public static async Task VerifyAsync(PrivacyTest test, CancellationToken cancellationToken = default)
    {
        var (files, findings) = await AnalysisRun.OfAsync(test, cancellationToken).ConfigureAwait(false);
        Comparison.Check(files, findings);
    }

    /// <summary>What the analyzers report, in the order of the files and lines; for assertions of one's own.</summary>
    /// <param name="test">The program; its marks are read and taken out, not compared.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <exception cref="PrivacyVerificationException">The program does not compile.</exception>
    /// <exception cref="FileNotFoundException"><see cref="PrivacyTest.PolicyFile"/> does not exist.</exception>
    public static async Task<IReadOnlyList<PrivacyFinding>> AnalyzeAsync(PrivacyTest test, CancellationToken cancellationToken = default)
    {
        var (_, findings) = await AnalysisRun.OfAsync(test, cancellationToken).ConfigureAwait(false);
        return [.. findings.Select(found => found.Finding)];
    }
}

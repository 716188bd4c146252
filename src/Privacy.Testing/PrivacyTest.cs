using Microsoft.CodeAnalysis;

namespace Privacy.Testing;

/// <summary>
/// A program and the policy it is judged by. What must be reported is marked in the texts themselves:
/// <list type="bullet">
/// <item><c>// expect: PRIV201</c> at the end of a line: the rule reports there, once for each time it is written; several with commas.</item>
/// <item><c>{|PRIV201:user.Email|}</c>: the rule reports exactly this.</item>
/// <item><c># expect: PRIV004</c> at the end of a line of a policy.</item>
/// </list>
/// Warnings and errors that are not marked fail the test; so does a mark without its finding. Rules of lower severity count where a mark names them.
/// </summary>
/// <example>
/// <code>
/// await PrivacyVerifier.VerifyAsync(new PrivacyTest
/// {
///     Source = "class A { void Run(Customer c, ILogger log) => log.LogInformation(\"{Email}\", {|PRIV201:c.Email|}); }",
///     PolicyFile = "../../../../policy.yaml",
/// });
/// </code>
/// </example>
public sealed class PrivacyTest
{
    /// <summary>C# with marks: types, or statements as in a program without a class. The usual namespaces and <c>Privacy</c> are imported.</summary>
    public string Source { get; set; } = "";

    /// <summary>Further files by path, each with marks of its own.</summary>
    public IDictionary<string, string> Sources { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text of the policy, with marks; <c>null</c>: <see cref="PolicyFile"/>, or none, and everything is denied.</summary>
    public string? Policy { get; set; }

    /// <summary>Path of a policy on disk, from the working folder or from where the tests were built; those that it extends are read with it.</summary>
    public string? PolicyFile { get; set; }

    /// <summary>Policies that <see cref="Policy"/> extends, by path: a list of sinks that several projects share is one of them.</summary>
    public IDictionary<string, string> Policies { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>MSBuild properties by name: <c>PrivacyInference</c>, <c>PrivacyAsOf</c>.</summary>
    public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// What the program is compiled against, beside all assemblies that the test itself runs on: the framework, the application under test, its packages.
    /// </summary>
    public ICollection<MetadataReference> References { get; } = new List<MetadataReference>();
}

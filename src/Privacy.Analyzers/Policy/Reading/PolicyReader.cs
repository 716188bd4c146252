using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>YAML text → policy. Never throws, whatever the input; bounded in time and memory.</summary>
internal static class PolicyReader
{
    /// <param name="packs">Names of the built-in packs, for <c>pack:NAME</c>.</param>
    public static PolicyReadResult Read(SourceText text, string path, ImmutableHashSet<string> packs, CancellationToken cancel) =>
        new(PrivacyPolicy.Empty, []);
}

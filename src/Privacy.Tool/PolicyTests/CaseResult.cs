using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Tool.PolicyTests;

/// <summary>What became of one case.</summary>
/// <param name="Expected">As policy.tests.yaml has it.</param>
/// <param name="Actual">In the same words.</param>
/// <param name="Because">The same as a sentence, with the entry that decided or came nearest.</param>
/// <param name="Faults">Why it failed; empty where it passed.</param>
/// <param name="Touched">Places of the entries that had a part in the answer.</param>
internal sealed record CaseResult(
    TestCase Case,
    string Expected,
    string Actual,
    string Because,
    ImmutableArray<string> Faults,
    ImmutableArray<PolicyPosition> Touched)
{
    public bool Passed => Faults.IsEmpty;
}

using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Tool.PolicyTests;

/// <summary>One case of policy.tests.yaml: a flow and the policy's answer to it, or an entry and what it says.</summary>
/// <param name="Name">As the file names it, else what the case is about.</param>
/// <param name="Position">Where it stands.</param>
internal abstract record TestCase(string Name, string? Clause, PolicyPosition Position);

/// <summary>A flow.</summary>
/// <param name="Kind">Kind of the sink; <c>null</c>: the recipient's.</param>
/// <param name="Consents">The consents the subject has given, as ids of the policy; <c>default</c>: all of the policy.</param>
/// <param name="IsWithdrawn">True where the subject has taken back what was given.</param>
/// <param name="Date">The day to judge by, or <c>null</c>.</param>
/// <param name="By">The entry that must decide, such as <c>consent product-analytics</c> or <c>allow 3</c>; or <c>null</c>.</param>
/// <param name="Rule">The rule that the analyzers must report, <c>none</c>, or <c>null</c>.</param>
internal sealed record FlowCase(
    string Name,
    string? Clause,
    PolicyPosition Position,
    string Category,
    Form Form,
    ImmutableArray<string> Purposes,
    string? Subject,
    string? Recipient,
    RecipientKind? Kind,
    ImmutableArray<string> Consents,
    bool IsWithdrawn,
    ImmutableArray<string> Guards,
    string? Date,
    Answer Expected,
    string? By,
    string? Rule) : TestCase(Name, Clause, Position);

/// <summary>An entry of the policy, or a value of one.</summary>
/// <param name="Path">Keys with dots between them, elements of a list by their number from 1.</param>
/// <param name="Values">The value; several for a list. <c>default</c>: it is enough that the entry is there.</param>
internal sealed record EntryCase(string Name, string? Clause, PolicyPosition Position, string Path, ImmutableArray<string> Values)
    : TestCase(Name, Clause, Position);

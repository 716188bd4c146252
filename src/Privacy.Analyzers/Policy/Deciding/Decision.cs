using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>One flow, as the policy sees it: no symbols, no positions.</summary>
/// <param name="Category">Category id of the tag.</param>
/// <param name="Purposes">Purposes of the tag; empty where it names none.</param>
/// <param name="Recipient">The recipient that claims the sink, or <c>null</c>.</param>
/// <param name="Kind">Kind of the sink.</param>
/// <param name="Guards">Guards that hold at the sink, sorted.</param>
/// <param name="AsOf">The day to judge expiry by as <c>yyyy-MM-dd</c>, or <c>null</c>: nothing expires.</param>
internal readonly record struct FlowQuery(
    string Category,
    Form Form,
    ImmutableArray<string> Purposes,
    string? Subject,
    string? Recipient,
    RecipientKind Kind,
    ImmutableArray<string> Guards,
    string? AsOf);

/// <summary>The step of policy-format's decision that gave the answer, in its order.</summary>
internal enum DecisionStep
{
    Denied,
    UndeclaredRecipient,
    PurposeMismatch,
    ConsentExpired,
    Unguarded,
    AllowedByConsent,
    AllowedByRule,
    FormRequired,
    NoRule,
}

/// <summary>What the policy says to one flow.</summary>
/// <param name="Entry">The entry that decided, as a reader of policy.yaml would name it: <c>consent 'x'</c>, <c>allow rule 3</c>, <c>deny rule 1</c>; or <c>null</c>.</param>
/// <param name="Nearest">The entry that came nearest where none decided, in the same words; or <c>null</c>.</param>
/// <param name="Required">What is missing: the guard's id, the form's word, the purpose's id, the day of expiry; or <c>null</c>.</param>
internal readonly record struct Decision(DecisionStep Step, string? Entry, string? Nearest, string? Required, PolicyPosition Position)
{
    public bool IsAllowed => Step is DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule;
}

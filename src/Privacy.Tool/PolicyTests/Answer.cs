using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Tool.PolicyTests;

/// <summary>An answer of the policy in the words of policy.tests.yaml.</summary>
/// <param name="Word">One of <see cref="Words"/>.</param>
internal readonly record struct Answer(string Word)
{
    public const string Allowed = "allowed";

    /// <summary>The steps of the decision, in its order; <c>allowed</c> stands for both ways to be.</summary>
    public static readonly ImmutableArray<string> Words =
    [
        Allowed, "denied", "undeclared_recipient", "purpose_mismatch", "consent_expired", "unguarded", "allowed_by_consent", "allowed_by_rule",
        "form_required", "no_rule",
    ];

    /// <summary><c>form required</c> and <c>form-required</c> mean the same, and so does <c>undeclared</c> for want of another.</summary>
    public static readonly TextFormat Format = new(
        text => Parse(text) is null ? "is not an answer; known are " + string.Join(", ", Words) : null,
        text => NearestWord.Find(Plain(text), Words),
        Regex: null);

    public static Answer? Parse(string text)
    {
        var word = Plain(text);
        if (Words.Contains(word))
            return new Answer(word);

        return word switch
        {
            "undeclared" => new Answer("undeclared_recipient"),
            "expired" => new Answer("consent_expired"),
            _ => null,
        };
    }

    public static string Of(DecisionStep step) => step switch
    {
        DecisionStep.Denied => "denied",
        DecisionStep.UndeclaredRecipient => "undeclared_recipient",
        DecisionStep.PurposeMismatch => "purpose_mismatch",
        DecisionStep.ConsentExpired => "consent_expired",
        DecisionStep.Unguarded => "unguarded",
        DecisionStep.AllowedByConsent => "allowed_by_consent",
        DecisionStep.AllowedByRule => "allowed_by_rule",
        DecisionStep.FormRequired => "form_required",
        _ => "no_rule",
    };

    public bool Is(DecisionStep step) =>
        Word == Of(step) || (Word == Allowed && step is DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule);

    public override string ToString() => Word.Replace('_', ' ');

    private static string Plain(string text) => text.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>The six steps of the policy's decision, in the order of the format's document. Pure.</summary>
internal static class Decide
{
    public static Decision Flow(PrivacyPolicy policy, in FlowQuery flow) =>
        new(DecisionStep.NoRule, null, null, null, default);
}

using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Entries as a reader of policy.yaml would name them.</summary>
internal static class EntryName
{
    public static string Of(Consent consent) => "consent '" + consent.Id + "'";

    public static string Of(Allowance allowance) => "allow rule " + allowance.Index;

    public static string Of(Denial denial) => "deny rule " + denial.Index;
}

using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>The least anonymous form an entry lets travel: its own, or its purpose's where that asks for more.</summary>
internal static class EntryForm
{
    public static Form Of(PrivacyPolicy policy, Consent consent) => Stricter(policy, consent.Form, consent.Purpose.Value);

    public static Form Of(PrivacyPolicy policy, Allowance allowance) =>
        allowance.Purpose is { } purpose ? Stricter(policy, allowance.Form, purpose.Value) : allowance.Form;

    private static Form Stricter(PrivacyPolicy policy, Form form, string purpose) =>
        policy.Purposes.TryGetValue(purpose, out var known) && known.Form is { } least && least > form ? least : form;
}

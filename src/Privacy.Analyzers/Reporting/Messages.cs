using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.Analyzers.Reporting;

/// <summary>The parts of a flow's sentence: which members of which categories reach what, and why they may not.</summary>
internal static class Messages
{
    /// <summary><c>'User.Email' (user.contact.email) and 'User.Name' (user.name, pseudonymised)</c>.</summary>
    public static string Sources(ImmutableArray<DeniedLabel> labels) =>
        Join([.. labels.Select(Source).Distinct(StringComparer.Ordinal)]);

    public static string Verb(ImmutableArray<DeniedLabel> labels) =>
        labels.Select(Source).Distinct(StringComparer.Ordinal).Skip(1).Any() ? "reach" : "reaches";

    /// <summary><c>recipient 'app-log' (log)</c>, or the sink where no recipient claims it: <c>log 'LoggerExtensions.LogInformation'</c>.</summary>
    public static string Target(Sink sink, ImmutableArray<DeniedLabel> labels)
    {
        var recipients = labels.Select(label => label.Recipient).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (recipients.Length == 0)
            return Noun(sink.Kind) + " '" + sink.Display + "'";

        var names = Join([.. recipients.Select(recipient => "'" + recipient + "'")]);
        return (recipients.Length == 1 ? "recipient " : "recipients ") + names + " (" + PolicyWords.Of(sink.Kind) + ")";
    }

    private static string Noun(RecipientKind kind) => kind switch
    {
        RecipientKind.Public => "public output",
        RecipientKind.Ai => "AI model",
        RecipientKind.Network => "network call",
        _ => PolicyWords.Of(kind),
    };

    /// <summary>The step of the decision that failed and the nearest entry; per category where they differ.</summary>
    public static string Reasons(PrivacyPolicy policy, Sink sink, Verdict verdict, Location place)
    {
        var reasons = verdict.Labels
            .Select(label => (label.Label.Tag.Category, Text: Reason(policy, sink, label, place)))
            .Distinct()
            .GroupBy(reason => reason.Text, reason => reason.Category, StringComparer.Ordinal)
            .ToArray();
        var text = reasons.Length == 1
            ? reasons[0].Key
            : string.Join("; ", reasons.Select(reason => string.Join(", ", reason) + ": " + reason.Key));
        return text + Doubt(verdict);
    }

    private static string Source(DeniedLabel denied)
    {
        var label = denied.Label;
        var form = label.Form == Form.Identified ? "" : ", " + PolicyWords.Of(label.Form);
        return "'" + label.Tag.Display + "' (" + label.Tag.Category + form + ")";
    }

    private static string Reason(PrivacyPolicy policy, Sink sink, DeniedLabel denied, Location place)
    {
        var decision = denied.Decision;
        var entry = decision.Entry ?? decision.Nearest;
        switch (decision.Step)
        {
            case DecisionStep.Denied:
                return entry + " forbids it";
            case DecisionStep.UndeclaredRecipient when sink.Kind == RecipientKind.Exception:
                return "whoever catches the exception may pass it on, and no entry of the policy can allow that";
            case DecisionStep.UndeclaredRecipient when sink.Host == Sink.UnknownHost:
                return "nothing here tells the host it goes to, and no recipient of the policy claims every one" + Nearest(decision);
            case DecisionStep.UndeclaredRecipient when sink.Host is { } host:
                return "no recipient of the policy is host '" + host + "'" + Nearest(decision);
            case DecisionStep.UndeclaredRecipient:
                return "no recipient of the policy claims it" + Nearest(decision);
            case DecisionStep.PurposeMismatch:
                return "purpose '" + decision.Required + "' of " + entry + " is not among the purposes of the data";
            case DecisionStep.ConsentExpired:
                return entry + (IsDay(decision.Required) ? " ended on " + decision.Required : " is withdrawn");
            case DecisionStep.Unguarded when denied.Miss is { } miss:
                return entry + " needs guard '" + decision.Required + "', and " + GuardWords.Of(miss, place);
            case DecisionStep.FormRequired:
                return entry + " requires the form " + decision.Required;
            case DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule when denied.Rule == Descriptors.PRIV403_StoredWithoutRetention:
                return entry + " permits it, but neither tag, category nor recipient has a retention period";
            case DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule when denied.Rule == Descriptors.PRIV211_FlowNotApproved:
                return entry + " permits it, but " + FlowInventory.FileName + " does not list it";
            case DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule:
                return entry + " permits it, but the policy names no transfer mechanism for " + Country(policy, denied.Recipient);
            default:
                return "no rule allows it" + Nearest(decision);
        }
    }

    private static string Nearest(in Decision decision) => decision.Nearest is null ? "" : "; the nearest is " + decision.Nearest;

    private static bool IsDay(string? text) => text is { Length: > 0 } && char.IsDigit(text[0]);

    private static string Country(PrivacyPolicy policy, string? recipient) =>
        recipient is not null && policy.Recipients.TryGetValue(recipient, out var known) ? "country " + known.Country : "its country";

    private static string Doubt(Verdict verdict) => verdict.Confidence switch
    {
        Confidence.Assumed => " (assumed: what " + Join([.. Assumed(verdict.Labels).Select(member => "'" + member + "'")]) + " makes of it is not known)",
        Confidence.Inferred when verdict.Labels.Any(label => label.Label.Tag.Origin == TagOrigin.Inferred) => " (inferred, the member has no tag)",
        Confidence.Inferred => " (inferred, no policy and no pack names the recipient)",
        _ => "",
    };

    public static IEnumerable<string> Assumed(ImmutableArray<DeniedLabel> labels) =>
        labels.Select(label => label.Label.Assumed).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    private static string Join(ImmutableArray<string> parts) => parts.Length < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Length - 1)) + " and " + parts[parts.Length - 1];
}

using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Rules.PolicyFile;

/// <summary>PRIV304: a consent that nobody can take back.</summary>
internal static class Withdrawals
{
    public static IEnumerable<Diagnostic> Check(PrivacyPolicy policy) => policy.Consents
        .Where(consent => consent.Withdraw.IsDefaultOrEmpty && consent.Withdrawn is null)
        .Select(consent => Diagnostic.Create(Descriptors.PRIV304_ConsentWithoutWithdrawal, consent.Position.ToLocation(), consent.Id));
}

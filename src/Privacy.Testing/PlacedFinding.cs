using Microsoft.CodeAnalysis.Text;

namespace Privacy.Testing;

/// <summary>A finding with its exact place.</summary>
/// <param name="IsShown">A build would show it: a warning or an error.</param>
internal sealed record PlacedFinding(PrivacyFinding Finding, TextSpan Span, bool IsShown);

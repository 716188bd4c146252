using Microsoft.CodeAnalysis;

namespace Privacy.CodeFixes;

/// <summary>One entry of the light bulb.</summary>
/// <param name="Key">The same for the same edit at another place: what Fix All goes by.</param>
internal sealed record FixOffer(string Title, string Key, Func<CancellationToken, Task<Document>> Edit);

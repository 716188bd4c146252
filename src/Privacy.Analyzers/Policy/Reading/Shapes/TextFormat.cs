namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>A text with a form of its own.</summary>
/// <param name="Fault">What is wrong with a text as the end of a sentence that starts with it, or <c>null</c>.</param>
/// <param name="Repair">The text that was probably meant, or <c>null</c>.</param>
/// <param name="Regex">For the JSON schema; looser than <paramref name="Fault"/>, or <c>null</c>.</param>
internal sealed record TextFormat(Func<string, string?> Fault, Func<string, string?> Repair, string? Regex);

using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Forms;

/// <summary>What a transform makes of what goes in: a form at least this anonymous. Identified: readable again, as far as it can be.</summary>
/// <param name="IsFinal">Nothing makes it readable again: a hash, and not a token or a cipher.</param>
internal readonly record struct Transformation(Form Form, bool IsFinal);

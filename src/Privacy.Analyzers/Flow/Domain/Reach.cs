namespace Privacy.Analyzers.Flow.Domain;

/// <summary>How much of a value a label or a sink speaks of.</summary>
internal enum Reach
{
    /// <summary>What was seen to be put into it, wherever; nothing that its type alone says.</summary>
    Content,

    /// <summary>As <see cref="Content"/>, without members that carry a tag: those were judged where the type was known.</summary>
    Untagged,

    /// <summary>As <see cref="Content"/>, without what text members hold: what a number read from somewhere below can be.</summary>
    Numbers,

    /// <summary>What its ToString gives.</summary>
    Text,

    /// <summary>What its ToString gives, and that of its elements: message templates and string.Join write elements.</summary>
    Elements,

    /// <summary>All of it, as a serialiser sees it: content, and every tagged member of its type.</summary>
    Whole,

    /// <summary>As <see cref="Whole"/>, without public fields: System.Text.Json leaves them out unless it is told otherwise.</summary>
    Properties,
}

namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>What names of a policy stand for.</summary>
internal enum NameKind
{
    Category,
    Purpose,

    /// <summary>The id of a recipient and nothing else.</summary>
    Recipient,

    /// <summary>A recipient id, <c>kind:analytics</c> or <c>*</c>.</summary>
    Recipients,
    Guard,

    /// <summary><c>pack:NAME</c> or a symbol pattern.</summary>
    Sink,
}

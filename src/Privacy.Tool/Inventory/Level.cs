namespace Privacy.Tool.Inventory;

/// <summary>How much a finding matters, in SARIF's words, worst last.</summary>
internal enum Level
{
    None,
    Note,
    Warning,
    Error,
}

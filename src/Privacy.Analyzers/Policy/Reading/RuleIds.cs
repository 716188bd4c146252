namespace Privacy.Analyzers.Policy.Reading;

/// <summary>Rules about the file itself.</summary>
internal static class RuleIds
{
    public const string Syntax = "PRIV002";
    public const string Value = "PRIV003";
    public const string Name = "PRIV004";
    public const string DeadEntry = "PRIV006";
    public const string WiderThanParent = "PRIV007";
}

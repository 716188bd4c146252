namespace Privacy.Analyzers.Rules;

/// <summary>Categories of rules, as .editorconfig names them: <c>dotnet_analyzer_diagnostic.category-Privacy.Flow.severity</c>.</summary>
internal static class RuleCategory
{
    public const string Policy = "Privacy.Policy";
    public const string Tagging = "Privacy.Tagging";
    public const string Flow = "Privacy.Flow";
    public const string Consent = "Privacy.Consent";
    public const string Rights = "Privacy.Rights";
    public const string Children = "Privacy.Children";
    public const string Coverage = "Privacy.Coverage";
}

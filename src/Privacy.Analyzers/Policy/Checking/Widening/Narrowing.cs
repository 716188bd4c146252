using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>A child policy, its parent, and where the child's words stand: what the checks of PRIV007 work on.</summary>
internal sealed class Narrowing(PrivacyPolicy child, PrivacyPolicy parent, FieldPlaces places, DefectList defects)
{
    public PrivacyPolicy Child { get; } = child;

    public PrivacyPolicy Parent { get; } = parent;

    public FieldPlaces Places { get; } = places;

    /// <summary>An entry that is wider than the parent's of the same id.</summary>
    public void Wider(PolicyPosition at, string entry, string difference, PolicyPosition above) =>
        Report(at, $"{entry} is wider than in the parent policy{Place(above)}: {difference}", above);

    /// <param name="above">The parent's entry, told as an additional place.</param>
    public void Report(PolicyPosition at, string message, PolicyPosition above) =>
        defects.Add(RuleIds.WiderThanParent, at, message, above: above.Path is null ? null : above);

    /// <summary><c> (../policy.yaml, line 4)</c>, or nothing where nobody wrote the parent's words.</summary>
    public string Place(PolicyPosition above) => above.Path is { } path ? $" ({Shown(path)}, line {above.Lines.Start.Line + 1})" : "";

    /// <summary>The parent's file.</summary>
    public string Place() => Parent.Path is { } path ? $" ({Shown(path)})" : "";

    private string Shown(string path) => Child.Path is { } from ? PolicyPaths.Relative(from, path) : path;
}

using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Sections;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Checking;

/// <summary>PRIV006 for <c>categories</c>: facts that contradict the taxonomy, and two retention periods for one category.</summary>
internal static class CategoryFacts
{
    public static void Check(Root root, PrivacyPolicy policy, DefectList defects)
    {
        var section = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Whole.Pairs("retention"))
            section[key.Value] = value;

        foreach (var (id, fields) in root.Map("categories"))
        {
            if (policy.Categories.Find(id) is not { } category)
                continue;

            Deny(fields, id, "special", category.Special, defects);
            Deny(fields, id, "criminal", category.Criminal, defects);
            Deny(fields, id, "child", category.Child, defects);
            Deny(fields, id, "credential", category.Credential, defects);
            CompareRetention(fields, id, section, defects);
        }
    }

    /// <summary>What the law says of a category, or of its parent, a policy cannot take back.</summary>
    private static void Deny(Fields fields, string id, string fact, bool holds, DefectList defects)
    {
        if (holds && fields.Located(fact) is { Value: "false" } denied)
            defects.Add(RuleIds.DeadEntry, denied.Position, $"'{fact}: false' has no effect: '{id}' or a parent of it is built in or declared as such");
    }

    private static void CompareRetention(Fields fields, string id, Dictionary<string, YamlScalar> section, DefectList defects)
    {
        if (fields.Text("retention") is not { } own || !section.TryGetValue(id, out var other) || other.Value == own)
            return;

        var line = fields.Position.Lines.Start.Line + 1;
        defects.Add(RuleIds.DeadEntry, other.Position, $"Retention of '{id}' is '{other.Value}' here and '{own}' on line {line}");
    }
}

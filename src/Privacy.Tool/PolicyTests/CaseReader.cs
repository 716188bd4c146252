using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Sections;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Tool.PolicyTests;

/// <summary>YAML nodes → cases. A broken case is a defect of the file and does not hide the next one.</summary>
internal sealed class CaseReader(DefectList defects, CancellationToken cancel)
{
    private static readonly Names NoNames = new(CategoryTable.BuiltIn, [], [], [], [], IsComplete: false);

    /// <summary>What only a flow has: beside an entry nobody would look at it.</summary>
    private static readonly ImmutableArray<string> s_flow =
    [
        "category", "recipient", "expect", "by", "rule", "form", "purpose", "purposes", "subject", "kind", "consent", "guard", "guards", "date", "as_of",
    ];

    private readonly ShapeChecker _checker = new(NoNames, defects, cancel);

    public (string? Policy, ImmutableArray<TestCase> Cases) Read(YamlNode? root, PolicyPosition start)
    {
        if (root is YamlSequence bare)
        {
            _checker.Check(bare, CaseSchema.Cases, "The file", start);
            return (null, [.. Cases(bare)]);
        }

        if (root is not YamlMapping mapping)
        {
            defects.Add(RuleIds.Value, start, "A file of policy tests must be a mapping with the key 'tests', or a list of cases");
            return (null, []);
        }

        _checker.Check(mapping, CaseSchema.File, "The file", start);
        var lists = mapping.Entries.Where(entry => entry.Key.Value is "tests" or "cases").Select(entry => entry.Value).OfType<YamlSequence>();
        return (new Fields(mapping, _checker, start).Text("policy"), [.. lists.SelectMany(Cases)]);
    }

    private IEnumerable<TestCase> Cases(YamlSequence list) => list.Items.OfType<YamlMapping>().Select(Case).OfType<TestCase>();

    private TestCase? Case(YamlMapping mapping)
    {
        var fields = new Fields(mapping, _checker, mapping.Head);
        if (!fields.IsSound)
            return null;

        return fields.Has("entry") ? Entry(fields) : Flow(fields);
    }

    private EntryCase? Entry(Fields fields)
    {
        if (fields.Text("entry") is not { } path)
            return null;

        if (s_flow.FirstOrDefault(fields.Has) is { } foreign)
        {
            defects.Add(RuleIds.Value, fields.Position, $"A case has 'entry' or a flow, not both: '{foreign}' belongs to a flow");
            return null;
        }

        var values = fields.Has("is") ? Values(fields, "is") : default;
        return new EntryCase(fields.Text("name") ?? path, fields.Text("clause"), fields.Position, path, values);
    }

    private FlowCase? Flow(Fields fields)
    {
        foreach (var key in (string[])["category", "expect"])
        {
            if (fields.Has(key))
                continue;

            defects.Add(RuleIds.Value, fields.Position, $"Key '{key}' is missing in a case");
            return null;
        }

        if (fields.Has("is"))
        {
            defects.Add(RuleIds.Value, fields.Position, "A case has 'entry' or a flow, not both: 'is' belongs to an entry");
            return null;
        }

        if (fields.Has("date") && fields.Has("as_of"))
        {
            defects.Add(RuleIds.Value, fields.Position, "A case has one day: 'date' and 'as_of' mean the same");
            return null;
        }

        var (category, recipient) = (fields.Text("category")!, fields.Text("recipient")); // it is there and sound
        var form = fields.Form("form") ?? Form.Identified;
        var consents = fields.Has("consent") ? Values(fields, "consent") : default;
        return new FlowCase(
            fields.Text("name") ?? Title(category, form, recipient),
            fields.Text("clause"),
            fields.Position,
            category,
            form,
            [.. Values(fields, "purpose").Concat(Values(fields, "purposes")).Distinct()],
            fields.Text("subject"),
            recipient,
            fields.Text("kind") is { } kind ? (RecipientKind)PolicyWords.Kinds.IndexOf(kind) : null,
            Given(consents),
            !consents.IsDefault && consents.Contains("withdrawn"),
            [.. Values(fields, "guard").Concat(Values(fields, "guards")).Distinct()],
            fields.Text("date") ?? fields.Text("as_of"),
            Answer.Parse(fields.Text("expect")!)!.Value, // its format is checked
            fields.Text("by"),
            fields.Text("rule"));
    }

    /// <summary>Who withdraws has given before. <c>true</c> and <c>false</c> are what people write for all and none.</summary>
    private static ImmutableArray<string> Given(ImmutableArray<string> consents) =>
        consents.IsDefault || consents is ["withdrawn"] or ["given"] or ["true"]
            ? default
            : [.. consents.Where(id => id is not ("none" or "false" or "withdrawn"))];

    private static ImmutableArray<string> Values(Fields fields, string key) => [.. fields.List(key).Select(value => value.Value)];

    private static string Title(string category, Form form, string? recipient) =>
        $"{category}{(form == Form.Identified ? "" : $" ({PolicyWords.Of(form)})")} to {recipient ?? "nobody declared"}";
}

using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Tool.PolicyTests;

/// <summary>Every key of policy.tests.yaml. Names of the policy are texts here: a case that names what the policy lost is a failed case.</summary>
internal static class CaseSchema
{
    private static readonly Shape Text = new Shape.Text();
    private static readonly Shape Texts = new Shape.List("a name or a list of them", Text);
    private static readonly Shape Day = new Shape.Formatted("a date", Formats.Day);

    public static readonly Shape.Keys Case = new("a case",
    [
        new("name", Text, "What the case proves."),
        new("category", Text, "Category of the data."),
        new("form", new Shape.Word("a form", PolicyWords.Forms), "Form the data travels in; default identified."),
        new("purpose", Texts, "What the data is held for."),
        new("purposes", Texts, "What the data is held for."),
        new("subject", Text, "Whose data it is; child for a child's."),
        new("recipient", Text, "Who receives it."),
        new("kind", new Shape.Word("a recipient kind", PolicyWords.Kinds), "Kind of the sink, where no declared recipient tells."),
        new("consent", Texts, "Consents the subject has given, none, or withdrawn; default all of the policy."),
        new("guard", Texts, "Guards that hold at the sink."),
        new("guards", Texts, "Guards that hold at the sink."),
        new("date", Day, "The day to judge expiry by."),
        new("as_of", Day, "The day to judge expiry by."),
        new("expect", new Shape.Formatted("an answer", Answer.Format), "What the policy must answer."),
        new("by", Text, "The entry that must decide."),
        new("rule", Text, "The rule that the analyzers must report for it, or none."),
        new("entry", Text, "In place of a flow: an entry of the policy, or a value of one."),
        new("is", Texts, "What the entry says."),
        new("clause", Text, "Clause of the notice it proves."),
        new("description", Text, "What it is, for people."),
    ]);

    public static readonly Shape Cases = new Shape.List("a list of cases", Case);

    public static readonly Shape.Keys File = new("a file of policy tests",
    [
        new("version", new Shape.Formatted("a number", Formats.Version), "Version of this format: 1."),
        new("policy", Text, "The policy, relative to this file; default its neighbour policy.yaml."),
        new("tests", Cases, "The cases."),
        new("cases", Cases, "The cases."),
    ]);
}

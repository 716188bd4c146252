using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>Every key of policy.yaml, format version 1: the one table that checks, JSON schema and reference are made from.</summary>
internal static class Schema
{
    private static readonly Shape Text = new Shape.Text();
    private static readonly Shape Flag = new Shape.Word("a truth value", ["true", "false"]);
    private static readonly Shape Day = new Shape.Formatted("a date", Formats.Day);
    private static readonly Shape Duration = new Shape.Formatted("a duration", Formats.Duration);
    private static readonly Shape Pattern = new Shape.Formatted("a symbol pattern", Formats.Pattern);
    private static readonly Shape Patterns = new Shape.List("a symbol pattern or a list of them", Pattern);
    private static readonly Shape Id = new Shape.Formatted("an id", Formats.Id);
    private static readonly Shape Purpose = new Shape.Reference(NameKind.Purpose);
    private static readonly Shape Purposes = new Shape.List("a purpose or a list of them", Purpose);
    private static readonly Shape Category = new Shape.Reference(NameKind.Category);
    private static readonly Shape Categories = new Shape.List("a category or a list of them", Category);
    private static readonly Shape Recipients = new Shape.List("a recipient or a list of them", new Shape.Reference(NameKind.Recipients));
    private static readonly Shape Guard = new Shape.Reference(NameKind.Guard);
    private static readonly Shape Form = new Shape.Word("a form", PolicyWords.Forms);
    private static readonly Shape Basis = new Shape.Word("a legal basis", PolicyWords.LegalBases);
    private static readonly Shape Operations =
        new Shape.List("an operation or a list of them", new Shape.Word("an operation of processing", PolicyWords.Operations));

    private static readonly Shape Mode = new Shape.Formatted("an enforcement mode", EnforcementText.Format);

    private static readonly Field Clause = new("clause", new Shape.List("a clause or a list of them", Text), "Clauses of the notice it encodes.");
    private static readonly Field Description = new("description", Text, "What it is, for people.");
    private static readonly Field LegalBasis = new("legal_basis", Basis, "Why the processing is lawful: GDPR Art. 6(1), 9(2).");
    private static readonly Field Single = new("purpose", Purposes, "The purpose it is held for.");
    private static readonly Field Several = new("purposes", Purposes, "The purposes it is held for.");
    private static readonly Field Required = new("required", Flag, "Given necessarily, not voluntarily.");
    private static readonly Field Retention = new("retention", Duration, "How long it is kept, as an ISO 8601 duration.");

    private static readonly Field Permitted = new("operations", Operations, "Operations of processing it permits; default all.");

    private static readonly Shape.Keys CategoryKeys = new("a category",
    [
        Description, Required, Retention, Single, Several, LegalBasis, Clause,
        new("special", Flag, "Special category of GDPR Art. 9; parents hand it down."),
        new("criminal", Flag, "Criminal convictions and offences, GDPR Art. 10; parents hand it down."),
        new("child", Flag, "Data about a child; parents hand it down."),
        new("credential", Flag, "A secret that authenticates; parents hand it down."),
    ]);

    private static readonly Shape.Keys PurposeKeys = new("a purpose",
    [
        LegalBasis,
        new("form", Form, "The least anonymous form the purpose permits."),
        new("article_9", new Shape.Formatted("a letter", Formats.Article9), "Letter of GDPR Art. 9(2) that lifts the ban on special categories."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys SourceKeys = new("a source",
    [
        new("match", Patterns, "Members that hold the data.", IsRequired: true),
        new("category", Category, "What they hold.", IsRequired: true),
        Single, Several, LegalBasis,
        new("subject", Text, "Whose data it is."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys ClassificationKeys = new("a classification",
    [
        new("attribute", Pattern, "Full name of an attribute that tags; its subclasses count.", IsRequired: true),
        new("category", Category, "What the members it is on hold.", IsRequired: true),
        Single, Several, LegalBasis, Description, Clause,
    ]);

    private static readonly Shape.Keys RecipientKeys = new("a recipient",
    [
        new("kind", new Shape.Word("a recipient kind", PolicyWords.Kinds), "What sort of place it is.", IsRequired: true),
        new("role", new Shape.Word("a role", PolicyWords.Roles), "Its role under the GDPR."),
        new("country", new Shape.Formatted("a country code", Formats.Country), "Where it processes, ISO 3166-1 alpha-2."),
        new("transfer", new Shape.Word("a transfer mechanism", PolicyWords.Transfers), "What permits the transfer, GDPR Chapter V."),
        Retention,
        new("sinks", new Shape.List("a sink or a list of them", new Shape.Reference(NameKind.Sink)),
            "Members through which data reaches it, or pack:NAME. Left out: every sink of the kind."),
        new("hosts", new Shape.List("a host or a list of them", new Shape.Formatted("a host", Formats.Host)), "Hosts that are it."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys GuardKeys = new("a guard",
    [
        new("match", Patterns, "Methods or properties whose true means that the guard holds. Without it: what carries [Guard], and checks of well-known libraries."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys TransformKeys = new("a transform",
    [
        new("match", Patterns, "Methods or properties that clean data.", IsRequired: true),
        new("form", Form, "How far they clean it.", IsRequired: true),
        Description, Clause,
    ]);

    private static readonly Shape.Keys ConsentKeys = new("a consent",
    [
        new("purpose", Purpose, "What was consented to.", IsRequired: true),
        new("data", Categories, "Categories that may travel; a parent covers its children.", IsRequired: true),
        new("recipients", Recipients, "Recipient ids, kind:KIND or *.", IsRequired: true),
        new("form", Form, "The least anonymous form that may travel; default identified."),
        new("guard", Guard, "Guard that must dominate the sink."),
        new("obtained", Text, "How the consent was obtained."),
        new("notice_version", Text, "Edition of the notice it was given under."),
        new("withdraw", Patterns, "Code that serves withdrawal."),
        new("expires", Day, "Last day it is valid."),
        new("withdrawn", new Shape.Formatted("a date", Formats.DayOrTrue), "Day it was withdrawn, or true."),
        Permitted, Description, Clause,
    ]);

    private static readonly Shape.Keys AllowKeys = new("an allow rule",
    [
        new("data", Categories, "Categories that may travel; a parent covers its children.", IsRequired: true),
        new("to", Recipients, "Recipient ids, kind:KIND or *.", IsRequired: true),
        new("purpose", Purpose, "What they may travel for."),
        LegalBasis,
        new("form", Form, "The least anonymous form that may travel; default identified."),
        new("guard", Guard, "Guard that must dominate the sink."),
        Permitted,
        new("reason", Text, "Why, for people."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys DenyKeys = new("a deny rule",
    [
        new("data", Categories, "Categories that may not travel; a parent covers its children.", IsRequired: true),
        new("to", Recipients, "Recipient ids, kind:KIND or *.", IsRequired: true),
        new("operations", Operations, "Operations of processing it forbids; default all."),
        new("reason", Text, "Why, for people."),
        Description, Clause,
    ]);

    private static readonly Shape.Keys RightKeys = new("a right",
    [
        new("members", Patterns, "Code that serves the right.", IsRequired: true),
        Description, Clause,
    ]);

    public static readonly Shape.Keys Policy = new("a policy",
    [
        new("version", new Shape.Formatted("a number", Formats.Version), "Version of this format: 1.", IsRequired: true),
        new("extends", new Shape.List("a path or a list of them", new Shape.Text("a path")), "Parent policies; a child may only narrow them."),
        new("notice", new Shape.Keys("the notice",
        [
            new("version", Text, "Edition of the notice."),
            new("url", Text, "Where it is published."),
            new("date", Day, "Day it came into force."),
            Clause,
            new("omitted", Map("reasons by clause", Text, Text), "Clauses of the notice that no entry carries, each with the reason."),
        ]), "The published privacy notice that the policy encodes."),
        new("controller", new Shape.Keys("the controller",
        [
            new("name", Text, "Its name."),
            new("contact", Text, "How it can be reached."),
            new("address", Text, "Its address."),
            new("representative", Text, "Its representative, GDPR Art. 27."),
            new("data_protection_officer", Text, "How its data protection officer can be reached."),
            new("adequacy", new Shape.List("a country code or a list of them", new Shape.Formatted("a country code", Formats.Country)),
                "Countries that data may go to without a transfer mechanism."),
            Clause,
        ]), "Who answers for the processing."),
        new("categories", Map("categories by id", new Shape.Formatted("a category", Formats.CategoryId), CategoryKeys),
            "Additions to the built-in taxonomy, and facts about its categories."),
        new("purposes", Map("purposes by id", Id, PurposeKeys), "Purposes of processing."),
        new("sources", List("sources", SourceKeys), "Members of types one does not own that hold personal data."),
        new("classifications", List("classifications", ClassificationKeys), "Attributes that tag as [PersonalData] does."),
        new("recipients", Map("recipients by id", Id, RecipientKeys), "Who may receive data."),
        new("guards", Map("guards by id", Id, GuardKeys), "Run-time checks that make a flow lawful on the paths they dominate."),
        new("transforms", List("transforms", TransformKeys), "What makes data less identifying, and how far."),
        new("consents", Map("consents by id", Id, ConsentKeys), "Flows whose basis is the subject's consent."),
        new("allow", List("allow rules", AllowKeys), "Flows with another legal basis."),
        new("deny", List("deny rules", DenyKeys), "Flows that nothing can allow."),
        new("children", new Shape.Keys("the children section",
        [
            new("minimum_age", new Shape.Formatted("an age", Formats.Age), "Age from which data may be collected.", IsRequired: true),
            new("guard", Guard, "Guard that must dominate the collection."),
            new("data", Categories, "Categories that may not be collected without it."),
            Description, Clause,
        ]), "Data of children."),
        new("retention", Map("durations by category", Category, Duration), "How long categories are kept."),
        new("rights", Map("members by right", new Shape.Word("a right", PolicyWords.Rights), new Shape.KeysOr(RightKeys, Patterns)),
            "The code that serves each right of the data subject."),
        new("inference", new Shape.Keys("the inference section",
        [
            new("mode", new Shape.Word("an inference mode", PolicyWords.InferenceModes), "What happens to untagged members that look like personal data."),
            new("ignore", new Shape.List("a member or a list of them", Pattern), "Members that are no personal data."),
        ]), "Untagged members that look like personal data."),
        new("enforcement", new Shape.Keys("the enforcement section",
        [
            new("mode", Mode, "enforce, observe or off, or observe until DATE."),
            new("assumed", new Shape.Word("a severity", ["warning", "error"]), "Severity of flows with a step through unknown code."),
            new("recipients", Map("modes by recipient", new Shape.Reference(NameKind.Recipient), Mode), "Modes of single recipients."),
        ]), "How strictly findings are reported."),
    ]);

    private static Shape Map(string noun, Shape key, Shape value) => new Shape.Map("a mapping of " + noun, key, value);

    private static Shape List(string noun, Shape.Keys item) => new Shape.List("a list of " + noun, item);
}

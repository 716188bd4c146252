namespace Privacy.Analyzers.Reporting;

/// <summary>Keys of a diagnostic's properties: read by the code fixes, by the tool from SARIF, by tests. A key is absent where there is nothing to say.</summary>
internal static class PropertyKeys
{
    /// <summary>Between the values of a key that holds several; no id, and no name of a member, contains it.</summary>
    public const string ListSeparator = ";";

    public const string Category = "privacy.category";
    public const string Form = "privacy.form";
    public const string Purposes = "privacy.purposes";
    public const string LegalBasis = "privacy.legal_basis";
    public const string Member = "privacy.member";
    public const string Recipient = "privacy.recipient";
    public const string Kind = "privacy.kind";

    /// <summary>The step of the decision that failed: <c>no_rule</c>, <c>undeclared_recipient</c>, …</summary>
    public const string Decision = "privacy.decision";

    /// <summary>The entry that decided, or that came nearest.</summary>
    public const string Nearest = "privacy.nearest";

    /// <summary>What is missing: the guard's id, the form's word, the purpose's id, the day of expiry.</summary>
    public const string Required = "privacy.required";

    /// <summary>Why the guard that is required does not count: <c>missing</c>, <c>refused</c>, <c>other_purpose</c>, <c>other_subject</c>, <c>reassigned</c>, <c>deferred</c>, <c>other_method</c>.</summary>
    public const string Guard = "privacy.guard";

    /// <summary><c>declared</c>, <c>assumed</c> or <c>inferred</c>.</summary>
    public const string Confidence = "privacy.confidence";

    /// <summary>The severity of this flow (<c>error</c>, <c>warning</c>, <c>info</c>), for reports of builds that were told not to stop.</summary>
    public const string Severity = "privacy.severity";

    /// <summary>The unknown members that an assumed flow passes.</summary>
    public const string Assumed = "privacy.assumed";

    /// <summary>The lines of privacy.flows.lock that would approve the flow.</summary>
    public const string Flow = "privacy.flow";

    /// <summary>The path as <see cref="PathEncoding"/> writes it.</summary>
    public const string Path = "privacy.path";

    /// <summary>By what a secret is shown: <c>record</c>, <c>debugger</c> or <c>serialiser:</c> and its attribute.</summary>
    public const string Exposure = "privacy.exposure";

    /// <summary>The nearest right word.</summary>
    public const string Suggestion = "privacy.suggestion";

    /// <summary>What the path of a right leaves out, from its type: <c>Name</c>, <c>Address.Street</c>.</summary>
    public const string Missed = "privacy.missed";
}

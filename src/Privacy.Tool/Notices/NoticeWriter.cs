using System.Collections.Immutable;
using System.Text;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Tool.Notices;

/// <summary>The notice that a policy amounts to, as Markdown: numbered, each item with the clause it comes from.</summary>
internal sealed class NoticeWriter(PrivacyPolicy policy, NoticeWords words)
{
    private readonly StringBuilder _text = new();
    private int _section;
    private int _item;

    public string Write()
    {
        _text.Append($"# {words.Title}\n");
        WriteController();
        WriteData();
        WritePurposes();
        WriteRecipients();
        WriteNobody();
        WriteChildren();
        WriteRetention();
        WriteRights();
        WriteEdition();
        return _text.ToString();
    }

    private void WriteController()
    {
        if (policy.Controller is not { } controller)
            return;

        Section("controller");
        Item(controller.Name is { } name ? words.Sentence("controller", name) : null, null);
        Item(controller.Contact is { } contact ? words.Sentence("contact", contact) : null, null);
        Item(controller.Address, null);
    }

    private void WriteData()
    {
        var own = policy.Categories.All.Where(category => category.Position.Path is not null && IsTold(category)).ToList();
        if (own.Count == 0)
            return;

        Section("data");
        foreach (var category in own)
        {
            Item(Joined(
                Name(category.Id),
                category.Required switch { true => words.Sentence("required"), false => words.Sentence("voluntary"), null => null },
                category.Special ? words.Sentence("special") : null,
                category.Purposes.IsEmpty ? null : words.Sentence("own_purposes", Listed(category.Purposes.Select(Purpose)))), category.Clause);
        }
    }

    /// <summary>A parent that is there only because its child is, says nothing.</summary>
    private static bool IsTold(Category category) => category.Description.Length > 0 || category.Clause is not null;

    private void WritePurposes()
    {
        if (policy.Purposes.IsEmpty)
            return;

        Section("purposes");
        foreach (var purpose in policy.Purposes.Values.OrderBy(purpose => purpose.Position.Span.Start))
        {
            var basis = purpose.LegalBasis == LegalBasis.Unspecified ? null : words.Word("bases", PolicyWords.Of(purpose.LegalBasis));
            var form = purpose.Form is { } least and not Form.Identified ? words.Sentence("form", words.Word("forms", PolicyWords.Of(least))) : null;
            Item(Joined(Purpose(purpose.Id), basis, form), purpose.Clause);
        }
    }

    private void WriteRecipients()
    {
        if (policy.Recipients.IsEmpty)
            return;

        Section("recipients");
        foreach (var recipient in policy.Recipients.Values.OrderBy(recipient => recipient.Position.Span.Start))
        {
            Item(Joined(
                words.Sentence("receives", recipient.Description ?? recipient.Id, words.Word("kinds", PolicyWords.Of(recipient.Kind))),
                recipient.Country is { } country ? words.Sentence("country", country) : null,
                recipient.Transfer is { } transfer ? words.Sentence("transfer", words.Word("transfers", transfer)) : null,
                recipient.Retention is { } retention ? words.Period(retention) : null), recipient.Clause);
            ImmutableArray<string> reasons = [.. Consents(recipient), .. Rules(recipient)];
            foreach (var reason in reasons.IsEmpty ? [words.Sentence("nothing")] : reasons)
                _text.Append($"    - {reason}\n");
        }
    }

    private IEnumerable<string> Consents(Recipient recipient) => policy.Consents
        .Where(consent => Coverage.Recipient(consent.Recipients, recipient))
        .Select(consent => WithClause(Joined(
            words.Sentence("by_consent", Data(consent.Data)),
            words.Sentence("purpose", Purpose(consent.Purpose.Value)),
            FormOf(consent.Form),
            consent.Obtained is { } obtained ? words.Sentence("obtained", obtained) : null,
            consent.Guard is null ? null : words.Sentence("guard"),
            consent.Expires is { } expires ? words.Sentence("expires", expires.Value) : null,
            consent.Withdraw.IsEmpty ? null : words.Sentence("withdraw")), consent.Clause));

    private IEnumerable<string> Rules(Recipient recipient) => policy.Allow
        .Where(rule => Coverage.Recipient(rule.To, recipient))
        .Select(rule => WithClause(Joined(
            words.Sentence("by_rule", Data(rule.Data), Basis(rule)),
            rule.Purpose is { } purpose ? words.Sentence("purpose", Purpose(purpose.Value)) : null,
            FormOf(rule.Form),
            rule.Guard is null ? null : words.Sentence("guard")), rule.Clause));

    private string Basis(Allowance rule)
    {
        var basis = rule.LegalBasis != LegalBasis.Unspecified ? rule.LegalBasis
            : rule.Purpose is { } purpose && policy.Purposes.TryGetValue(purpose.Value, out var known) ? known.LegalBasis : LegalBasis.Unspecified;
        return basis == LegalBasis.Unspecified ? "" : words.Word("bases", PolicyWords.Of(basis));
    }

    private void WriteNobody()
    {
        Section("nobody");
        foreach (var denial in policy.Deny)
            Item(Joined(words.Sentence("denied", Data(denial.Data), Receivers(denial.To)), denial.Reason), denial.Clause);
        Item(words.Sentence("undeclared"), null);
    }

    private string Receivers(ImmutableArray<RecipientReference> to) => Listed(to.Select(reference =>
        reference.Id is { } id ? policy.Recipients.TryGetValue(id, out var known) ? known.Description ?? id : id
        : reference.Kind is { } kind ? words.Word("kinds", PolicyWords.Of(kind))
        : words.Sentence("everybody")));

    private void WriteChildren()
    {
        if (policy.Children is not { } children)
            return;

        Section("children");
        Item(words.Sentence("children", children.MinimumAge, children.Data.IsEmpty ? Name("user") : Data(children.Data)), children.Clause);
    }

    private void WriteRetention()
    {
        // What is kept as long as its parent is not told again.
        var kept = policy.Categories.All
            .Where(category => category.Retention is { } own && own != policy.Categories.RetentionOf(CategoryTable.Parent(category.Id) ?? ""))
            .ToList();
        var logs = policy.Recipients.Values.Where(recipient => recipient.Retention is not null).ToList();
        if (kept.Count + logs.Count == 0)
            return;

        Section("retention");
        foreach (var category in kept)
            Item(words.Sentence("kept", Name(category.Id), words.Period(category.Retention ?? "")), null);
        foreach (var recipient in logs)
            Item(words.Sentence("kept", recipient.Description ?? recipient.Id, words.Period(recipient.Retention ?? "")), recipient.Clause);
    }

    private void WriteRights()
    {
        if (policy.Rights.IsEmpty)
            return;

        Section("rights");
        foreach (var right in PolicyWords.Rights.Where(policy.Rights.ContainsKey))
            Item(words.Sentence("right", words.Word("rights", right)), policy.Rights[right].Clause);
    }

    private void WriteEdition()
    {
        if (policy.Notice is not { } notice)
            return;

        Section("edition");
        Item(notice.Version is { } version ? words.Sentence("version", version) : null, notice.Clause);
        Item(notice.Date is { } date ? words.Sentence("date", date) : null, null);
        Item(notice.Url is { } url ? words.Sentence("url", url) : null, null);
    }

    private void Section(string key)
    {
        _section++;
        _item = 0;
        _text.Append($"\n## {_section}. {words.Heading(key)}\n\n");
    }

    private void Item(string? text, string? clause)
    {
        if (text is not null)
            _text.Append($"- {_section}.{++_item}. {WithClause(text, clause)}\n");
    }

    private string WithClause(string text, string? clause) => clause is null ? text : $"{text} ({words.Clause(clause)})";

    private string? FormOf(Form form) => form == Form.Identified ? null : words.Sentence("form", words.Word("forms", PolicyWords.Of(form)));

    private string Purpose(string id) => policy.Purposes.TryGetValue(id, out var purpose) ? purpose.Description ?? id : id;

    private string Data(ImmutableArray<Located<string>> data) => Listed(data.Select(category => Name(category.Value)));

    private string Name(string category) => words.Category(policy.Categories, category);

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items.Distinct());

    private static string Joined(params string?[] parts) => string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Policy.Model;
using Privacy.CodeFixes.Editing.Policies;

namespace Privacy.CodeFixes.Editing.Transforms;

/// <summary>A redactor that a project does not have yet: a class in a file of its own, beside the code that asked for it.</summary>
/// <param name="Call">How it is called from its own namespace.</param>
internal sealed record NewRedactor(TransformCall Call, IReadOnlyList<string> Folders, string Code)
{
    /// <summary><c>null</c>: there is one at hand, the policy would not let redacted data go either, or nothing could be redacted.</summary>
    public static NewRedactor? For(FixSite site, CancellationToken cancel)
    {
        var values = WrappedValue.Values(site);
        if (values.IsEmpty
            || site.IsGenerated
            || IsShared(site.Document)
            || site.Semantics.Compilation.GetTypeByMetadataName("Privacy.TransformsAttribute") is null
            || !PolicyQuestion.IsLawful(site, site.Policy, Form.Anonymised)
            || TransformCalls.Find(site, Form.Anonymised, values[0].SpanStart, cancel).Any())
            return null;

        var name = NewName(site, values[0].SpanStart);
        var text = site.Semantics.Compilation.GetSpecialType(SpecialType.System_String);
        var space = site.Node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } declared
            ? site.Semantics.GetDeclaredSymbol(declared, cancel)?.ToDisplayString()
            : null;
        var isNullable = site.Semantics.Compilation.Options.NullableContextOptions.AnnotationsEnabled();
        return new NewRedactor(
            new TransformCall(name, name + ".Redact(", ")", null, text), site.Document.Folders, Written(space, name, Lines.Break(site.Text), isNullable));
    }

    public Solution AddTo(Project project) => project.AddDocument(Call.Display + ".cs", Code, Folders).Project.Solution;

    private static string NewName(FixSite site, int position)
    {
        var name = "Redaction";
        for (var i = 2; !site.Semantics.LookupSymbols(position, name: name).IsEmpty || HasFile(site, name); i++)
            name = "Redaction" + i;
        return name;
    }

    /// <summary>Another project has the file too, and would not have the redactor. One project of several frameworks has both.</summary>
    private static bool IsShared(Document document) => document.GetLinkedDocumentIds()
        .Any(linked => document.Project.Solution.GetProject(linked.ProjectId)?.FilePath != document.Project.FilePath);

    /// <summary>A file of the name would be another class's.</summary>
    private static bool HasFile(FixSite site, string name) =>
        site.Document.Project.Documents.Any(document => document.Name == name + ".cs" && document.Folders.SequenceEqual(site.Document.Folders));

    private static string Written(string? space, string name, string line, bool isNullable)
    {
        string[] lines =
        [
            .. space is null ? [] : new[] { "namespace " + space, "{" },
            "    /// <summary>Takes what points to a person out of what leaves the program.</summary>",
            "    internal static class " + name,
            "    {",
            "        /// <summary>What is left of a value: that there was one.</summary>",
            "        [global::Privacy.Transforms(global::Privacy.Form.Anonymised)]",
            "        public static string Redact(string" + (isNullable ? "?" : "") + " value) => string.IsNullOrEmpty(value) ? \"\" : \"***\";",
            "    }",
            .. space is null ? [] : new[] { "}" },
        ];
        return string.Concat(lines.Select(each => (space is null && each.StartsWith("    ", StringComparison.Ordinal) ? each.Substring(4) : each) + line));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Checking;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Sections;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>YAML text → policy. Never throws, whatever the input; bounded in time and memory.</summary>
internal static class PolicyReader
{
    /// <summary>One file on its own. Parents it extends are missing then: <see cref="PolicyFiles"/> reads them with it.</summary>
    /// <param name="packs">Names of the built-in packs, for <c>pack:NAME</c>.</param>
    public static PolicyReadResult Read(SourceText text, string path, ImmutableHashSet<string> packs, CancellationToken cancel) =>
        PolicyFiles.Load([(path, text)], packs, cancel);

    /// <summary>The entries of one file alone, its names resolved with those of its parents.</summary>
    /// <param name="parent">The parents, merged; <c>null</c> where the file has none.</param>
    /// <param name="isComplete">False where a parent could not be read.</param>
    internal static PrivacyPolicy ReadFile(
        PolicyFile file, PrivacyPolicy? parent, bool isComplete, ImmutableHashSet<string> packs, DefectList defects, CancellationToken cancel)
    {
        var start = file.Start;
        if (file.Tree.Error is { } error)
        {
            defects.Add(RuleIds.Syntax, error.Position, $"policy.yaml cannot be read, so everything is denied: {error.Message}");
            return new PrivacyPolicy { Path = file.Path, IsUnreadable = true };
        }

        if (file.Tree.Extra is { } extra)
            defects.Add(RuleIds.Value, extra, "A second document starts here; a policy is one document, and the rest is not read");

        if (file.Tree.Root is YamlScalar { IsNull: false } or YamlSequence)
        {
            defects.Add(RuleIds.Value, start, "A policy must be a mapping of keys such as version, recipients and allow");
            return new PrivacyPolicy { Path = file.Path, IsUnreadable = true };
        }

        var mapping = file.Tree.Root as YamlMapping ?? new YamlMapping([], start, size: 1);
        var known = parent?.Categories ?? CategoryTable.BuiltIn;
        var checker = new ShapeChecker(DeclaredNames.Of(mapping, known, parent, packs, isComplete), defects, cancel);
        checker.Check(mapping, Schema.Policy, "A policy", start);
        var root = new Root(mapping, checker);
        var policy = Build(file.Path, root, known);
        CategoryFacts.Check(root, policy, defects);
        return policy;
    }

    private static PrivacyPolicy Build(string path, Root root, CategoryTable known)
    {
        var categories = CategoriesReader.Read(root, known);
        return new PrivacyPolicy
        {
            Path = path,
            Notice = SettingsReader.Notice(root),
            Controller = SettingsReader.Controller(root),
            Categories = categories,
            Purposes = ById(PurposesReader.Read(root), static purpose => purpose.Id),
            Sources = [.. SourcesReader.Read(root)],
            Classifications = [.. ClassificationsReader.Read(root)],
            Recipients = ById(RecipientsReader.Read(root), static recipient => recipient.Id),
            Guards = ById(GuardsReader.Read(root), static guard => guard.Id),
            Transforms = [.. TransformsReader.Read(root)],
            Consents = [.. ConsentsReader.Read(root)],
            Allow = [.. AllowReader.Read(root)],
            Deny = [.. DenyReader.Read(root)],
            Children = SettingsReader.Children(root),
            Retention = categories.Retentions,
            Rights = ById(RightsReader.Read(root), static right => right.Id),
            Inference = SettingsReader.Inference(root) ?? new Inference(null, []),
            Enforcement = SettingsReader.Enforcement(root) ?? Enforcement.Standard,
        };
    }

    private static ImmutableSortedDictionary<string, T> ById<T>(IEnumerable<T> entries, Func<T, string> id) =>
        entries.ToImmutableSortedDictionary(id, static entry => entry, StringComparer.Ordinal);
}

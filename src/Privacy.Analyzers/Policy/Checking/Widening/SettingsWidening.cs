using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Checking.Widening;

/// <summary>The sections with one entry each: <c>children</c>, <c>controller</c>, <c>inference</c> and <c>enforcement</c>.</summary>
internal static class SettingsWidening
{
    public static PrivacyPolicy Narrowed(Narrowing check)
    {
        Enforcement(check);
        return check.Child with
        {
            Children = Children(check),
            Controller = Controller(check),
            Inference = Inference(check),
        };
    }

    private static Children? Children(Narrowing check)
    {
        if (check.Child.Children is not { } child || check.Parent.Children is not { } parent)
            return check.Child.Children;

        var kept = child;
        if (child.MinimumAge < parent.MinimumAge)
        {
            check.Report(
                child.AgePosition, $"Minimum age {child.MinimumAge} is lower than the parent policy's {parent.MinimumAge}{check.Place(parent.AgePosition)}", parent.AgePosition);
            kept = kept with { MinimumAge = parent.MinimumAge };
        }

        if (parent.Guard is { } guard && child.Guard?.Value != guard.Value)
        {
            var other = child.Guard is { } own ? $"'{own.Value}'" : "not named";
            check.Wider(Place(check, child, "guard"), "The children section", $"its guard is {other} and no longer '{guard.Value}'", parent.Position);
            kept = kept with { Guard = guard };
        }

        if (Missing(child, parent) is { } category)
        {
            check.Wider(Place(check, child, "data"), "The children section", $"it no longer speaks of '{category}'", parent.Position);
            kept = kept with { Data = parent.Data.IsEmpty ? [] : kept.Data.AddRange(parent.Data) };
        }

        return kept;
    }

    /// <summary>Data that the parent's section speaks of and the child's does not; none named is all.</summary>
    private static string? Missing(Children child, Children parent)
    {
        if (child.Data.IsEmpty || (parent.Data.IsEmpty && parent.Guard is null))
            return null;

        return parent.Data.IsEmpty
            ? Coverage.Category(child.Data, "user") ? null : "user"
            : parent.Data.Select(static data => data.Value).FirstOrDefault(category => !Coverage.Category(child.Data, category));
    }

    private static PolicyPosition Place(Narrowing check, Children child, string key) => check.Places.Of(child.Position, "children", key);

    private static Controller? Controller(Narrowing check)
    {
        if (check.Child.Controller is not { } child || check.Parent.Controller is null)
            return check.Child.Controller;

        var added = child.Adequacy.FirstOrDefault(country => !Transfers.IsAdequate(check.Parent, country));
        if (added is null)
            return child;

        var above = check.Parent.Controller.Position;
        check.Wider(check.Places.Of(child.Position, "controller", "adequacy"), "The controller section", $"country '{added}' is adequate too", above);
        return child with { Adequacy = [] };
    }

    private static Inference Inference(Narrowing check)
    {
        var child = Ignored(check, check.Child.Inference);
        if (child.Mode is not { } mode || check.Parent.Inference.Mode is not { } above || mode >= above)
            return child;

        check.Report(
            check.Places.Of(default, "inference", "mode"),
            $"Inference mode '{Word(mode)}' finds less than the parent policy's '{Word(above)}'",
            default);
        return child with { Mode = above };

        static string Word(InferenceMode mode) => PolicyWords.InferenceModes[(int)mode];
    }

    /// <summary>A child may say that members of its own are not personal; to say so of all is to switch inference off.</summary>
    private static Inference Ignored(Narrowing check, Inference child)
    {
        var all = child.Ignore.FirstOrDefault(static pattern => pattern.All(static letter => letter is '*' or '.'));
        if (all is null || check.Parent.Inference.Mode is null or InferenceMode.Off || check.Parent.Inference.Ignore.Contains(all))
            return child;

        check.Report(check.Places.Of(default, "inference", "ignore"), $"'{all}' ignores every member, so inference finds less than the parent policy's", default);
        return child with { Ignore = child.Ignore.Remove(all) };
    }

    /// <summary>Reports only: what is laxer is merged by taking the stricter of both.</summary>
    private static void Enforcement(Narrowing check)
    {
        var (child, parent) = (check.Child.Enforcement, check.Parent.Enforcement);
        if (child.HasMode && IsLaxer(child.Default, parent.Default))
            Report("The enforcement section", child.Default, parent.Default, "mode");

        foreach (var (recipient, mode) in child.Recipients.OrderBy(static rule => rule.Key, StringComparer.Ordinal).Select(static rule => (rule.Key, rule.Value)))
        {
            if (Enforcing.Bound(check.Parent, recipient) is { } above && IsLaxer(mode, above))
                Report($"Enforcement of '{recipient}'", mode, above, "recipients", recipient);
        }

        if (parent.AssumedIsError && check.Places.Has("enforcement", "assumed") && !child.AssumedIsError)
            check.Wider(check.Places.Of(default, "enforcement", "assumed"), "The enforcement section", "an assumed flow is a warning and no longer an error", default);

        void Report(string entry, EnforcementRule own, EnforcementRule above, params string[] keys) =>
            check.Wider(check.Places.Of(default, ["enforcement", .. keys]), entry, $"its mode is '{Word(own)}' and no longer '{Word(above)}'", default);
    }

    private static bool IsLaxer(EnforcementRule child, EnforcementRule parent)
    {
        if (child.Mode != parent.Mode)
            return child.Mode > parent.Mode;

        return child.Mode != EnforcementMode.Enforce && parent.Until is { } until && (child.Until is not { } own || string.CompareOrdinal(own, until) > 0);
    }

    private static string Word(EnforcementRule rule) =>
        PolicyWords.EnforcementModes[(int)rule.Mode] + (rule.Until is { } until ? " until " + until : "");
}

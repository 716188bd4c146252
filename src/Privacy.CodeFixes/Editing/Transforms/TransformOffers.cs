using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.CodeFixes.Editing.Policies;

namespace Privacy.CodeFixes.Editing.Transforms;

/// <summary>Offers to put one of the project's transforms around what is sent.</summary>
internal static class TransformOffers
{
    /// <summary>One entry per transform; the first has the plain key, so that Fix All means the same everywhere.</summary>
    public static IEnumerable<FixOffer> Of(FixSite site, Form form, string verb, string key, CancellationToken cancel)
    {
        var values = WrappedValue.Values(site);
        if (values.IsEmpty || form <= PolicyQuestion.FormOf(site) || !PolicyQuestion.IsLawful(site, site.Model.Policy, form))
            yield break;

        var count = 0;
        foreach (var call in TransformCalls.Find(site, form, values[0].SpanStart, cancel))
        {
            if (WrappedValue.Changes(site, values, call) is not { } changes)
                continue;

            var title = verb + " '" + string.Join("', '", site.Properties(PropertyKeys.Member)) + "' with " + call.Display;
            yield return new FixOffer(title, count++ == 0 ? key : key + ":" + call.Display, _ => Task.FromResult(site.With([.. changes])));
        }
    }
}

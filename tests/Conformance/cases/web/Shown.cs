using System.Threading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cases.Web.ShownCase;

/// <summary>What the framework shows, keeps and measures beside the answer itself.</summary>
internal static class Shown
{
    public static ValueTask ProblemBad(IProblemDetailsService problems, HttpContext context, User user) => problems.WriteAsync(new ProblemDetailsContext // expect: PRIV208
    {
        HttpContext = context,
        ProblemDetails = new ProblemDetails { Status = 500, Detail = "failed for " + user.Email },
    });

    public static ValueTask<bool> ProblemOk(IProblemDetailsService problems, HttpContext context, User user) => problems.TryWriteAsync(new ProblemDetailsContext
    {
        HttpContext = context,
        ProblemDetails = new ProblemDetails { Status = 500, Detail = "failed with " + user.Theme },
    });

    public static void ContentBad(TagHelperOutput output, User user) => output.Content.SetContent(user.Name); // expect: PRIV208

    public static void AfterBad(TagHelperOutput output, User user) => output.PostContent.AppendHtml("<b>" + user.Email + "</b>"); // expect: PRIV208

    public static void AttributeBad(TagHelperOutput output, User user) => output.Attributes.SetAttribute("title", user.Email); // expect: PRIV208

    public static void ContentOk(TagHelperOutput output, User user) => output.Content.SetContent(user.Theme);

    public static void AttributeOk(TagHelperOutput output, User user) => output.Attributes.SetAttribute("class", user.Theme);

    public static ValueTask CachedBad(IOutputCacheStore store, User user) => store.SetAsync("page", Encoding.UTF8.GetBytes(user.Email), null, TimeSpan.Zero, default); // expect: PRIV208

    public static ValueTask CachedOk(IOutputCacheStore store, User user) => store.SetAsync("page", Encoding.UTF8.GetBytes(user.Theme), null, TimeSpan.Zero, default);

    public static void MeasuredBad(HttpContext context, User user) => context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("user", user.Name)); // expect: PRIV204

    public static void MeasuredOk(HttpContext context, User user) => context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("theme", user.Theme));

    public static void ModelKeysOk(ModelStateDictionary state, User user)
    {
        state.SetModelValue("mail", user.Email, user.Email);
        Log.LogInformation("{X}", string.Join(',', state.Keys));
    }
}

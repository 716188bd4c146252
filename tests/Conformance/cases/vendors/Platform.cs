using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cases.Vendors.PlatformCase;

internal static class Metrics
{
    public static void CounterTagBad(Counter<int> counter, User user) => counter.Add(1, new KeyValuePair<string, object?>("mail", user.Email)); // expect: PRIV204

    public static void HistogramTagsBad(Histogram<double> histogram, User user) => histogram.Record(1, new TagList { { "mail", user.Email } }); // expect: PRIV204

    public static void MeasuredNumberOk(Histogram<int> histogram, [PersonalData("user.behavior", Purpose = "service")] int visits) => histogram.Record(visits);

    public static void CountedNumberOk(Counter<int> counter, [PersonalData("user.behavior", Purpose = "service")] int visits) => counter.Add(visits, new KeyValuePair<string, object?>("theme", "dark"));

    public static void CounterTagOk(Counter<int> counter, User user) => counter.Add(user.Visits, new KeyValuePair<string, object?>("theme", user.Theme));

    public static void AddOk(List<string> names, User user) => names.Add(user.Name);
}

internal static class Processes
{
    public static void ArgumentsBad(User user) => Process.Start("mailer", "--to " + user.Email); // expect: PRIV208

    public static void ArgumentListBad(User user) => Process.Start("mailer", ["--to", user.Email]); // expect: PRIV208

    public static void StartInfoBad(User user)
    {
        var info = new ProcessStartInfo("mailer");
        info.Arguments = user.Email; // expect: PRIV208
        Process.Start(info);
    }

    public static void StartInfoListBad(User user)
    {
        var info = new ProcessStartInfo("mailer");
        info.ArgumentList.Add(user.Email); // expect: PRIV208
        Process.Start(info);
    }

    public static void StartInfoMadeBad(User user) => Process.Start(new ProcessStartInfo("mailer", user.Email)); // expect: PRIV208

    public static void ArgumentsOk(User user) => Process.Start("mailer", "--theme " + user.Theme);

    public static void TitleOk(User user) => new ProcessStartInfo("mailer").WindowStyle = user.Name.Length > 3 ? ProcessWindowStyle.Hidden : ProcessWindowStyle.Normal;
}

internal abstract class Page : RazorPage<User>
{
    public void WriteBad(User user) => Write(user.Email); // expect: PRIV208

    public void LiteralBad(User user) => WriteLiteral("<b>" + user.Name + "</b>"); // expect: PRIV208

    public void WriteOk(User user) => Write(user.Theme);

    public void LayoutOk(User user) => Layout = user.Theme;
}

internal static class Html
{
    public static IHtmlContent RawBad(IHtmlHelper html, User user) => html.Raw(user.Name); // expect: PRIV208

    public static IHtmlContent TextBoxBad(IHtmlHelper html, User user) => html.TextBox("mail", user.Email, null, null); // expect: PRIV208

    public static HtmlString StringBad(User user) => new("<b>" + user.Name + "</b>"); // expect: PRIV208

    public static IHtmlContent BuilderBad(HtmlContentBuilder builder, User user) => builder.AppendHtml(user.Name); // expect: PRIV208

    public static MarkupString MarkupBad(User user) => new(user.Name); // expect: PRIV208

    public static MarkupString MarkupCastBad(User user) => (MarkupString)user.Name; // expect: PRIV208

    public static IHtmlContent RawOk(IHtmlHelper html, User user) => html.Raw(user.Theme);

    public static string NameOk(IHtmlHelper html, User user) => html.GenerateIdFromName(user.Name);

    public static HtmlString StringOk(User user) => new("<b>" + user.Theme + "</b>");
}

internal sealed class Card : ComponentBase
{
    public User Shown { get; set; } = new();

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddContent(1, Shown.Theme);
        builder.CloseElement();
    }
}

internal sealed class MailCard : ComponentBase
{
    public User Shown { get; set; } = new();

    public void RenderBad(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddContent(1, Shown.Email); // expect: PRIV208
        builder.CloseElement();
    }

    /// <summary>What a form binds, and what an event does.</summary>
    public void BoundOk(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "value", BindConverter.FormatValue(Shown.Name));
        builder.AddAttribute(2, "onchange", EventCallback.Factory.CreateBinder(this, value => Shown.Name = value ?? "", Shown.Name));
        builder.CloseElement();
    }
}

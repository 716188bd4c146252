using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.Runtime.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cases.Web.PagesCase;

/// <summary>What Razor's compiler makes of a page: what was written leaves nothing behind in the page.</summary>
internal abstract class ShownPage : RazorPage<User>
{
    [RazorInject]
    public IViewLocalizer Loc { get; private set; } = default!;

    [RazorInject]
    public IHtmlHelper<User> Html { get; private set; } = default!;

    public void ShownBad()
    {
        WriteLiteral("<p>");
        Write(Model.Email); // expect: PRIV208
        WriteLiteral("</p>");
        Write(Loc["Mail"]);
        Write(Model.Theme);
    }

    public void RawBad()
    {
        Write(Html.Raw(Model.Name)); // expect: PRIV208
        Write(Html.Raw(Model.Theme));
    }

    public void DisplayedBad() => Write(Html.DisplayFor(m => m.Email)); // expect: PRIV208

    public void LinkedBad() => Write(Html.ActionLink("Mail", "Send", new { mail = Model.Email })); // expect: PRIV208

    public void NamedOk()
    {
        Write(Html.IdFor(m => m.Email));
        Write(Html.NameFor(m => m.Email));
        Write(Html.DisplayNameFor(m => m.Email));
        Write(Html.LabelFor(m => m.Email));
        Write(Html.ValidationMessageFor(m => m.Email));
    }

    public void FormOk()
    {
        Write(Html.TextBoxFor(m => m.Email));
        Write(Html.EditorFor(m => m.Email));
        Write(Html.HiddenFor(m => m.Email));
    }

    public async Task PartOk() => Write(await Html.PartialAsync("Part", Model));
}

/// <summary>Attributes: of an element, and of one that a tag helper serves.</summary>
internal abstract class LinkedPage : RazorPage<User>
{
    private TagHelperExecutionContext _context = default!;
    private readonly TagHelperRunner _runner = new();

    [RazorInject]
    public IHtmlHelper<User> Html { get; private set; } = default!;

    private TagHelperScopeManager Scopes { get; } = default!;

    public void AttributeBad()
    {
        BeginWriteAttribute("href", " href=\"", 10, "\"", 20, 2);
        WriteAttributeValue("", 12, "mailto:", 12, 7, true);
        WriteAttributeValue("", 19, Model.Email, 19, 11, false); // expect: PRIV208
        EndWriteAttribute();
        BeginWriteAttribute("class", " class=\"", 10, "\"", 20, 1);
        WriteAttributeValue("", 12, Model.Theme, 12, 7, false);
        EndWriteAttribute();
    }

    public async Task ServedBad()
    {
        _context = Scopes.Begin("a", TagMode.StartTagAndEndTag, "1", async () => await Task.Yield());
        _context.Add(CreateTagHelper<AnchorTagHelper>());
        BeginAddHtmlAttributeValues(_context, "title", 1, HtmlAttributeValueStyle.DoubleQuotes);
        AddHtmlAttributeValue("", 30, Model.Name, 30, 10, false); // expect: PRIV208
        EndAddHtmlAttributeValues(_context);
        await _runner.RunAsync(_context);
        Write(_context.Output);
        _context = Scopes.End();
    }

    public async Task BufferedBad()
    {
        _context = Scopes.Begin("a", TagMode.StartTagAndEndTag, "2", async () => await Task.Yield());
        BeginWriteTagHelperAttribute();
        Write(Model.Email); // expect: PRIV208
        var buffer = EndWriteTagHelperAttribute();
        _context.AddHtmlAttribute("data-x", Html.Raw(buffer), HtmlAttributeValueStyle.DoubleQuotes);
        await _runner.RunAsync(_context);
        Write(_context.Output);
        _context = Scopes.End();
    }
}

/// <summary>A form shows what it binds to whoever types it.</summary>
internal abstract class FormPage : RazorPage<User>
{
    private TagHelperExecutionContext _context = default!;
    private readonly TagHelperRunner _runner = new();

    [RazorInject]
    public IModelExpressionProvider Expressions { get; private set; } = default!;

    [RazorInject]
    public IViewLocalizer Loc { get; private set; } = default!;

    private TagHelperScopeManager Scopes { get; } = default!;

    public async Task LabelOk()
    {
        _context = Scopes.Begin("label", TagMode.StartTagAndEndTag, "1", async () => Write(Loc["Mail"]));
        var label = CreateTagHelper<LabelTagHelper>();
        _context.Add(label);
        label.For = Expressions.CreateModelExpression(ViewData, m => m.Email);
        _context.AddTagHelperAttribute("asp-for", label.For, HtmlAttributeValueStyle.DoubleQuotes);
        await _runner.RunAsync(_context);
        Write(_context.Output);
        _context = Scopes.End();
        Write(Loc["Phone"]);
    }

    public async Task InputOk()
    {
        _context = Scopes.Begin("input", TagMode.SelfClosing, "2", async () => await Task.Yield());
        var input = CreateTagHelper<InputTagHelper>();
        _context.Add(input);
        input.For = Expressions.CreateModelExpression(ViewData, m => m.Email);
        _context.AddTagHelperAttribute("asp-for", input.For, HtmlAttributeValueStyle.DoubleQuotes);
        await _runner.RunAsync(_context);
        Write(_context.Output);
        _context = Scopes.End();
        if (_context.Output is null)
            throw new InvalidOperationException(InvalidTagHelperIndexerAssignment("asp-route-id", "Form", "RouteValues"));
    }

    public async Task ShownInsideBad()
    {
        _context = Scopes.Begin("form", TagMode.StartTagAndEndTag, "3", async () =>
        {
            Write(Model.Email); // expect: PRIV208
            Write(Loc["Mail"]);
        });
        _context.Add(CreateTagHelper<FormTagHelper>());
        await _runner.RunAsync(_context);
        Write(_context.Output);
        _context = Scopes.End();
        Write(Model.Theme);
    }
}

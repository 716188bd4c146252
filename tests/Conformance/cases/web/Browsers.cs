using System.Threading;
using Microsoft.JSInterop;

namespace Cases.Web.BrowsersCase;

/// <summary>Functions of the browser that a page of .NET calls by name.</summary>
internal static class Browsers
{
    public static async Task KeptBad(IJSRuntime script, User user) => await script.InvokeVoidAsync("localStorage.setItem", "mail", user.Email); // expect: PRIV208

    public static async Task SessionBad(IJSRuntime script, User user) => await script.InvokeVoidAsync("sessionStorage.setItem", default(CancellationToken), "mail", user.Email); // expect: PRIV208

    public static async Task ReadOk(IJSRuntime script, User user) => await script.InvokeAsync<string>("localStorage.getItem", user.Email);

    public static async Task TrackedBad(IJSRuntime script, User user) => await script.InvokeVoidAsync("gtag", "event", "login", new { user.Email }); // expect: PRIV202

    public static async Task PixelBad(IJSRuntime script, User user) => await script.InvokeAsync<object>("fbq", "track", "Lead", user.Email); // expect: PRIV203

    public static void WrittenBad(IJSInProcessRuntime script, User user) => script.InvokeVoid("console.log", user.Name); // expect: PRIV201

    public static async Task OwnOk(IJSRuntime script, User user) => await script.InvokeVoidAsync("shop.greet", user.Name);

    public static async Task ThemeOk(IJSRuntime script, User user) => await script.InvokeVoidAsync("gtag", "event", "login", user.Theme);

    public static async Task ConstantBad(IJSRuntime script, User user) => await script.InvokeVoidAsync(Set, "mail", user.Email); // expect: PRIV208

    private const string Set = "window.localStorage.setItem";

    public static async Task WrappedBad(IJSRuntime script, User user) => await Run(script, "console.log", user.Email); // expect: PRIV201

    public static async Task WrappedOk(IJSRuntime script, User user) => await Run(script, "shop.greet", user.Email);

    public static async Task EitherBad(IJSRuntime script, User user)
    {
        var function = "console.log";
        if (Coin)
            function = "console.error";
        await script.InvokeVoidAsync(function, user.Email); // expect: PRIV201
    }

    private static Task Run(IJSRuntime script, string function, string text) => script.InvokeVoidAsync(function, text).AsTask();
}

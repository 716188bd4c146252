using System.Threading;
using static Cases.Typed.Api;

namespace Cases.NamedForms.AmbientCase;

internal sealed class Current
{
    private static readonly AsyncLocal<Current?> s_current = new();

    public string Mail = "";

    public string Name = "";

    public static Current? Now
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }
}

/// <summary>What goes with a flow of calls and not as an argument; tasks that are awaited.</summary>
internal static class Ambient
{
    private static readonly AsyncLocal<string> s_mail = new();

    private static readonly AsyncLocal<string> s_name = new();

    private static readonly ThreadLocal<string> s_thread = new(() => "");

    private static void Set(string text) => s_mail.Value = text;

    private static void Show() => Sink(s_mail.Value);

    private static async Task ShowLater()
    {
        await Task.Yield();
        Sink(s_mail.Value);
    }

    private static async Task<string> Same(string text)
    {
        await Task.Yield();
        return text;
    }

    private static async Task Fill(List<string> texts)
    {
        await Task.Yield();
        texts.Add(Source());
    }

    public static void ValueBad()
    {
        s_mail.Value = Source();
        Sink(s_mail.Value); // expect: PRIV201
    }

    public static void ValueOk()
    {
        s_mail.Value = Source();
        s_name.Value = "";
        Sink(s_name.Value);
    }

    public static void OverwrittenOk()
    {
        s_mail.Value = Source();
        s_mail.Value = "";
        Sink(s_mail.Value);
    }

    public static void SetByACallBad()
    {
        Set(Source());
        Sink(s_mail.Value); // expect: PRIV201
    }

    public static void SetByACallOk()
    {
        Set(Source());
        Set("");
        Sink(s_mail.Value);
    }

    public static void ShownByACallBad()
    {
        s_mail.Value = Source();
        Show(); // expect: PRIV201
    }

    public static void ShownByACallOk()
    {
        s_mail.Value = "";
        Show();
    }

    public static async Task ShownLaterBad()
    {
        s_mail.Value = Source();
        await ShowLater(); // expect: PRIV201
    }

    public static async Task ShownLaterOk()
    {
        s_mail.Value = "";
        await ShowLater();
    }

    public static void ObjectBad()
    {
        Current.Now = new Current { Mail = Source() };
        Sink(Current.Now.Mail); // expect: PRIV201
    }

    public static void ObjectOk()
    {
        Current.Now = new Current { Mail = Source() };
        Sink(Current.Now.Name);
    }

    public static void ObjectReplacedOk()
    {
        Current.Now = new Current { Mail = Source() };
        Current.Now = new Current();
        Sink(Current.Now.Mail);
    }

    public static void ThreadBad()
    {
        s_thread.Value = Source();
        Sink(s_thread.Value); // expect: PRIV201
    }

    public static void ThreadOk()
    {
        s_thread.Value = Source();
        s_thread.Value = "";
        Sink(s_thread.Value);
    }

    public static async Task RunBad()
    {
        var text = "";
        await Task.Run(() => text = Source());
        Sink(text); // expect: PRIV201
    }

    public static async Task RunOk()
    {
        var text = Source();
        await Task.Run(() => text = "");
        Sink(text);
    }

    public static async Task RunResultBad() => Sink(await Task.Run(() => Source())); // expect: PRIV201

    public static async Task RunResultOk()
    {
        var text = Source();
        Sink(await Task.Run(() => text.Length > 3 ? "long" : "short"));
    }

    public static async Task RunInBetweenBad()
    {
        var text = "";
        var task = Task.Run(() =>
        {
            text = Source();
        });
        await task;
        Sink(text); // expect: PRIV201
    }

    public static async Task RunAsyncBad()
    {
        var text = "";
        await Task.Run(async () => text = await Same(Source()));
        Sink(text); // expect: PRIV201
    }

    public static async Task RunAsyncOk()
    {
        var text = Source();
        await Task.Run(async () => text = await Same(""));
        Sink(text);
    }

    public static async Task FilledBad()
    {
        var texts = new List<string>();
        await Fill(texts);
        Sink(texts[0]); // expect: PRIV201
    }

    public static async Task FilledAndClearedOk()
    {
        var texts = new List<string>();
        await Fill(texts);
        texts.Clear();
        Sink(texts.FirstOrDefault());
    }

    public static async Task AllBad()
    {
        var one = Task.Run(() => Source());
        var two = Task.Run(() => "");
        await Task.WhenAll(one, two);
        Sink(one.Result); // expect: PRIV201
    }

    public static async Task AllOk()
    {
        var one = Task.Run(() => Source());
        var two = Task.Run(() => "");
        await Task.WhenAll(one, two);
        Sink(two.Result);
    }

    public static void LazyBad()
    {
        var log = "";
        var lazy = new Lazy<string>(() =>
        {
            log = Source();
            return "";
        });
        Sink(lazy.Value);
        Sink(log); // expect: PRIV201
    }

    public static void FP_NotYetAsked()
    {
        var log = "";
        var lazy = new Lazy<string>(() =>
        {
            log = Source();
            return "";
        });
        Sink(log); // known false alarm: PRIV201 what code given to a library writes counts before it is run
        Sink(lazy.Value);
    }
}

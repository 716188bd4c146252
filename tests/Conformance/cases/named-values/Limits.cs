using static Cases.Typed.Api;

namespace Cases.NamedValues.LimitsCase;

internal sealed class Command(Action<string> run, Func<string, string>? map = null)
{
    public void Run(string text) => run(map is null ? text : map(text));
}

internal static class Limits
{
    public static void CapturedAndChangedBad()
    {
        var text = "none";
        var query = new[] { 1 }.Select(_ => text);
        text = Source();
        Sink(query.First()); // expect: PRIV201
    }

    public static void ListFilledAfterwardsBad()
    {
        var list = new List<string>();
        var query = list.Where(text => text != "");
        list.Add(Source());
        Sink(query.First()); // expect: PRIV201
    }

    public static void CapturedAndCleanedOk()
    {
        var text = Source();
        var query = new[] { 1 }.Select(_ => text);
        text = "none";
        Sink(query.First());
    }

    public static void FP_OptionalDelegate() =>
        new Command(Sink, _ => "none").Run(Source()); // known false alarm: PRIV201 a delegate that is given is not known to be there

    public static void NothingToIterateOk()
    {
        foreach (var text in Array.Empty<string>())
        {
            Sink(Source());
        }
    }
}

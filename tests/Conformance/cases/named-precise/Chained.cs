using static Cases.Typed.Api;

namespace Cases.NamedPrecise.ChainedCase;

internal sealed class Bell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

/// <summary>The handlers of one delegate run one after the other.</summary>
internal static class Chained
{
    private static string s_kept = "none";

    private static void Keep(string text) => s_kept = text;

    private static void Show(string text) => Sink(s_kept);

    public static void KeptThenShownBad()
    {
        var kept = "none";
        Action<string> both = text => kept = text;
        both += _ => Sink(kept);
        both(Source()); // expect: PRIV201
    }

    public static void ShownThenKeptOk()
    {
        var kept = "none";
        Action<string> both = _ => Sink(kept);
        both += text => kept = text;
        both(Source());
    }

    public static void CleanedInBetweenOk()
    {
        var kept = "none";
        Action<string> all = text => kept = text;
        all += _ => kept = "none";
        all += _ => Sink(kept);
        all(Source());
    }

    public static void OneOrTheOtherBad()
    {
        var kept = "none";
        Action<string> keep = text => kept = text;
        Action<string> clean = _ => kept = "none";
        var either = Out.Coin ? keep : clean;
        either(Source());
        Sink(kept); // expect: PRIV201
    }

    public static void AddedOnOneWayBad()
    {
        var kept = "none";
        Action<string> all = text => kept = text;
        if (Out.Coin)
            all += _ => kept = "none";
        all(Source());
        Sink(kept); // expect: PRIV201
    }

    public static void RemovedAgainBad()
    {
        var kept = "none";
        Action<string> clean = _ => kept = "none";
        Action<string> all = text => kept = text;
        all += clean;
        all -= clean;
        all(Source());
        Sink(kept); // expect: PRIV201
    }

    public static void LastAnswerOk()
    {
        Func<string> both = () => Source();
        both += () => "none";
        Sink(both());
    }

    public static void LastAnswerBad()
    {
        Func<string> both = () => "none";
        both += () => Source();
        Sink(both()); // expect: PRIV201
    }

    public static void EventOk()
    {
        var kept = "none";
        var bell = new Bell();
        bell.Rung += text => kept = text;
        bell.Rung += _ => kept = "none";
        bell.Ring(Source());
        Sink(kept);
    }

    public static void EventBad()
    {
        var kept = "none";
        var bell = new Bell();
        bell.Rung += text => kept = text;
        bell.Rung += _ => Sink(kept);
        bell.Ring(Source()); // expect: PRIV201
    }

    public static void EventCleanedFirstBad()
    {
        var kept = "none";
        var bell = new Bell();
        bell.Rung += _ => kept = "none";
        bell.Rung += text => kept = text;
        bell.Ring(Source());
        Sink(kept); // expect: PRIV201
    }

    public static void MethodsBad()
    {
        Action<string> both = Keep;
        both += Show;
        both(Source()); // expect: PRIV201
    }

    public static void InALoopBad(IEnumerable<bool> answers)
    {
        var kept = "none";
        Action<string> all = _ => { };
        foreach (var isLast in answers)
            all += isLast ? text => kept = text : _ => kept = "none";
        all(Source());
        Sink(kept); // expect: PRIV201
    }
}

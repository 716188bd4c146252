using static Cases.Typed.Api;

namespace Cases.NamedBuilt.FilteredCase;

/// <summary>What passes a filter that lets constants through alone is one of them.</summary>
internal static class Filtered
{
    private static readonly HashSet<string> Known = ["a", "b"];

    private static bool IsKnown(string text) => text is "a" or "b";

    private static List<string> Words() => [Source(), "b"];

    public static void WhereBad()
    {
        foreach (var word in Words().Where(word => word != "a"))
            Sink(word); // expect: PRIV201
    }

    public static void WhereOk()
    {
        foreach (var word in Words().Where(word => word == "a"))
            Sink(word);
    }

    public static void MethodBad()
    {
        foreach (var word in Words().Where(word => !IsKnown(word)))
            Sink(word); // expect: PRIV201
    }

    public static void MethodOk()
    {
        foreach (var word in Words().Where(word => IsKnown(word)))
            Sink(word);
    }

    public static void GroupOk()
    {
        var words = Words().Where(IsKnown).ToList();
        Sink(words[0]);
    }

    public static void TableBad()
    {
        Sink(string.Join(",", Words().Where(word => word.Length > 2 || Known.Contains(word)))); // expect: PRIV201
    }

    public static void TableOk()
    {
        Sink(string.Join(",", Words().Where(word => word.Length > 0 && Known.Contains(word))));
    }

    public static void FirstBad()
    {
        Sink(Words().First(word => word.Length > 2)); // expect: PRIV201
    }

    public static void FirstOk()
    {
        Sink(Words().First(IsKnown));
        Sink(Words().SingleOrDefault(word => word is "a"));
        Sink(Words().Find(IsKnown));
    }

    public static void DefaultBad()
    {
        Sink(Words().FirstOrDefault(word => word == "a", Source())); // expect: PRIV201
    }

    public static void QueryBad()
    {
        var words = from word in Words() where word != "a" select word.Trim();
        Sink(words.First()); // expect: PRIV201
    }

    public static void QueryOk()
    {
        var words = from word in Words() where word == "a" select word.Trim();
        Sink(words.First());
    }

    public static void RemovedBad()
    {
        var words = Words();
        words.RemoveAll(word => IsKnown(word));
        Sink(words[0]); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var words = Words();
        words.RemoveAll(word => !IsKnown(word));
        Sink(words[0]);
    }

    public static void AfterwardsBad()
    {
        var words = Words().Where(IsKnown).ToList();
        words.Add(Source());
        Sink(words[^1]); // expect: PRIV201
    }

    public static void AnotherBad()
    {
        var words = Words();
        var known = words.Where(IsKnown).Count();
        Sink(words[0] + known); // expect: PRIV201
    }

    public static void AllBad()
    {
        var words = Words();
        if (words.Any(IsKnown))
            Sink(words[0]); // expect: PRIV201
    }

    public static void AllOk()
    {
        var words = Words();
        if (words.All(IsKnown))
            Sink(words[0]);
    }

    public static void NotAllBad()
    {
        var words = Words();
        if (!words.TrueForAll(word => word == "a"))
            Sink(words[0]); // expect: PRIV201
    }

    public static void AllOrLeftOk()
    {
        var words = new[] { Source(), Source() };
        if (!words.All(word => IsKnown(word)))
            return;
        foreach (var word in words)
            Sink(word);
    }

    public static void AllThenAddedBad()
    {
        var words = Words();
        if (!words.All(IsKnown))
            return;
        words.Add(Source());
        Sink(words[^1]); // expect: PRIV201
    }

    public static void AnsweredBad()
    {
        var word = Source();
        Sink(IsKnown(word) switch { true => "known", false => word }); // expect: PRIV201
    }

    private static bool IsEither(string text)
    {
        if (text is "a" or "b")
            return true;
        return false;
    }

    public static void AnsweredOk()
    {
        var word = Source();
        Sink(IsEither(word) switch { true => word, false => "other" });
    }

    public static void SwitchedOk()
    {
        var word = Source();
        switch (IsEither(word))
        {
            case true:
                Sink(word);
                break;
            default:
                Out.Coin = true;
                break;
        }
    }

    public static void ObjectsBad()
    {
        var pairs = new[] { (Key: "a", Text: Source()) };
        Sink(pairs.First(pair => pair.Key == "a").Text); // expect: PRIV201
    }

    private static Func<string, bool> s_keep = _ => true;

    public static void Strict() => s_keep = word => word == "a";

    public static void HeldBad()
    {
        foreach (var word in Words().Where(s_keep))
            Sink(word); // expect: PRIV201
    }

    public static void LaterBad()
    {
        var wanted = "a";
        var query = Words().Where(word => word == wanted);
        wanted = Source();
        foreach (var word in query)
            Sink(word); // expect: PRIV201
    }

    public static void NowOk()
    {
        var wanted = "a";
        Sink(Words().Find(word => word == wanted));
    }
}

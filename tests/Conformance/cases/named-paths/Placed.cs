using static Cases.Typed.Api;

namespace Cases.NamedPaths.PlacedCase;

/// <summary>Elements that are added one by one, sequences that are spread into others, and the arguments that a format names.</summary>
internal static class Placed
{
    private static void Fill(List<string> list) => list.Add(Source());

    private static List<string> Two() => new() { "none", Source() };

    private static List<string> Made()
    {
        var list = new List<string>();
        list.Add("none");
        list.Add(Source());
        return list;
    }

    public static void FirstOk()
    {
        var list = new List<string>();
        list.Add("none");
        list.Add(Source());
        Sink(list[0]);
    }

    public static void SecondBad()
    {
        var list = new List<string>();
        list.Add("none");
        list.Add(Source());
        Sink(list[1]); // expect: PRIV201
    }

    public static void LastOk()
    {
        var list = new List<string> { Source() };
        list.Add("none");
        Sink(list[^1]);
        Sink(list.Last());
    }

    public static void LastBad()
    {
        List<string> list = ["none"];
        list.Add(Source());
        Sink(list[^1]); // expect: PRIV201
    }

    public static void MovedBad()
    {
        var list = new List<string>();
        list.Add("none");
        list.Insert(0, Source());
        Sink(list[0]); // expect: PRIV201
    }

    public static void MovedWhileEmptyBad()
    {
        var list = new List<string>();
        list.Insert(0, Source());
        list.Add("none");
        Sink(list[0]); // expect: PRIV201
    }

    public static void RemovedBad()
    {
        var list = new List<string>();
        list.Add("none");
        list.Add(Source());
        list.RemoveAt(0);
        Sink(list[0]); // expect: PRIV201
    }

    public static void PerhapsBeforeBad()
    {
        var list = new List<string>();
        if (Out.Coin)
            list.Add("none");
        list.Add(Source());
        Sink(list[0]); // expect: PRIV201
    }

    public static void InALoopBad()
    {
        var list = new List<string>();
        foreach (var text in new[] { "a", Source() }.Where(text => text.Length > 1))
            list.Add(text);
        Sink(list[0]); // expect: PRIV201
    }

    public static void FilledByACallBad()
    {
        var list = new List<string>();
        Fill(list);
        list.Add("none");
        Sink(list[0]); // expect: PRIV201
    }

    public static void ByAnInterfaceBad()
    {
        var list = new List<string>();
        ICollection<string> collection = list;
        collection.Add(Source());
        list.Add("none");
        Sink(list[0]); // expect: PRIV201
    }

    public static void AddedTogetherBad()
    {
        var list = new List<string>();
        list.AddRange([Source()]);
        list.Add("none");
        Sink(list[0]); // expect: PRIV201
    }

    public static void ReturnedOk() => Sink(Made()[0]);

    public static void ReturnedBad() => Sink(Made()[1]); // expect: PRIV201

    public static void AddedToReturnedOk()
    {
        var list = Two();
        list.Add("none");
        Sink(list[2]);
    }

    public static void SpreadOk()
    {
        string[] one = ["none"];
        string[] both = [.. one, Source()];
        Sink(both[0]);
    }

    public static void SpreadBad()
    {
        string[] one = [Source(), "none"];
        string[] both = ["none", .. one];
        Sink(both[1]); // expect: PRIV201
    }

    public static void SpreadBehindOk()
    {
        string[] one = [Source(), "none"];
        string[] both = ["none", .. one];
        Sink(both[2]);
    }

    public static void FormattedBad() => Sink(string.Format("{0}", Source(), "none")); // expect: PRIV201

    public static void FormattedOk() => Sink(string.Format("{1}", Source(), "none"));

    public static void FormattedWithEscapesOk() => Sink(string.Format("{{0}} {1,5:x}", Source(), "none"));

    public static void BuiltBad() => Sink(new StringBuilder().AppendFormat("{0} {1}", "none", Source()).ToString()); // expect: PRIV201

    public static void OpenFormatBad() => Sink(string.Format(Clean(), "none", Source())); // expect: PRIV201

    public static void NothingThereOk()
    {
        var list = new List<string>();
        if (list.Count > 0)
            Sink(Source());
        var array = new string[0];
        if (array.Length > 0)
            Sink(Source());
    }

    public static void SomethingThereBad()
    {
        List<string> list = [];
        list.Add("none");
        if (list.Count > 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void CountedByACallBad()
    {
        var list = new List<string>();
        Put(list);
        if (list.Count > 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void CountedInALoopBad()
    {
        var list = new List<string>();
        while (list.Count < 3)
        {
            list.Add("none");
            Sink(Source()); // expect: PRIV201
        }
    }

    public static void CountedByALambdaBad()
    {
        var list = new List<string>();
        new[] { "a" }.ToList().ForEach(list.Add);
        if (list.Count > 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void BehindWhatACallAddedBad()
    {
        var list = new List<string>();
        Put(list);
        list.Add(Source());
        Sink(list[1]); // expect: PRIV201
    }

    private static void Put(List<string> list) => list.Add("none");
}

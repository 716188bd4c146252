using static Cases.Typed.Api;

namespace Cases.NamedPrecise.LateCase;

internal sealed class Note
{
    public string Text = "none";

    public string Other = "none";
}

/// <summary>A query runs where it is read.</summary>
internal static class Late
{
    private static void Fill(List<string> list) => list.Add(Source());

    public static void AddedBad()
    {
        var list = new List<string> { "none" };
        var query = list.Where(text => text.Length > 0);
        list.Add(Source());
        foreach (var text in query)
            Sink(text); // expect: PRIV201
    }

    public static void AddedAfterACopyOk()
    {
        var list = new List<string> { "none" };
        var copy = list.Where(text => text.Length > 0).ToList();
        list.Add(Source());
        Sink(copy[0]);
        Sink(copy.First());
    }

    public static void AddedAfterItWasReadOk()
    {
        var list = new List<string> { "none" };
        var query = list.Where(text => text.Length > 0);
        Sink(query.First());
        list.Add(Source());
    }

    public static void AddedByACallBad()
    {
        var list = new List<string> { "none" };
        var query = from text in list select text + "!";
        Fill(list);
        Sink(query.Last()); // expect: PRIV201
    }

    public static void PutInItsPlaceBad()
    {
        string[] texts = ["none", "none"];
        var query = texts.Skip(1);
        texts[1] = Source();
        Sink(query.First()); // expect: PRIV201
    }

    public static void PutBesideOk()
    {
        string[] texts = ["none", "none"];
        var query = texts.Skip(1);
        texts[0] = Source();
        Sink(query.First());
    }

    public static void ReplacedOk()
    {
        string[] texts = ["none", Source()];
        var query = texts.Skip(1);
        texts[1] = "none";
        Sink(query.First());
    }

    public static void ReplacedOnOneWayBad()
    {
        string[] texts = ["none", Source()];
        var query = texts.Skip(1);
        if (Out.Coin)
            texts[1] = "none";
        Sink(query.First()); // expect: PRIV201
    }

    public static void EmptiedOk()
    {
        var list = new List<string> { Source() };
        var query = list.Where(text => text.Length > 0);
        list.Clear();
        list.Add("none");
        Sink(query.First());
    }

    public static void AnotherListOk()
    {
        var list = new List<string> { "none" };
        var query = list.Where(text => text.Length > 0);
        list = [Source()];
        Sink(query.First());
    }

    public static void AnotherListBad()
    {
        var list = new List<string> { Source() };
        var query = list.Where(text => text.Length > 0);
        list = ["none"];
        Sink(query.First()); // expect: PRIV201
    }

    public static void AnotherListByAnotherNameBad()
    {
        var list = new List<string> { "none" };
        var same = list;
        var query = list.Where(text => text.Length > 0);
        list = [];
        same.Add(Source());
        Sink(query.Last()); // expect: PRIV201
    }

    public static void CapturedBad()
    {
        var suffix = "none";
        var list = new List<string> { "none" };
        var query = list.Select(text => text + suffix);
        suffix = Source();
        Sink(query.First()); // expect: PRIV201
    }

    public static void CapturedOk()
    {
        var suffix = Source();
        var list = new List<string> { "none" };
        var query = list.Select(text => text + suffix);
        suffix = "none";
        Sink(query.First());
    }

    public static void CapturedOnOneWayBad()
    {
        var suffix = Source();
        var list = new List<string> { "none" };
        var query = list.Select(text => text + suffix);
        if (Out.Coin)
            suffix = "none";
        Sink(query.First()); // expect: PRIV201
    }

    public static void NotCapturedOk()
    {
        var last = "none";
        var list = new List<string> { "none" };
        var query = list.Append(last);
        last = Source();
        Sink(query.Last());
        Sink(query.First());
    }

    public static void NotCapturedBad()
    {
        var last = Source();
        var list = new List<string> { "none" };
        var query = list.Append(last);
        last = "none";
        Sink(query.Last()); // expect: PRIV201
    }

    public static void MemberBad()
    {
        var note = new Note();
        var notes = new List<Note> { note };
        var query = notes.Select(each => each.Text);
        note.Text = Source();
        Sink(query.First()); // expect: PRIV201
    }

    public static void OtherMemberOk()
    {
        var note = new Note();
        var notes = new List<Note> { note };
        var query = notes.Select(each => each.Text);
        note.Other = Source();
        Sink(query.First());
    }

    public static void QueryOfAQueryBad()
    {
        var list = new List<string> { "none" };
        var some = list.Where(text => text.Length > 0);
        var upper = some.Select(text => text.ToUpperInvariant());
        list.Add(Source());
        Sink(upper.Last()); // expect: PRIV201
    }

    public static void ChosenBad()
    {
        var list = new List<string> { Source() };
        var query = list.Where(text => text.Length > 0);
        if (Out.Coin)
            query = query.Select(_ => "none");
        list.Add("none");
        Sink(query.First()); // expect: PRIV201
    }

    public static void InALoopBad()
    {
        var list = new List<string> { "none" };
        var query = list.Take(2);
        for (var i = 0; i < 2; i++)
        {
            Sink(query.Last()); // expect: PRIV201
            list.Add(Source());
        }
    }

    public static void PassedOnBad()
    {
        var list = new List<string> { "none" };
        var query = list.OrderBy(text => text.Length);
        list.Add(Source());
        Show(query); // expect: PRIV201
    }

    private static void Show(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Sink(text);
    }

    private static List<string> s_kept = [];

    public static void OfAMemberBad()
    {
        s_kept = ["none"];
        var query = s_kept.Where(text => text.Length > 0);
        s_kept.Add(Source());
        Sink(query.Last()); // expect: PRIV201
    }
}

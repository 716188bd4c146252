using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ReadLateCase;

internal sealed class Feed
{
    public string Text = "";

    public IEnumerable<string> Texts
    {
        get
        {
            yield return Text;
        }
    }
}

/// <summary>Iterators that are properties run where they are read; one that nobody goes over does not run; a task prints its name.</summary>
internal static class ReadLate
{
    private static IEnumerable<string> Noting(List<string> notes, string text)
    {
        notes.Add(text);
        yield return "none";
    }

    public static void ChangedOk()
    {
        var feed = new Feed { Text = Source() };
        var texts = feed.Texts;
        feed.Text = "none";
        Sink(texts.First());
    }

    public static void ChangedBad()
    {
        var feed = new Feed();
        var texts = feed.Texts;
        feed.Text = Source();
        Sink(texts.First()); // expect: PRIV201
    }

    public static void AtOnceBad()
    {
        var feed = new Feed { Text = Source() };
        Sink(feed.Texts.First()); // expect: PRIV201
    }

    public static void OtherOk()
    {
        var feed = new Feed { Text = Source() };
        var other = new Feed { Text = "none" };
        var texts = other.Texts;
        feed.Text = Source();
        Sink(texts.First());
    }

    public static void DiscardedOk()
    {
        var notes = new List<string>();
        _ = Noting(notes, Source());
        Sink(notes.FirstOrDefault());
    }

    public static void CalledAloneOk()
    {
        var notes = new List<string>();
        Noting(notes, Source());
        Sink(notes.FirstOrDefault());
    }

    public static void CountedBad()
    {
        var notes = new List<string>();
        _ = Noting(notes, Source()).Count();
        Sink(notes.FirstOrDefault()); // expect: PRIV201
    }

    public static void PrintedOk()
    {
        Sink(Task.FromResult(Source()).ToString()!);
    }

    public static void PrintedBad()
    {
        Sink(Task.FromResult(Source()).Result.ToString()); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedForms.IteratedLateCase;

internal sealed class Box
{
    public string Text = "";

    public string Note = "";
}

/// <summary>An iterator runs when it is enumerated: what is written between the call and then counts.</summary>
internal static class IteratedLate
{
    private static string s_text = "";

    private static IEnumerable<string> Of(Box box)
    {
        yield return box.Text;
    }

    private static IEnumerable<string> OfTheField()
    {
        yield return s_text;
    }

    private static IEnumerable<int> Fill(Box box)
    {
        box.Text = Source();
        yield return 1;
        box.Note = Source();
    }

    private static IEnumerable<string> Same(string text)
    {
        yield return text;
    }

    private static IEnumerable<string> Two(string first, string second)
    {
        yield return first;
        yield return second;
    }

    private static IEnumerable<string> UpToTheFirst(string first, string second, bool all)
    {
        yield return first;
        if (!all)
            yield break;
        yield return second;
    }

    private static IEnumerable<string> Closing(Box box)
    {
        try
        {
            yield return "";
        }
        finally
        {
            box.Text = Source();
        }
    }

    public static void FP_NeverEnumerated()
    {
        var box = new Box();
        var numbers = Fill(box);
        Sink(box.Text); // known false alarm: PRIV201 what an iterator writes counts before it is enumerated
        Sink(numbers is null);
    }

    public static void EnumeratedBad()
    {
        var box = new Box();
        foreach (var _ in Fill(box))
        {
        }

        Sink(box.Text); // expect: PRIV201
    }

    public static void EnumeratedToTheEndBad()
    {
        var box = new Box();
        Fill(box).ToList();
        Sink(box.Note); // expect: PRIV201
    }

    public static void FieldWrittenBetweenBad()
    {
        var box = new Box();
        var texts = Of(box);
        box.Text = Source();
        Sink(texts.First()); // expect: PRIV201
    }

    public static void FieldWrittenBetweenOk()
    {
        var box = new Box { Text = Source() };
        var texts = Of(box);
        box.Text = "";
        Sink(texts.First());
    }

    public static void ListedBeforeBad()
    {
        var box = new Box { Text = Source() };
        var texts = Of(box).ToList();
        box.Text = "";
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ListedBeforeOk()
    {
        var box = new Box();
        var texts = Of(box).ToList();
        box.Text = Source();
        Sink(texts[0]);
    }

    public static void EnumeratedTwiceOk()
    {
        var box = new Box { Text = Source() };
        var texts = Of(box);
        var first = texts.First();
        box.Text = "";
        Sink(texts.First() + first.Length);
    }

    public static void ArgumentIsTheObjectBad()
    {
        var box = new Box { Text = Source() };
        var texts = Of(box);
        box = new Box();
        Sink(texts.First() + box.Text); // expect: PRIV201
    }

    public static void ArgumentIsCopiedOk()
    {
        var text = "";
        var texts = Same(text);
        text = Source();
        Sink(texts.First() + text.Length);
    }

    public static void ArgumentIsCopiedBad()
    {
        var text = Source();
        var texts = Same(text);
        text = "";
        Sink(texts.First() + text); // expect: PRIV201
    }

    public static void FN_StaticField()
    {
        s_text = "";
        var texts = OfTheField();
        s_text = Source();
        Sink(texts.First()); // known miss: PRIV201 an iterator reads static fields as they were when it was called
    }

    public static void LocalFunctionBad()
    {
        var text = "";
        IEnumerable<string> Texts()
        {
            yield return text;
        }

        var texts = Texts();
        text = Source();
        foreach (var each in texts)
            Sink(each); // expect: PRIV201
    }

    public static void LocalFunctionOk()
    {
        var text = Source();
        IEnumerable<string> Texts()
        {
            yield return text;
        }

        var texts = Texts();
        text = "";
        foreach (var each in texts)
            Sink(each);
    }

    public static void LocalFunctionWritesBad()
    {
        var text = "";
        IEnumerable<int> Numbers()
        {
            text = Source();
            yield return 1;
        }

        var numbers = Numbers();
        text = "";
        foreach (var _ in numbers)
            Sink(text); // expect: PRIV201
    }

    public static void LocalFunctionCleansOk()
    {
        var text = "";
        IEnumerable<string> Texts()
        {
            yield return text;
            text = "";
        }

        var texts = Texts();
        text = Source();
        foreach (var _ in texts)
        {
        }

        Sink(text);
    }

    public static void LastBad() => Sink(Two("", Source()).Last()); // expect: PRIV201

    public static void LastOk() => Sink(Two(Source(), "").Last());

    public static void FirstBad() => Sink(Two(Source(), "").First()); // expect: PRIV201

    public static void FirstOk() => Sink(Two("", Source()).First());

    public static void SkippedBad() => Sink(Two("", Source()).Skip(1).First()); // expect: PRIV201

    public static void SkippedOk() => Sink(Two(Source(), "").Skip(1).First());

    public static void ElementAtOk() => Sink(Two(Source(), "").ElementAt(1));

    public static void SpreadBad()
    {
        string[] texts = [.. Two("", Source())];
        Sink(texts[1]); // expect: PRIV201
    }

    public static void SpreadOk()
    {
        string[] texts = [.. Two("", Source())];
        Sink(texts[0]);
    }

    public static void ByHandBad()
    {
        using var each = Two("", Source()).GetEnumerator();
        each.MoveNext();
        each.MoveNext();
        Sink(each.Current); // expect: PRIV201
    }

    public static void ByHandOk()
    {
        using var each = Two(Source(), "").GetEnumerator();
        each.MoveNext();
        each.MoveNext();
        Sink(each.Current);
    }

    public static void EndedBad(bool all)
    {
        foreach (var text in UpToTheFirst("", Source(), all))
            Sink(text); // expect: PRIV201
    }

    public static void EndedOk()
    {
        foreach (var text in UpToTheFirst("", Source(), false))
            Sink(text);
    }

    public static void LeftInTheMiddleBad()
    {
        var box = new Box();
        foreach (var _ in Closing(box))
            break;
        Sink(box.Text); // expect: PRIV201
    }
}

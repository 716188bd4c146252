using static Cases.Typed.Api;

namespace Cases.NamedPrecise.PositionsCase;

internal sealed class Row
{
    private readonly string[] _cells = new string[4];

    private readonly List<string> _notes = ["", "", ""];

    public string this[int at]
    {
        get => _cells[at];
        set => _cells[at] = value;
    }

    public string Note(int at) => _notes[at];

    public void Put(int at, string text) => _cells[at] = text;

    public string Get(int at) => _cells[at];

    public void Annotate(int at, string text) => _notes[at] = text;

    public void Shift()
    {
        for (var i = 1; i < _cells.Length; i++)
            _cells[i - 1] = _cells[i];
    }
}

/// <summary>Places in what a method is given, or an object holds: those who call know which.</summary>
internal static class Positions
{
    private static void First(string[] texts) => texts[0] = Source();

    private static void PutAt(string[] texts, int at) => texts[at] = Source();

    private static void CleanFirst(string[] texts) => texts[0] = "";

    private static void CleanAll(Span<string> texts) => texts.Clear();

    private static void SpanFirst(Span<string> texts) => texts[0] = Source();

    public static void IndexerOk()
    {
        var row = new Row();
        row[0] = Source();
        row[1] = "";
        Sink(row[1]);
    }

    public static void IndexerBad()
    {
        var row = new Row();
        row[0] = Source();
        row[1] = "";
        Sink(row[0]); // expect: PRIV201
    }

    public static void IndexerOverwrittenOk()
    {
        var row = new Row();
        row[0] = Source();
        row[0] = "";
        Sink(row[0]);
    }

    public static void IndexerUnknownBad(int at)
    {
        var row = new Row();
        row[at] = Source();
        Sink(row[1]); // expect: PRIV201
    }

    public static void IndexerReadUnknownBad(int at)
    {
        var row = new Row();
        row[2] = Source();
        Sink(row[at]); // expect: PRIV201
    }

    public static void MethodsOk()
    {
        var row = new Row();
        row.Put(0, Source());
        Sink(row.Get(1));
    }

    public static void MethodsBad()
    {
        var row = new Row();
        row.Put(0, Source());
        Sink(row.Get(0)); // expect: PRIV201
    }

    public static void ListOk()
    {
        var row = new Row();
        row.Annotate(0, Source());
        Sink(row.Note(1));
    }

    public static void ListBad()
    {
        var row = new Row();
        row.Annotate(0, Source());
        Sink(row.Note(0)); // expect: PRIV201
    }

    public static void ShiftedBad()
    {
        var row = new Row();
        row[1] = Source();
        row.Shift();
        Sink(row[0]); // expect: PRIV201
    }

    public static void WrittenByACallOk()
    {
        var texts = new string[2];
        First(texts);
        Sink(texts[1]);
    }

    public static void WrittenByACallBad()
    {
        var texts = new string[2];
        First(texts);
        Sink(texts[0]); // expect: PRIV201
    }

    public static void WrittenAtAPlaceOk()
    {
        var texts = new string[2];
        PutAt(texts, 1);
        Sink(texts[0]);
    }

    public static void WrittenAtAPlaceBad()
    {
        var texts = new string[2];
        PutAt(texts, 1);
        Sink(texts[1]); // expect: PRIV201
    }

    public static void WrittenSomewhereBad(int at)
    {
        var texts = new string[2];
        PutAt(texts, at);
        Sink(texts[1]); // expect: PRIV201
    }

    public static void CleanedByACallOk()
    {
        string[] texts = [Source(), ""];
        CleanFirst(texts);
        Sink(texts[0]);
    }

    public static void CleanedElsewhereBad()
    {
        string[] texts = ["", Source()];
        CleanFirst(texts);
        Sink(texts[1]); // expect: PRIV201
    }

    public static void PartWrittenByACallBad()
    {
        var texts = new string[2];
        SpanFirst(texts.AsSpan(1));
        Sink(texts[1]); // expect: PRIV201
    }

    public static void PartClearedBad()
    {
        string[] texts = [Source(), ""];
        texts.AsSpan(1).Clear();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void PartFilledBad()
    {
        string[] texts = [Source(), ""];
        texts.AsSpan(1).Fill("");
        Sink(texts[0]); // expect: PRIV201
    }

    public static void PartClearedByACallBad()
    {
        string[] texts = [Source(), ""];
        CleanAll(texts.AsSpan(1));
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ClearedByACallOk()
    {
        string[] texts = [Source(), ""];
        CleanAll(texts);
        Sink(texts[0]);
    }

    public static void EachCleanedOk()
    {
        string[] texts = [Source(), Source()];
        foreach (ref var text in texts.AsSpan())
            text = "";
        Sink(texts[0]);
    }

    public static void SomeCleanedBad(bool some)
    {
        string[] texts = [Source(), Source()];
        foreach (ref var text in texts.AsSpan())
        {
            if (some)
                text = "";
        }

        Sink(texts[0]); // expect: PRIV201
    }

    public static void CleanedUntilBad(int length)
    {
        string[] texts = [Source(), Source()];
        foreach (ref var text in texts.AsSpan())
        {
            if (text.Length > length)
                break;
            text = "";
        }

        Sink(texts[1]); // expect: PRIV201
    }

    public static void CleanedAndFilledBad()
    {
        string[] texts = ["", ""];
        foreach (ref var text in texts.AsSpan())
        {
            text = "";
            texts[0] = Source();
        }

        Sink(texts[0]); // expect: PRIV201
    }

    public static void EachFilledBad()
    {
        string[] texts = ["", ""];
        foreach (ref var text in texts.AsSpan())
            text = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void CopiedOk()
    {
        string[] from = [Source(), ""];
        var to = new string[2];
        Array.Copy(from, to, 2);
        Sink(to[1]);
    }

    public static void CopiedBad()
    {
        string[] from = [Source(), ""];
        var to = new string[2];
        Array.Copy(from, to, from.Length);
        Sink(to[0]); // expect: PRIV201
    }

    public static void CopiedOverOk()
    {
        string[] from = ["", ""];
        string[] to = [Source(), Source()];
        from.CopyTo(to, 0);
        Sink(to[1]);
    }

    public static void CopiedOverPartBad()
    {
        string[] from = ["", ""];
        string[] to = [Source(), Source()];
        Array.Copy(from, to, 1);
        Sink(to[1]); // expect: PRIV201
    }

    public static void CopiedToAnotherPlaceBad()
    {
        string[] from = [Source(), ""];
        var to = new string[4];
        Array.Copy(from, 0, to, 2, 2);
        Sink(to[2]); // expect: PRIV201
    }

    public static void CopiedToAnotherPlaceOk()
    {
        string[] from = [Source(), ""];
        var to = new string[4];
        Array.Copy(from, 0, to, 2, 2);
        Sink(to[0] + to[3]);
    }

    public static void TableOk()
    {
        var table = new[,] { { Source(), "" }, { "", "" } };
        Sink(table[0, 1] + table[1, 0]);
    }

    public static void TableBad(int row)
    {
        var table = new[,] { { "", Source() }, { "", "" } };
        Sink(table[0, 1]); // expect: PRIV201
        Sink(table[row, 1]); // expect: PRIV201
    }

    public static void NothingListedOk()
    {
        var none = new List<string>();
        foreach (var _ in none)
            Sink(Source());
        foreach (var _ in Enumerable.Empty<string>())
            Sink(Source());
    }

    public static void ListedLaterBad()
    {
        var some = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            foreach (var _ in some)
                Sink(Source()); // expect: PRIV201
            some.Add("");
        }
    }

    public static void ListedByALambdaBad()
    {
        var some = new List<string>();
        Action add = () => some.Add("");
        add();
        foreach (var _ in some)
            Sink(Source()); // expect: PRIV201
    }
}

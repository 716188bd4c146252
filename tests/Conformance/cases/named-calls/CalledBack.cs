using System.Collections.ObjectModel;
using static Cases.Typed.Api;

namespace Cases.NamedCalls.CalledBackCase;

internal sealed class Telling : IComparer<string>, IEqualityComparer<string>
{
    public int Compare(string? x, string? y)
    {
        Sink(x);
        return string.CompareOrdinal(x, y);
    }

    public bool Equals(string? x, string? y) => x == y;

    public int GetHashCode(string obj)
    {
        Sink(obj);
        return obj.Length;
    }
}

internal sealed class Silent : IComparer<string>, IEqualityComparer<string>
{
    public int Compare(string? x, string? y)
    {
        Sink(x?.Length);
        return string.CompareOrdinal(x, y);
    }

    public bool Equals(string? x, string? y) => x == y;

    public int GetHashCode(string obj)
    {
        Sink("none");
        return obj.Length;
    }
}

internal sealed class Kept : Collection<string>
{
    public string Added = "";

    public string Put = "";

    protected override void InsertItem(int index, string item)
    {
        Added = item;
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, string item)
    {
        Put = item;
        base.SetItem(index, item);
    }
}

internal sealed class Told : Collection<string>
{
    protected override void InsertItem(int index, string item)
    {
        Sink(item);
        base.InsertItem(index, item);
    }
}

internal sealed class Emptied : Collection<string>
{
    protected override void InsertItem(int index, string item) => base.InsertItem(index, "none");
}

internal sealed class Row
{
    public string Key = "";

    public string Text = "";
}

internal sealed class Rows : KeyedCollection<string, Row>
{
    public string Last = "";

    protected override string GetKeyForItem(Row item) => item.Key;

    protected override void InsertItem(int index, Row item)
    {
        Last = item.Text;
        base.InsertItem(index, item);
    }
}

/// <summary>Own code that a library runs though no delegate is passed: comparers, and what a collection does with what is added.</summary>
internal static class CalledBack
{
    private static void AddTo(ICollection<string> texts, string text) => texts.Add(text);

    public static void SortedBad()
    {
        var texts = new List<string> { Source(), "none" };
        texts.Sort(new Telling()); // expect: PRIV201
    }

    public static void SortedOk()
    {
        var texts = new List<string> { Source(), "none" };
        texts.Sort(new Silent());
    }

    public static void OtherSortedOk()
    {
        var texts = new List<string> { Source(), "none" };
        var others = new List<string> { "a", "b" };
        others.Sort(new Telling());
        Sink(texts.Count);
    }

    public static void ArraySortedBad()
    {
        string[] texts = [Source(), "none"];
        Array.Sort(texts, new Telling()); // expect: PRIV201
    }

    public static void OrderedBad()
    {
        string[] texts = [Source(), "none"];
        Sink(texts.OrderBy(text => text, new Telling()).Count()); // expect: PRIV201
    }

    public static void OrderedOk()
    {
        string[] texts = [Source(), "none"];
        Sink(texts.OrderBy(text => "none", new Telling()).Count());
        Sink(texts.OrderBy(text => text, new Silent()).Count());
    }

    public static void HashedBad()
    {
        var texts = new HashSet<string>(new Telling());
        texts.Add(Source()); // expect: PRIV201
    }

    public static void HashedOk()
    {
        var texts = new HashSet<string>(new Telling());
        texts.Add("none");
        var others = new HashSet<string>(new Silent());
        others.Add(Source());
    }

    public static void KeyBad()
    {
        var numbers = new Dictionary<string, int>(new Telling());
        numbers[Source()] = 1; // expect: PRIV201
    }

    public static void KeyAskedBad()
    {
        var numbers = new Dictionary<string, int>(new Telling());
        Sink(numbers.ContainsKey(Source())); // expect: PRIV201
    }

    public static void ValueOk()
    {
        var texts = new Dictionary<string, string>(new Telling());
        texts["none"] = Source();
        texts.Add("other", Source());
    }

    public static void AddedBad()
    {
        var kept = new Kept();
        kept.Add(Source());
        Sink(kept.Added); // expect: PRIV201
    }

    public static void AddedOk()
    {
        var kept = new Kept();
        kept.Add(Source());
        Sink(kept.Put);
    }

    public static void PutBad()
    {
        var kept = new Kept();
        kept.Add("none");
        kept[0] = Source();
        Sink(kept.Put); // expect: PRIV201
    }

    public static void PutOk()
    {
        var kept = new Kept();
        kept.Add("none");
        kept[0] = Source();
        Sink(kept.Added);
    }

    public static void StillHeldBad()
    {
        var kept = new Kept();
        kept.Add(Source());
        Sink(kept[0]); // expect: PRIV201
    }

    public static void PutIsHeldBad()
    {
        var kept = new Kept();
        kept.Add("none");
        kept[0] = Source();
        Sink(kept[0]); // expect: PRIV201
    }

    public static void EmptiedOk()
    {
        var texts = new Emptied();
        texts.Add(Source());
        Sink(texts[0]);
    }

    public static void ToldBad()
    {
        var texts = new Told();
        texts.Add(Source()); // expect: PRIV201
    }

    public static void ToldByAnInterfaceBad() => AddTo(new Told(), Source()); // expect: PRIV201

    public static void ToldOk() => AddTo(new Told(), "none");

    public static void KeyedBad()
    {
        var rows = new Rows();
        rows.Add(new Row { Key = "a", Text = Source() });
        Sink(rows.Last); // expect: PRIV201
    }

    public static void KeyedOk()
    {
        var rows = new Rows();
        rows.Add(new Row { Key = "a", Text = Source() });
        Sink(rows["a"].Key);
    }
}

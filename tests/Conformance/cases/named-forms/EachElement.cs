using static Cases.Typed.Api;

namespace Cases.NamedForms.EachElementCase;

internal sealed class Item
{
    public string Text = "";

    public string Note = "";

    public int Id;
}

/// <summary>A lambda is called for each element, in their order, and gives one result for each.</summary>
internal static class EachElement
{
    private static void ShowLast(List<string> texts)
    {
        var last = "";
        texts.ForEach(text => last = text);
        Sink(last);
    }

    public static void MadeForEachBad()
    {
        string[] texts = ["", Source()];
        var items = texts.Select(text => new Item { Text = text }).ToList();
        Sink(items[1].Text); // expect: PRIV201
    }

    public static void MadeForEachOk()
    {
        string[] texts = ["", Source()];
        var items = texts.Select(text => new Item { Text = text }).ToList();
        Sink(items[0].Text);
    }

    public static void OneIsCleanedOk()
    {
        string[] texts = ["", Source()];
        var items = texts.Select(text => new Item { Text = text }).ToList();
        items[1].Text = "";
        Sink(items[1].Text);
    }

    public static void AnotherIsCleanedBad()
    {
        string[] texts = ["", Source()];
        var items = texts.Select(text => new Item { Text = text }).ToList();
        items[0].Text = "";
        Sink(items[1].Text); // expect: PRIV201
    }

    public static void MadeByPlaceBad()
    {
        var mail = Source();
        var texts = new List<int> { 1, 2 }.Select(number => number == 1 ? mail : "").ToList();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void MadeByPlaceOk()
    {
        var mail = Source();
        var texts = new List<int> { 1, 2 }.Select(number => number == 1 ? mail : "").ToList();
        Sink(texts[1]);
    }

    public static void AddedInOrderBad()
    {
        var seen = new List<string>();
        var texts = new List<string> { "", Source() };
        texts.ForEach(text => seen.Add(text));
        Sink(seen[1]); // expect: PRIV201
    }

    public static void AddedInOrderOk()
    {
        var seen = new List<string>();
        var texts = new List<string> { "", Source() };
        texts.ForEach(text => seen.Add(text));
        Sink(seen[0]);
    }

    public static void LastBad()
    {
        var last = "";
        new List<string> { "", Source() }.ForEach(text => last = text);
        Sink(last); // expect: PRIV201
    }

    public static void LastOk()
    {
        var last = "";
        new List<string> { Source(), "" }.ForEach(text => last = text);
        Sink(last);
    }

    public static void LastInACallBad() => ShowLast([Source()]); // expect: PRIV201

    public static void LastInACallOk() => ShowLast([""]);

    public static void EachIsWrittenBad()
    {
        var items = new List<Item> { new() { Text = Source() }, new() };
        items.ForEach(item => item.Note = item.Text);
        Sink(items[0].Note); // expect: PRIV201
    }

    public static void EachIsWrittenOk()
    {
        var items = new List<Item> { new() { Text = Source() }, new() };
        items.ForEach(item => item.Note = item.Text);
        Sink(items[1].Note);
    }

    public static void EachIsCleanedOk()
    {
        var items = new List<Item> { new() { Text = Source() }, new() { Text = Source() } };
        items.ForEach(item => item.Text = "");
        Sink(items[0].Text);
    }

    public static void AggregatedBad()
    {
        string[] texts = ["", Source()];
        Sink(texts.Aggregate("", (all, text) => all + text)); // expect: PRIV201
    }

    public static void AggregatedLastOk()
    {
        string[] texts = [Source(), ""];
        Sink(texts.Aggregate("", (_, text) => text));
    }

    public static void SeedIsReplacedOk() => Sink(new[] { "" }.Aggregate(Source(), (_, text) => text));

    public static void SeedOfNothingBad(bool some)
    {
        var texts = new List<string>();
        if (some)
            texts.Add("");
        Sink(texts.Aggregate(Source(), (_, text) => text)); // expect: PRIV201
    }

    public static void GreatestBad()
    {
        var items = new List<Item> { new() { Id = 2, Text = Source() }, new() { Id = 1 } };
        Sink(items.MaxBy(item => item.Id)!.Text); // expect: PRIV201
    }

    public static void GreatestOk()
    {
        var items = new List<Item> { new() { Id = 2 }, new() { Id = 1, Text = Source() } };
        Sink(items.MaxBy(item => item.Id)!.Text);
    }

    public static void LeastOk()
    {
        var items = new List<Item> { new() { Id = 2, Text = Source() }, new() { Id = 1 } };
        Sink(items.MinBy(item => item.Id)!.Text);
    }

    public static void OrderedBad()
    {
        var items = new List<Item> { new() { Id = 2 }, new() { Id = 1, Text = Source() } };
        Sink(items.OrderBy(item => item.Id).First().Text); // expect: PRIV201
    }

    public static void OrderedOk()
    {
        var items = new List<Item> { new() { Id = 2, Text = Source() }, new() { Id = 1 } };
        Sink(items.OrderBy(item => item.Id).Select(item => item.Note).First());
    }

    public static void OrderedByTheDatumBad()
    {
        var items = new List<Item> { new() { Text = "T" }, new() { Text = Source() } };
        var ordered = items.OrderBy(item => item.Text).ToList();
        Sink(ordered[0].Text); // expect: PRIV201
    }

    public static void OrderedByTheDatumOk()
    {
        var items = new List<Item> { new() { Text = "T", Note = "a" }, new() { Text = Source(), Note = "b" } };
        var ordered = items.OrderBy(item => item.Text).ToList();
        Sink(ordered[0].Note);
    }

    public static void LateBad()
    {
        var texts = new List<string> { "" };
        var marked = texts.Select(text => text + "!");
        texts.Add(Source());
        Sink(string.Join(",", marked)); // expect: PRIV201
    }

    public static void LateOk()
    {
        var texts = new List<string> { "", Source() };
        var marked = texts.Select(text => text + "!");
        texts.Clear();
        Sink(string.Join(",", marked));
    }

    public static void ListedOk()
    {
        var texts = new List<string> { "" };
        var marked = texts.Select(text => text + "!").ToList();
        texts.Add(Source());
        Sink(string.Join(",", marked));
    }

    public static void SeenWhenListedBad()
    {
        var seen = new List<string>();
        var numbers = new[] { Source() }.Select(text =>
        {
            seen.Add(text);
            return 1;
        });
        numbers.ToList();
        Sink(seen[0]); // expect: PRIV201
    }

    public static void ConvertedBad()
    {
        var items = new List<string> { "", Source() }.ConvertAll(text => new Item { Text = text });
        Sink(items[1].Text); // expect: PRIV201
    }

    public static void ConvertedOk()
    {
        var items = new List<string> { "", Source() }.ConvertAll(text => new Item { Text = text });
        Sink(items[1].Note);
    }
}

using System.Text.Json.Nodes;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.EmptiedCase;

/// <summary>Lists from which all is removed, whatever it is; and what an aggregation makes of its result.</summary>
internal static class Emptied
{
    public static void AllOk()
    {
        var list = new List<string> { Source(), "b" };
        list.RemoveAll(_ => true);
        Sink(string.Join(",", list));
        list.Add("c");
        Sink(list[0]);
        var set = new HashSet<string> { Source() };
        set.RemoveWhere(static _ => true);
        Sink(string.Join(",", set));
        var nodes = new JsonArray { Source(), "b" };
        nodes.RemoveAll(_ => { return true; });
        Sink(nodes.ToJsonString());
    }

    public static void SomeBad()
    {
        var list = new List<string> { "b", Source() };
        list.RemoveAll(text => text == "b");
        Sink(list[0]); // expect: PRIV201
        list.RemoveAll(_ => false);
        Sink(list[0]); // expect: PRIV201
    }

    public static void PerhapsBad()
    {
        var list = new List<string> { Source() };
        if (Out.Coin)
            list.RemoveAll(_ => true);
        Sink(list[0]); // expect: PRIV201
        var either = Out.Coin ? list : new List<string>();
        either.RemoveAll(_ => true);
        Sink(list[0]); // expect: PRIV201
    }

    public static void FilledAgainBad()
    {
        var list = new List<string> { "a" };
        list.RemoveAll(_ => true);
        list.Add(Source());
        Sink(list[0]); // expect: PRIV201
    }

    public static void SeenBad()
    {
        var list = new List<string> { Source() };
        list.RemoveAll(text =>
        {
            Sink(text); // expect: PRIV201
            return true;
        });
    }

    public static void AggregatedOk()
    {
        string[] texts = [Source()];
        Sink(texts.Aggregate("", (sofar, next) => sofar + next, _ => "x"));
        Sink(texts.Aggregate("", (sofar, next) => sofar, sofar => sofar.Trim()));
        Sink(texts.Aggregate("", (sofar, next) => sofar + next, Mask));
    }

    public static void AggregatedBad()
    {
        string[] texts = [Source()];
        Sink(texts.Aggregate("", (sofar, next) => sofar + next, sofar => sofar.Trim())); // expect: PRIV201
        Sink(new[] { "a" }.Aggregate(Source(), (sofar, next) => sofar + next, sofar => sofar.Trim())); // expect: PRIV201
    }
}

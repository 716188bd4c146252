using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ReferredCase;

[InlineArray(3)]
internal struct Three
{
    private string _first;
}

/// <summary>References and views that a library gives: what is written through them is in what they refer to.</summary>
internal static class Referred
{
    public static void MapBad()
    {
        var map = new Dictionary<string, string>();
        CollectionsMarshal.GetValueRefOrAddDefault(map, "key", out _) = Source();
        Sink(map["key"]); // expect: PRIV201
    }

    public static void MapOk()
    {
        var map = new Dictionary<string, string> { ["other"] = "none" };
        CollectionsMarshal.GetValueRefOrAddDefault(map, "key", out _) = Source();
        Sink(map["other"]);
    }

    public static void MapReplacedOk()
    {
        var map = new Dictionary<string, string> { ["key"] = Source() };
        CollectionsMarshal.GetValueRefOrNullRef(map, "key") = "none";
        Sink(map["key"]);
    }

    public static void MapLocalBad()
    {
        var map = new Dictionary<string, string>();
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(map, "key", out _);
        place = Source();
        foreach (var value in map.Values)
            Sink(value); // expect: PRIV201
    }

    public static void ListBad()
    {
        var list = new List<string> { "none" };
        CollectionsMarshal.AsSpan(list)[0] = Source();
        Sink(list[0]); // expect: PRIV201
    }

    public static void ListOk()
    {
        var list = new List<string> { Source() };
        CollectionsMarshal.AsSpan(list)[0] = "none";
        Sink(list[0]);
    }

    public static void ListSecondOk()
    {
        var list = new List<string> { "none", "none" };
        CollectionsMarshal.AsSpan(list)[1] = Source();
        Sink(list[0]);
    }

    public static void LookUpBad()
    {
        var map = new Dictionary<string, string> { ["key"] = Source() };
        var other = map.GetAlternateLookup<ReadOnlySpan<char>>();
        if (other.TryGetValue("key", out var value))
            Sink(value); // expect: PRIV201
    }

    public static void LookUpOk()
    {
        var map = new Dictionary<string, string> { ["key"] = "none" };
        var other = map.GetAlternateLookup<ReadOnlySpan<char>>();
        if (other.TryGetValue("key", out var value))
            Sink(value);
    }

    public static void FirstOfSpanBad()
    {
        var texts = new[] { "none", "none" };
        MemoryMarshal.GetReference(texts.AsSpan()) = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void BesideBad()
    {
        var texts = new[] { "none", "none" };
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(texts), 1) = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void InlineBad()
    {
        var three = new Three();
        three[1] = Source();
        Sink(three[1]); // expect: PRIV201
    }

    public static void InlineOtherOk()
    {
        var three = new Three();
        three[1] = Source();
        Sink(three[0]);
    }

    public static void InlineReplacedOk()
    {
        var three = new Three();
        three[1] = Source();
        three[1] = "none";
        Sink(three[1]);
    }

    public static void InlineAnyBad()
    {
        var three = new Three();
        three[Environment.ProcessorCount % 3] = Source();
        Sink(three[0]); // expect: PRIV201
    }

    public static void InlineAllBad()
    {
        var three = new Three();
        three[2] = Source();
        foreach (var text in three)
            Sink(text); // expect: PRIV201
    }

    public static void InlineCopyOk()
    {
        var three = new Three();
        var copy = three;
        three[0] = Source();
        Sink(copy[0]);
    }

    public static void BuilderOk()
    {
        var writer = new System.IO.StringWriter();
        writer.Write(Source());
        writer.GetStringBuilder().Clear();
        Sink(writer.ToString());
    }

    public static void BuilderBad()
    {
        var writer = new System.IO.StringWriter();
        writer.GetStringBuilder().Append(Source());
        Sink(writer.ToString()); // expect: PRIV201
    }
}

using System.Runtime.InteropServices;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.KeptPlacesCase;

/// <summary>A reference stays where it was made to refer to, whatever becomes of the index or key it was made with.</summary>
internal static class KeptPlaces
{
    public static void EntryBad()
    {
        var map = new Dictionary<string, string> { ["a"] = "x", ["b"] = "y" };
        var key = "a";
        ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(map, key);
        key = "b";
        place = Source();
        Sink(map["a"] + key); // expect: PRIV201
    }

    public static void EntryOk()
    {
        var map = new Dictionary<string, string> { ["a"] = "x", ["b"] = "y" };
        var key = "a";
        ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(map, key);
        key = "b";
        place = Source();
        Sink(map["b"] + key);
    }

    public static void ArrayBad()
    {
        var words = new[] { "x", "y" };
        var index = 0;
        ref var place = ref words[index];
        index++;
        place = Source();
        Sink(words[0] + index); // expect: PRIV201
    }

    public static void ArrayOk()
    {
        var words = new[] { "x", "y" };
        var index = 0;
        ref var place = ref words[index];
        index++;
        place = Source();
        Sink(words[index]);
    }

    public static void ReadBad()
    {
        var words = new[] { Source(), "y" };
        var index = 0;
        ref var place = ref words[index];
        index = 1;
        Sink(place + index); // expect: PRIV201
    }

    public static void ReadOk()
    {
        var words = new[] { "x", Source() };
        var index = 0;
        ref var place = ref words[index];
        index = 1;
        Sink(place + index);
    }

    public static void KilledOk()
    {
        var words = new[] { Source(), "y" };
        var index = 0;
        ref var place = ref words[index];
        index = 1;
        place = "z";
        Sink(words[0] + index);
    }

    public static void NotKilledBad()
    {
        var words = new[] { "x", Source() };
        var index = 0;
        ref var place = ref words[index];
        index = 1;
        place = "z";
        Sink(words[index]); // expect: PRIV201
    }

    public static void LoopBad()
    {
        var words = new[] { "x", "y", "z" };
        for (var i = 0; i < words.Length; i++)
        {
            ref var place = ref words[i];
            place = Source();
        }

        Sink(words[2]); // expect: PRIV201
    }

    public static void ReferredAgainOk()
    {
        var words = new[] { "x", "y" };
        var index = 0;
        ref var place = ref words[index];
        index = 1;
        place = ref words[index];
        place = Source();
        Sink(words[0]);
    }

    public static void TwiceBad()
    {
        var words = new[] { "x", "y" };
        var grid = new string[2, 2];
        var index = 0;
        ref var place = ref grid[index, index];
        index = 1;
        place = "x";
        words[index] = Source();
        Sink(words[1]); // expect: PRIV201
    }

    public static void TwiceOk()
    {
        var words = new[] { "x", "y" };
        var grid = new string[2, 2];
        var index = 0;
        ref var place = ref grid[index, index];
        index = 1;
        place = "x";
        words[index] = Source();
        Sink(words[0]);
    }
}

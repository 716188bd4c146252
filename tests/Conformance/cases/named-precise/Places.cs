using static Cases.Typed.Api;

namespace Cases.NamedPrecise.PlacesCase;

/// <summary>Which element a call reads or refers to.</summary>
internal static class Places
{
    private static string At(string[] texts, int place) => texts[place];

    private static string InList(List<string> texts, int place) => texts[place];

    private static string Through(string[] texts, int place) => At(texts, place + 1);

    private static ref string Place(string[] texts, int place) => ref texts[place];

    private static void Put(string[] texts, int place, string text) => texts[place] = text;

    public static void ReadOk() => Sink(At(["none", Source()], 0));

    public static void ReadBad() => Sink(At(["none", Source()], 1)); // expect: PRIV201

    public static void ReadAnyBad(int place) => Sink(At(["none", Source()], place)); // expect: PRIV201

    public static void ReadInListOk() => Sink(InList(["none", Source()], 0));

    public static void ReadInListBad() => Sink(InList(["none", Source()], 1)); // expect: PRIV201

    public static void ReadThroughOk() => Sink(Through(["none", Source(), "none"], 1));

    public static void ReadThroughBad() => Sink(Through(["none", Source(), "none"], 0)); // expect: PRIV201

    public static void ReferredOk()
    {
        string[] texts = ["none", "none"];
        Place(texts, 1) = Source();
        Sink(texts[0]);
    }

    public static void ReferredBad()
    {
        string[] texts = ["none", "none"];
        Place(texts, 1) = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void ReferredAnywhereBad(int place)
    {
        string[] texts = ["none", "none"];
        Place(texts, place) = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ReferredAndCleanedBad()
    {
        string[] texts = [Source(), Source()];
        Place(texts, 1) = "none";
        Sink(texts[0]); // expect: PRIV201
    }

    public static void PutBad()
    {
        string[] texts = ["none", "none"];
        Put(texts, 1, Source());
        Sink(texts[1]); // expect: PRIV201
    }

    public static void PutAnywhereBad(int place)
    {
        string[] texts = ["none", "none"];
        Put(texts, place, Source());
        Sink(texts[0]); // expect: PRIV201
    }
}

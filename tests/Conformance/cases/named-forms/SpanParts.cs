using static Cases.Typed.Api;

namespace Cases.NamedForms.SpanPartsCase;

internal sealed class Window
{
    public Memory<string> Texts;
}

/// <summary>A part of an array: its first place is another place of the array.</summary>
internal static class SpanParts
{
    private static void Put(Span<string> texts) => texts[0] = Source();

    private static Span<string> Tail(string[] texts) => texts.AsSpan(1);

    private static ref string Slot(Span<string> texts, int at) => ref texts[at];

    public static void WrittenThroughBad()
    {
        string[] texts = ["", "", ""];
        var part = texts.AsSpan(1);
        part[1] = Source();
        Sink(texts[2]); // expect: PRIV201
    }

    public static void WrittenThroughOk()
    {
        string[] texts = ["", "", ""];
        var part = texts.AsSpan(1);
        part[1] = Source();
        Sink(texts[1]);
        Sink(texts[0] + part[0]);
    }

    public static void SlicedBad()
    {
        Span<string> texts = new[] { "", Source(), "" };
        Sink(texts[1..][0]); // expect: PRIV201
    }

    public static void SlicedFromTheEndBad()
    {
        Span<string> texts = new[] { "", Source(), "" };
        Sink(texts[^2..][0]); // expect: PRIV201
    }

    public static void SlicedOk()
    {
        Span<string> texts = new[] { "", Source(), "" };
        Sink(texts[1..].Slice(1)[0]);
        Sink(texts[..1][0]);
    }

    public static void GivenBad()
    {
        string[] texts = ["", ""];
        Put(texts.AsSpan(1));
        Sink(texts[1]); // expect: PRIV201
    }

    public static void FP_Given()
    {
        string[] texts = ["", ""];
        Put(texts.AsSpan(1));
        Sink(texts[0]); // known false alarm: PRIV201 where the part of an array begins is not known to who wrote it by a call
    }

    public static void GivenToALocalFunctionBad()
    {
        void Write(Span<string> part) => part[0] = Source();

        string[] texts = ["", ""];
        Write(texts.AsSpan(1));
        Sink(texts[1]); // expect: PRIV201
    }

    public static void GivenToALocalFunctionOk()
    {
        void Write(Span<string> part) => part[0] = Source();

        string[] texts = ["", ""];
        Write(texts.AsSpan(1));
        Sink(texts[0]);
    }

    public static void ReturnedBad()
    {
        string[] texts = ["", ""];
        var tail = Tail(texts);
        tail[0] = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void ReadOnlyBad()
    {
        string[] texts = ["", Source(), ""];
        ReadOnlySpan<string> part = texts.AsSpan(1);
        Sink(part[0]); // expect: PRIV201
    }

    public static void ReadOnlyOk()
    {
        string[] texts = ["", Source(), ""];
        ReadOnlySpan<string> part = texts.AsSpan(1);
        Sink(part[1]);
    }

    public static void ClearedBad()
    {
        string[] texts = [Source(), "", ""];
        var part = texts.AsSpan(1);
        part.Clear();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void FP_Cleared()
    {
        string[] texts = ["", Source(), ""];
        var part = texts.AsSpan(1);
        part.Clear();
        Sink(part[0]); // known false alarm: PRIV201 what is cleared of a part of an array is still there
    }

    public static void FilledOk()
    {
        string[] texts = ["", Source(), ""];
        texts.AsSpan(1, 1).Fill("");
        Sink(texts[0]);
    }

    public static void UnknownStartBad(int start)
    {
        string[] texts = ["", "", ""];
        var part = texts.AsSpan(start);
        part[0] = Source();
        Sink(texts[0]); // expect: PRIV201
        Sink(texts[2]); // expect: PRIV201
    }

    public static void OneOfTwoStartsBad(bool near)
    {
        string[] texts = ["", "", ""];
        var part = near ? texts.AsSpan(1) : texts.AsSpan(2);
        part[0] = Source();
        Sink(texts[1]); // expect: PRIV201
        Sink(texts[2]); // expect: PRIV201
    }

    public static void ListedBad()
    {
        string[] texts = ["", "", Source()];
        foreach (var text in texts.AsSpan(1))
            Sink(text); // expect: PRIV201
    }

    public static void ListedOk()
    {
        string[] texts = ["", "", Source()];
        foreach (var text in texts.AsSpan(0, 2))
            Sink(text);
    }

    public static void PatternBad()
    {
        string[] texts = ["", "", Source()];
        if (texts.AsSpan(1) is [_, var last])
            Sink(last); // expect: PRIV201
    }

    public static void PatternOk()
    {
        string[] texts = ["", "", Source()];
        if (texts.AsSpan(1) is [var first, _])
            Sink(first);
    }

    public static void RestOfAPatternBad()
    {
        ReadOnlySpan<string> texts = new[] { "", "", Source() };
        if (texts is [_, .. var rest])
            Sink(rest[1]); // expect: PRIV201
    }

    public static void RestOfAPatternOk()
    {
        ReadOnlySpan<string> texts = new[] { "", "", Source() };
        if (texts is [_, .. var rest])
            Sink(rest[0]);
    }

    public static void SegmentBad()
    {
        string[] texts = ["", "", ""];
        var part = new ArraySegment<string>(texts, 1, 2);
        part[0] = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void MemoryBad()
    {
        string[] texts = ["", ""];
        Memory<string> memory = texts;
        memory.Slice(1).Span[0] = Source();
        Sink(texts[1]); // expect: PRIV201
        Sink(memory.Span[1]); // expect: PRIV201
    }

    public static void MemoryOk()
    {
        string[] texts = ["", ""];
        Memory<string> memory = texts;
        memory.Slice(1).Span[0] = Source();
        Sink(texts[0]);
    }

    public static void MemoryOfAnObjectBad()
    {
        string[] texts = ["", ""];
        var window = new Window { Texts = texts.AsMemory(1) };
        window.Texts.Span[0] = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void CopiedBehindBad()
    {
        string[] texts = ["", "", ""];
        string[] others = [Source(), ""];
        others.AsSpan().CopyTo(texts.AsSpan(1));
        Sink(texts[1]); // expect: PRIV201
    }

    public static void CopiedBehindOk()
    {
        string[] texts = ["", "", ""];
        string[] others = [Source(), ""];
        others.AsSpan().CopyTo(texts.AsSpan(1));
        Sink(texts[0]);
        Sink(texts[2]);
    }

    public static void CopiedBeforeBad()
    {
        string[] texts = ["", "", Source()];
        var others = new string[3];
        texts.AsSpan(1).CopyTo(others);
        Sink(others[1]); // expect: PRIV201
    }

    public static void CopiedBeforeOk()
    {
        string[] texts = ["", "", Source()];
        var others = new string[3];
        texts.AsSpan(1).CopyTo(others);
        Sink(others[0]);
    }

    public static void ArrayOfAPartBad()
    {
        string[] texts = ["", Source()];
        var part = texts.AsSpan(1).ToArray();
        texts[1] = "";
        Sink(part[0]); // expect: PRIV201
    }

    public static void ArrayOfAPartOk()
    {
        string[] texts = ["", ""];
        var part = texts.AsSpan(1).ToArray();
        part[0] = Source();
        Sink(texts[1]);
    }

    public static void MovedOnBad()
    {
        string[] texts = ["", "", ""];
        var part = texts.AsSpan();
        while (part.Length > 0)
        {
            part[0] = Source();
            part = part[1..];
        }

        Sink(texts[2]); // expect: PRIV201
    }

    public static void ReferenceBad()
    {
        string[] texts = ["", "", ""];
        ref var text = ref texts.AsSpan(1)[0];
        text = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void ReferenceOk()
    {
        string[] texts = ["", "", ""];
        ref var text = ref texts.AsSpan(1)[0];
        text = Source();
        Sink(texts[0]);
    }

    public static void ReturnedReferenceBad()
    {
        string[] texts = ["", ""];
        ref var slot = ref Slot(texts, 0);
        slot = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ReturnedReferenceOk()
    {
        string[] texts = ["", ""];
        ref var slot = ref Slot(texts, 0);
        slot = Source();
        Sink(texts[1]);
    }
}

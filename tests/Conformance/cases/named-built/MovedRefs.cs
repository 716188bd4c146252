using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.MovedRefsCase;

/// <summary>References that are moved on from where they are: what is found by a reference itself ends nowhere.</summary>
internal static unsafe class MovedRefs
{
    public static void AlongBad()
    {
        var texts = new string[3];
        ref var place = ref MemoryMarshal.GetReference(texts.AsSpan());
        for (var i = 0; i < 2; i++)
        {
            place = Source();
            place = ref Unsafe.Add(ref place, 1);
        }

        place = "none";
        Sink(texts[1]); // expect: PRIV201
    }

    public static void NextBad()
    {
        var texts = new string[3];
        ref var place = ref texts[0];
        place = ref Unsafe.Add(ref place, 1);
        place = Source();
        Sink(texts[1]); // expect: PRIV201
    }

    public static void LeftBad()
    {
        string[] texts = [Source(), "none"];
        ref var place = ref texts[0];
        place = ref Unsafe.Add(ref place, 1);
        place = "other";
        Sink(texts[0]); // expect: PRIV201
    }

    public static void CleanOk()
    {
        var texts = new string[3];
        ref var place = ref texts[0];
        place = ref Unsafe.Add(ref place, 1);
        place = "none";
        Sink(texts[1]);
    }

    public static void ByEachOtherBad()
    {
        var texts = new string[3];
        ref var first = ref texts[0];
        ref var second = ref texts[1];
        first = ref Unsafe.Add(ref second, 1);
        second = ref Unsafe.Subtract(ref first, 2);
        second = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void SameBad()
    {
        var texts = new object[3];
        ref var place = ref texts[0];
        place = ref Unsafe.As<object, object>(ref place);
        place = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ByOwnCodeBad()
    {
        var texts = new string[3];
        ref var place = ref texts[0];
        place = ref Same(ref place);
        place = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void ChosenBad(bool isOther)
    {
        var texts = new string[3];
        ref var place = ref texts[0];
        place = ref isOther ? ref texts[1] : ref place;
        place = Source();
        Sink(texts[0]); // expect: PRIV201
    }

    public static void PointerBad()
    {
        var numbers = stackalloc int[3];
        int* place = numbers;
        place = &place[1];
        *place = SourceInt();
        Sink(numbers[1]); // expect: PRIV201
    }

    public static void FN_PointerToPointer()
    {
        var number = 0;
        int* place = &number;
        int** by = &place;
        by = &*by;
        **by = SourceInt();
        Sink(number); // known miss: PRIV201 a pointer that is made from itself points to no variable that is known
    }

    private static ref string Same(ref string place) => ref place;
}

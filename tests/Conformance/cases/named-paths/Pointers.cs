using static Cases.Typed.Api;

namespace Cases.NamedPaths.PointersCase;

internal struct Pair
{
    public int First;

    public int Second;
}

/// <summary>Unsafe code: a pointer stands for the variable whose address it was given last, or for the memory it points into.</summary>
internal static unsafe class Pointers
{
    public static void VariableBad()
    {
        var number = 0;
        int* pointer = &number;
        *pointer = SourceInt();
        Sink(number); // expect: PRIV201
    }

    public static void VariableOk()
    {
        int number = 0, other = 0;
        int* pointer = &number;
        pointer = &other;
        *pointer = SourceInt();
        Sink(number);
    }

    public static void CleanedOk()
    {
        var number = SourceInt();
        int* pointer = &number;
        *pointer = 0;
        Sink(number);
    }

    public static void ReadBad()
    {
        var number = SourceInt();
        int* pointer = &number;
        Sink(*pointer); // expect: PRIV201
    }

    public static void MemberBad()
    {
        Pair pair = default;
        Pair* pointer = &pair;
        pointer->First = SourceInt();
        Sink(pair.First); // expect: PRIV201
    }

    public static void MemberOk()
    {
        Pair pair = default;
        Pair* pointer = &pair;
        (*pointer).First = SourceInt();
        Sink(pointer->Second);
    }

    public static void PinnedBad()
    {
        var numbers = new int[3];
        fixed (int* pointer = numbers)
            *(pointer + 1) = SourceInt();
        Sink(numbers[1]); // expect: PRIV201
    }

    public static void PinnedOk()
    {
        int[] numbers = new int[3], others = new int[3];
        fixed (int* pointer = numbers)
            pointer[1] = SourceInt();
        Sink(others[1]);
    }

    public static void StackBad()
    {
        int* numbers = stackalloc int[4];
        numbers[0] = SourceInt();
        Sink(*numbers); // expect: PRIV201
    }

    public static void StackOk()
    {
        int* numbers = stackalloc int[4];
        int* others = stackalloc int[4];
        numbers[0] = SourceInt();
        Sink(others[0]);
    }
}

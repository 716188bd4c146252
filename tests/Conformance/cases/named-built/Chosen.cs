using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ChosenCase;

/// <summary>Variables that are one of a few constants, or of objects that are made once and kept: they are no other.</summary>
internal static class Chosen
{
    private static readonly object s_first = new();
    private static readonly object s_second = new();
    private static readonly object s_third = new();
    private static readonly object s_late;
    private static readonly object s_text = Clean();
    private static readonly string s_one = new('c', 3);
    private static readonly string s_two = new('c', 3);
    private static object s_open = new();

    static Chosen()
    {
        s_late = s_first;
        s_third = s_first;
    }

    public static void OtherOk(int code)
    {
        var mode = Out.Coin ? 1 : 2;
        if (mode == 3)
            Sink(Source());
        if (mode > 2)
            Sink(Source());
        Sink(mode switch { 3 => Source(), _ => "" });
        var name = code switch { 0 => "a", 1 => "b", _ => "d" };
        if (name == "c")
            Sink(Source());
        var day = Out.Coin ? DayOfWeek.Monday : DayOfWeek.Friday;
        if (day == DayOfWeek.Sunday)
            Sink(Source());
    }

    public static void OneOfThemBad(int code)
    {
        var mode = Out.Coin ? 1 : 2;
        if (mode == 2)
            Sink(Source()); // expect: PRIV201
        if (mode > 1)
            Sink(Source()); // expect: PRIV201
        var name = code switch { 0 => "a", 1 => "b", _ => "c" };
        if (name == "c")
            Sink(Source()); // expect: PRIV201
        var day = Out.Coin ? DayOfWeek.Monday : DayOfWeek.Friday;
        if (day == DayOfWeek.Friday)
            Sink(Source()); // expect: PRIV201
    }

    public static void NoneLeftOk()
    {
        var mode = Out.Coin ? 1 : 2;
        switch (mode)
        {
            case 1:
                break;
            case 2:
                break;
            default:
                Sink(Source());
                break;
        }

        if (mode != 1 && mode != 2)
            Sink(Source());
        string? name = Out.Coin ? "a" : null;
        if (name is not (null or "a"))
            Sink(Source());
        if (mode == 1)
            return;
        if (mode != 2)
            Sink(Source());
    }

    public static void OneLeftBad()
    {
        string? name = Out.Coin ? "a" : null;
        if (name is not null)
            Sink(Source()); // expect: PRIV201
        if (name is null)
            Sink(Source()); // expect: PRIV201
        var mode = Out.Coin ? 1 : 2;
        if (mode is 1 or 2)
            Sink(Source()); // expect: PRIV201
    }

    public static void NotAllConstantBad(int given)
    {
        var mode = Out.Coin ? 1 : given;
        if (mode == 3)
            Sink(Source()); // expect: PRIV201
    }

    public static void WrittenSinceBad()
    {
        var mode = Out.Coin ? 1 : 2;
        mode++;
        if (mode == 3)
            Sink(Source()); // expect: PRIV201
        var other = Out.Coin ? 1 : 2;
        Raise(ref other);
        if (other == 3)
            Sink(Source()); // expect: PRIV201
        var third = Out.Coin ? 1 : 2;
        if (third == 1)
            third = 7;
        if (third == 7)
            Sink(Source()); // expect: PRIV201
        var fourth = Out.Coin ? 1 : 2;
        void Set() => fourth = 3;
        Set();
        if (fourth == 3)
            Sink(Source()); // expect: PRIV201
    }

    private static void Raise(ref int number) => number++;

    public static void ConvertedBad()
    {
        var mode = Out.Coin ? 257 : 2;
        if ((byte)mode == 1)
            Sink(Source()); // expect: PRIV201
        if ((long)mode == 2L)
            Sink(Source()); // expect: PRIV201
        var less = -mode;
        if (less == -2)
            Sink(Source()); // expect: PRIV201
        var letter = Out.Coin ? 'a' : 'b';
        if (letter == 97)
            Sink(Source()); // expect: PRIV201
    }

    public static void RoundsBad()
    {
        var mode = Out.Coin ? 1 : 2;
        while (Out.Coin)
        {
            if (mode == 3)
                Sink(Source()); // expect: PRIV201
            mode = Out.Coin ? 3 : 4;
        }
    }

    public static void RoundsOk()
    {
        var mode = Out.Coin ? 1 : 2;
        while (Out.Coin)
        {
            if (mode == 5)
                Sink(Source());
            mode = Out.Coin ? 3 : 4;
        }
    }

    public static void ThrownBad()
    {
        var mode = Out.Coin ? 1 : 2;
        try
        {
            mode = Out.Coin ? 3 : 4;
            Clean();
        }
        catch (InvalidOperationException)
        {
            if (mode == 3)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void KeptOk()
    {
        var held = s_second;
        if (held == s_first)
            Sink(Source());
        if (s_first == s_second)
            Sink(Source());
        var same = s_first;
        if (same != s_first)
            Sink(Source());
    }

    public static void KeptBad(object given)
    {
        var held = Out.Coin ? s_first : s_second;
        if (held == s_first)
            Sink(Source()); // expect: PRIV201
        if (given == s_first)
            Sink(Source()); // expect: PRIV201
        var other = s_second;
        if (other != s_first)
            Sink(Source()); // expect: PRIV201
    }

    /// <summary>Not made where they are declared, or not only there; or it is their content that is compared.</summary>
    public static void NotKeptBad()
    {
        var late = s_late;
        if (late == s_first)
            Sink(Source()); // expect: PRIV201
        var third = s_third;
        if (third == s_first)
            Sink(Source()); // expect: PRIV201
        var text = s_text;
        if (text == s_first)
            Sink(Source()); // expect: PRIV201
        var open = s_open;
        if (open == s_first)
            Sink(Source()); // expect: PRIV201
        s_open = s_first;
        if (s_one == s_two)
            Sink(Source()); // expect: PRIV201
        if (Box<int>.One == Box<string>.One)
            Sink(Clean());
    }

    public static void ReplacedBad()
    {
        var held = s_first;
        while (Out.Coin)
        {
            if (held == s_second)
                Sink(Source()); // expect: PRIV201
            held = s_second;
        }
    }

    private static class Box<T>
    {
        public static readonly object One = new();
    }

    /// <summary>A lambda runs any number of times, and between any two statements.</summary>
    public static void SharedBad(List<string> items)
    {
        bool isOn = Out.Coin, isOff = !isOn;
        var text = Source();
        items.ForEach(_ =>
        {
            if (isOn && isOff)
                Sink(text); // expect: PRIV201
            isOn = !isOn;
        });
        var mode = Out.Coin ? 1 : 2;
        items.ForEach(_ =>
        {
            if (mode == 3)
                Sink(text); // expect: PRIV201
            mode = Out.Coin ? 3 : 4;
        });
    }

    public static void NamedOtherwiseBad()
    {
        var first = Out.Coin ? 1 : 2;
        var second = Out.Coin ? 1 : 2;
        ref var either = ref first;
        if (Out.Coin)
            either = ref second;
        either = 3;
        if (first == 3)
            Sink(Source()); // expect: PRIV201
    }

    public static void OfEachInstanceBad()
    {
        if (Each<int>.One != (object)Each<string>.One)
            Sink(Source()); // expect: PRIV201
    }

    private static class Each<T>
    {
        public static readonly object One = new();
    }
}

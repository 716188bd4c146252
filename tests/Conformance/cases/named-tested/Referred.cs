using static Cases.Typed.Api;

namespace Cases.NamedTested.ReferredCase;

internal ref struct Place(ref string text)
{
    public ref string Text = ref text;
}

internal sealed class Box
{
    public string Text = "";
}

internal sealed class Shelf
{
    public string First = "";

    public ref string Of(Shelf other) => ref other.First;
}

internal struct Slot
{
    public string Text;
}

/// <summary>References to what a variable no longer holds, a ref field that is made to refer to another variable, and keys that differ in case alone.</summary>
internal static class Referred
{
    public static void ArrayBad()
    {
        var array = new[] { "x" };
        var old = array;
        ref var place = ref array[0];
        array = ["y"];
        place = Source();
        Sink(old[0]); // expect: PRIV201
    }

    public static void ArrayOk()
    {
        var array = new[] { "x" };
        ref var place = ref array[0];
        array = ["y"];
        place = Source();
        Sink(array[0]);
    }

    public static void FieldBad()
    {
        var box = new Box();
        var old = box;
        ref var place = ref box.Text;
        box = new Box();
        place = Source();
        Sink(old.Text); // expect: PRIV201
    }

    public static void FieldOk()
    {
        var box = new Box();
        ref var place = ref box.Text;
        box = new Box();
        place = Source();
        Sink(box.Text);
    }

    public static void ReadBad()
    {
        var array = new[] { Source() };
        ref var place = ref array[0];
        array = ["y"];
        Sink(place + array[0]); // expect: PRIV201
    }

    public static void ReadOk()
    {
        var array = new[] { "x" };
        ref var place = ref array[0];
        array = [Source()];
        Sink(place);
    }

    public static void StructIsThePlaceBad()
    {
        var slot = new Slot();
        ref var place = ref slot.Text;
        slot = new Slot { Text = Source() };
        Sink(place); // expect: PRIV201
    }

    public static void StructIsWrittenBad()
    {
        var slot = new Slot();
        ref var place = ref slot.Text;
        slot = new Slot { Text = "x" };
        place = Source();
        Sink(slot.Text); // expect: PRIV201
    }

    public static void GivenByACallBad()
    {
        var shelf = new Shelf();
        ref var place = ref shelf.Of(shelf);
        place = Source();
        Sink(shelf.First); // expect: PRIV201
    }

    public static void SecondVariableBad()
    {
        string first = "", second = "";
        var place = new Place(ref first);
        place.Text = ref second;
        place.Text = Source();
        Sink(second); // expect: PRIV201
    }

    public static void SecondVariableOk()
    {
        string first = "", second = "";
        var place = new Place(ref first);
        place.Text = ref second;
        place.Text = Source();
        Sink(first);
    }

    public static void FirstVariableBad()
    {
        string first = "", second = "";
        var place = new Place(ref first);
        place.Text = Source();
        place.Text = ref second;
        place.Text = "";
        Sink(first); // expect: PRIV201
    }

    public static void EitherVariableBad(bool isSecond)
    {
        string first = "", second = Source();
        var place = new Place(ref first);
        if (isSecond)
            place.Text = ref second;
        place.Text = "";
        Sink(second); // expect: PRIV201
    }

    public static void OtherCaseBad()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = Source(), ["a"] = "x" };
        Sink(map["A"]); // expect: PRIV201
    }

    public static void GivenComparerBad(IEqualityComparer<string> comparer)
    {
        var map = new Dictionary<string, string>(comparer);
        map["A"] = Source();
        map["a"] = "x";
        Sink(map["A"]); // expect: PRIV201
    }

    public static void AnyCaseOk()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["A"] = Source() };
        map["a"] = "x";
        Sink(map["A"]);
    }

    public static void AnyCaseBad()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["A"] = "x" };
        map["a"] = Source();
        Sink(map["A"]); // expect: PRIV201
    }

    public static void SameCaseOk()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = Source() };
        map["A"] = "x";
        Sink(map["A"]);
    }
}

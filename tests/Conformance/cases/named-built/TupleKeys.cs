using static Cases.Typed.Api;

namespace Cases.NamedBuilt.TupleKeysCase;

/// <summary>Maps by tuples of constants: what is at one key is not at another.</summary>
internal static class TupleKeys
{
    private enum Kind
    {
        Mail,
        Host,
    }

    private static Dictionary<(string, int), string> Make(string text) => new() { [("a", 1)] = text, [("a", 2)] = "x" };

    public static void ReadBad()
    {
        var map = new Dictionary<(string, int), string> { [("a", 1)] = Source(), [("a", 2)] = "x" };
        Sink(map[("a", 1)]); // expect: PRIV201
    }

    public static void ReadOk()
    {
        var map = new Dictionary<(string, int), string> { [("a", 1)] = Source(), [("a", 2)] = "x" };
        Sink(map[("a", 2)]);
    }

    public static void OverwrittenBad()
    {
        var map = new Dictionary<(string Name, Kind Kind), string> { { ("a", Kind.Mail), "x" } };
        map[("a", Kind.Mail)] = Source();
        Sink(map[("a", Kind.Mail)]); // expect: PRIV201
    }

    public static void OverwrittenOk()
    {
        var map = new Dictionary<(string Name, Kind Kind), string> { { ("a", Kind.Mail), Source() } };
        map[("a", Kind.Mail)] = "x";
        Sink(map[("a", Kind.Mail)]);
    }

    public static void ByMethodBad()
    {
        Sink(Make(Source())[("a", 1)]); // expect: PRIV201
    }

    public static void ByMethodOk()
    {
        Sink(Make(Source())[("a", 2)]);
    }

    public static void UnknownKeyBad(int number)
    {
        var map = Make(Source());
        Sink(map[("a", number)]); // expect: PRIV201
    }

    public static void WrittenSomewhereBad(int number)
    {
        var map = Make("x");
        map[("a", number)] = Source();
        Sink(map[("a", 2)]); // expect: PRIV201
    }

    public static void VariableBad()
    {
        var map = Make("x");
        var key = ("b", 1);
        map[key] = Source();
        Sink(map.GetValueOrDefault(("b", 1))); // expect: PRIV201
    }

    public static void VariableOk()
    {
        var map = Make("x");
        var key = ("b", 1);
        map[key] = Source();
        key.Item2 = 2;
        Sink(map.GetValueOrDefault(key));
    }

    public static void ChangedKeyBad()
    {
        var map = Make("x");
        var key = ("b", 1);
        key.Item2 = 2;
        map[key] = Source();
        if (map.TryGetValue(("b", 2), out var text))
            Sink(text); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var map = Make(Source());
        map.Remove(("a", 1));
        Sink(map.GetValueOrDefault(("a", 1)));
    }

    public static void CasedBad()
    {
        var map = new Dictionary<(string, int), string> { [("A", 1)] = Source() };
        map[("a", 1)] = "x";
        Sink(map[("A", 1)]); // expect: PRIV201
    }

    public static void CasedOk()
    {
        var map = new Dictionary<(string, int), string> { [("A", 1)] = Source() };
        map[("A", 1)] = "x";
        Sink(map[("A", 1)]);
    }
}

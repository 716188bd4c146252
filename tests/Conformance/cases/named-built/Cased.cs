using static Cases.Typed.Api;

namespace Cases.NamedBuilt.CasedCase;

/// <summary>Keys and members that differ but for their case: what is put at one does not clean the other.</summary>
internal static class Cased
{
    public static void OtherCaseBad()
    {
        var map = new Dictionary<string, string> { ["A"] = Source(), ["a"] = "x" };
        Sink(map["A"]); // expect: PRIV201
    }

    public static void SameCaseOk()
    {
        var map = new Dictionary<string, string> { ["A"] = Source() };
        map["A"] = "x";
        Sink(map["A"]);
    }

    public static void AgainBad()
    {
        var map = new Dictionary<string, string> { ["a"] = "y", ["A"] = Source() };
        map["a"] = "x";
        Sink(map["A"]); // expect: PRIV201
    }

    public static void RemovedBad()
    {
        var map = new Dictionary<string, string> { ["A"] = Source() };
        map.Remove("a");
        Sink(map["A"]); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var map = new Dictionary<string, string> { ["A"] = Source() };
        map.Remove("A");
        Sink(map.GetValueOrDefault("A"));
    }

    public static void InsensitiveBad()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Mail"] = "x" };
        map["MAIL"] = Source();
        Sink(map["mail"]); // expect: PRIV201
    }

    public static void InsensitiveOk()
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Mail"] = Source() };
        map["MAIL"] = "x";
        Sink(map["mail"]);
    }

    public static void OpenBad()
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Mail = Source();
        bag.mail = "x";
        Sink(bag.Mail); // expect: PRIV201
    }

    public static void OpenOk()
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Mail = Source();
        bag.Mail = "x";
        Sink(bag.Mail);
    }

    public static void JoinedBad(bool first)
    {
        var map = new Dictionary<string, string>();
        if (first)
            map["A"] = "y";
        else
            map["a"] = Source();
        map["A"] = "x";
        Sink(map["a"]); // expect: PRIV201
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedForms.GenericStaticsCase;

internal static class Kept<T>
{
    public static string Text = "";

    public static string Other = "";

    public static readonly Dictionary<string, string> Map = [];

    public static readonly List<string> List = [];

    public static string Property { get; set; } = "";

    public static Func<string> Make = () => "";

    public static void Put(string text) => Text = text;

    public static string Get() => Text;

    public static void Clear() => Text = "";

    public static void Add(string key, string text) => Map[key] = text;

    public static string Find(string key) => Map.TryGetValue(key, out var text) ? text : "";
}

internal class Base<T>
{
    protected static string s_last = "";

    public void Note(string text) => s_last = text;

    public string Noted() => s_last;
}

internal sealed class OfNumbers : Base<int>
{
    public string Last => s_last;
}

internal sealed class OfTexts : Base<string>
{
    public string Last => s_last;
}

internal sealed class Outer<T>
{
    internal static class Inner
    {
        public static string Text = "";
    }
}

/// <summary>Each closed type has static members of its own.</summary>
internal static class GenericStatics
{
    private static void PutFor<T>(string text) => Kept<T>.Text = text;

    private static string GetFor<T>() => Kept<T>.Text;

    public static void FieldBad()
    {
        Kept<int>.Text = Source();
        Sink(Kept<int>.Text); // expect: PRIV201
    }

    public static void FieldOk()
    {
        Kept<int>.Text = Source();
        Sink(Kept<long>.Text);
    }

    public static void AnotherFieldOk()
    {
        Kept<int>.Text = Source();
        Sink(Kept<int>.Other);
    }

    public static void OverwrittenOk()
    {
        Kept<int>.Text = Source();
        Kept<int>.Text = "";
        Sink(Kept<int>.Text);
    }

    public static void AnotherIsOverwrittenBad()
    {
        Kept<int>.Text = Source();
        Kept<long>.Text = "";
        Sink(Kept<int>.Text); // expect: PRIV201
    }

    public static void PropertyBad()
    {
        Kept<int>.Property = Source();
        Sink(Kept<int>.Property); // expect: PRIV201
    }

    public static void PropertyOk()
    {
        Kept<int>.Property = Source();
        Sink(Kept<string>.Property);
    }

    public static void WrittenByTheTypeBad()
    {
        Kept<int>.Put(Source());
        Sink(Kept<int>.Text); // expect: PRIV201
    }

    public static void WrittenByTheTypeOk()
    {
        Kept<int>.Put(Source());
        Sink(Kept<long>.Text);
    }

    public static void ReadByTheTypeBad()
    {
        Kept<int>.Text = Source();
        Sink(Kept<int>.Get()); // expect: PRIV201
    }

    public static void ReadByTheTypeOk()
    {
        Kept<int>.Text = Source();
        Sink(Kept<long>.Get());
    }

    public static void BothByTheTypeBad()
    {
        Kept<int>.Put(Source());
        Kept<long>.Put("");
        Sink(Kept<int>.Get()); // expect: PRIV201
    }

    public static void BothByTheTypeOk()
    {
        Kept<int>.Put(Source());
        Kept<long>.Put("");
        Sink(Kept<long>.Get());
    }

    public static void ClearedByTheTypeOk()
    {
        Kept<int>.Put(Source());
        Kept<int>.Clear();
        Sink(Kept<int>.Get());
    }

    public static void AnotherIsClearedByTheTypeBad()
    {
        Kept<int>.Put(Source());
        Kept<long>.Clear();
        Sink(Kept<int>.Get()); // expect: PRIV201
    }

    public static void MapBad()
    {
        Kept<string>.Map["a"] = Source();
        Kept<object>.Map["a"] = "";
        Sink(Kept<string>.Map["a"]); // expect: PRIV201
    }

    public static void MapOk()
    {
        Kept<string>.Map["a"] = Source();
        Kept<object>.Map["a"] = "";
        Sink(Kept<object>.Map["a"]);
    }

    public static void MapOfTheTypeBad()
    {
        Kept<string>.Add("a", Source());
        Sink(Kept<string>.Find("a")); // expect: PRIV201
    }

    public static void MapOfTheTypeOk()
    {
        Kept<string>.Add("a", Source());
        Kept<object>.Add("a", "");
        Sink(Kept<object>.Find("a"));
    }

    public static void ListBad()
    {
        Kept<string>.List.Add(Source());
        Sink(Kept<string>.List[0]); // expect: PRIV201
    }

    public static void ListOk()
    {
        Kept<string>.List.Add(Source());
        foreach (var text in Kept<object>.List)
            Sink(text);
    }

    public static void LambdaBad()
    {
        var text = Source();
        Kept<int>.Make = () => text;
        Sink(Kept<int>.Make()); // expect: PRIV201
    }

    public static void LambdaOk()
    {
        var text = Source();
        Kept<int>.Make = () => text;
        Sink(Kept<long>.Make());
    }

    public static void ByAGenericMethodBad()
    {
        PutFor<int>(Source());
        Sink(GetFor<int>()); // expect: PRIV201
    }

    public static void ByAGenericMethodOk()
    {
        PutFor<int>(Source());
        PutFor<long>("");
        Sink(GetFor<long>());
    }

    public static void InheritedBad()
    {
        new OfNumbers().Note(Source());
        Sink(new OfNumbers().Last); // expect: PRIV201
    }

    public static void InheritedOk()
    {
        new OfNumbers().Note(Source());
        Sink(new OfTexts().Last);
        Sink(new OfTexts().Noted());
    }

    public static void NestedBad()
    {
        Outer<int>.Inner.Text = Source();
        Sink(Outer<int>.Inner.Text); // expect: PRIV201
    }

    public static void NestedOk()
    {
        Outer<int>.Inner.Text = Source();
        Sink(Outer<long>.Inner.Text);
    }
}

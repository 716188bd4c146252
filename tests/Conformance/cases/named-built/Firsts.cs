using static Cases.Typed.Api;

namespace Cases.NamedBuilt.FirstsCase;

/// <summary>A method asks a sequence that it is given for one of its elements: its caller knows which that is.</summary>
internal static class Firsts
{
    private static string First(IEnumerable<string> words) => words.First();

    private static string Second(IReadOnlyList<string> words) => words.ElementAt(1);

    private static string FirstOf(params IEnumerable<string> words) => words.FirstOrDefault("none");

    extension(IEnumerable<string> words)
    {
        public string? Next => words.ElementAtOrDefault(1);
    }

    public static void ArrayBad()
    {
        Sink(First(new[] { Source(), "b" })); // expect: PRIV201
    }

    public static void ArrayOk()
    {
        Sink(First(new[] { "b", Source() }));
    }

    public static void ListBad()
    {
        Sink(Second(new List<string> { "a", Source() })); // expect: PRIV201
    }

    public static void ListOk()
    {
        Sink(Second(new List<string> { Source(), "b" }));
    }

    public static void ListedBad()
    {
        Sink(FirstOf(Source(), "b")); // expect: PRIV201
    }

    public static void ListedOk()
    {
        Sink(FirstOf("b", Source()));
    }

    public static void StackBad()
    {
        var words = new Stack<string>(["b", Source()]);
        Sink(First(words)); // expect: PRIV201
    }

    public static void SetBad()
    {
        Sink(First(new HashSet<string> { "b", Source() })); // expect: PRIV201
    }

    public static void ValuesBad()
    {
        var map = new Dictionary<int, string> { [1] = Source(), [0] = "x" };
        Sink(First(map.Values)); // expect: PRIV201
    }

    public static void SortedBad()
    {
        var words = new List<string> { "b", Source() };
        words.Sort();
        Sink(First(words)); // expect: PRIV201
    }

    public static void QueryBad()
    {
        Sink(First(new[] { "b", Source() }.OrderBy(word => word.Length))); // expect: PRIV201
    }

    public static void ExtensionBad()
    {
        Sink(new[] { "a", Source() }.Next); // expect: PRIV201
    }

    public static void ExtensionOk()
    {
        Sink(new[] { "a", "b" }.Next);
    }

    public static void ExtensionOfStackBad()
    {
        Sink(new Stack<string>([Source(), "b"]).Next); // expect: PRIV201
    }
}

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>The variables of a program, and what of each is shown to a sink at its end.</summary>
internal static class CanaryLocals
{
    public static (string Name, string Declaration)[] All { get; } =
    [
        ("s0", "string s0 = \"\";"),
        ("s1", "string s1 = \"\";"),
        ("s2", "string s2 = \"\";"),
        ("s3", "string s3 = \"\";"),
        ("s4", "string s4 = \"\";"),
        ("n0", "Node n0 = new();"),
        ("n1", "Node n1 = new();"),
        ("n2", "Node n2 = new() { A = \"\" };"),
        ("l0", "List<string> l0 = Rt.Coin() ? [] : [\"\"];"),
        ("l1", "List<string> l1 = new() { \"\" };"),
        ("r0", "Rec r0 = new(\"\", \"\");"),
        ("v0", "Val v0 = new() { A = \"\", B = \"\" };"),
        ("v1", "Val v1 = new() { A = \"\", B = \"\" };"),
        ("h0", "Holder<string> h0 = new(\"\");"),
        ("d0", "Dictionary<string, string> d0 = new();"),
        ("b0", "StringBuilder b0 = new();"),
        ("i0", "IShape i0 = new Upper();"),
        ("e0", "string e0 = \"\";"),
        ("f0", "Func<string, string> f0 = x => x;"),
        ("a0", "string[] a0 = [\"\", \"\"];"),
        ("m0", "Node[] m0 = [new(), new()];"),
        ("t0", "(string A, string B) t0 = (\"\", \"\");"),
        ("q0", "Queue<string> q0 = new();"),
        ("k0", "Stack<string> k0 = new();"),
        ("z0", "HashSet<string> z0 = [];"),
        ("o0", "object o0 = Rt.Coin() ? \"\" : new Node();"),
        ("g0", "Action<string> g0 = _ => { };"),
        ("w0", "Widget w0 = new();"),
        ("x0", "Shelf x0 = new();"),
        ("j0", "Dictionary<string, Node> j0 = new() { [\"k\"] = new(), [\"j\"] = new() };"),
        ("u0", "Base u0 = new Plain();"),
        ("c0", "ImmutableArray<string> c0 = [];"),
        ("y0", "List<Node> y0 = [];"),
    ];

    public static string[] Sinks(string variable) => variable[0] switch
    {
        'n' => [$"{variable}.A", $"{variable}.B", $"{variable}.Next?.A"],
        'l' or 'q' or 'k' or 'z' or 'c' => [$"string.Concat({variable})"],
        'r' => ["r0.A", "r0.B", "r0"],
        'v' => [$"{variable}.A", $"{variable}.B"],
        'h' => ["h0.Get()"],
        'd' => ["d0.GetValueOrDefault(\"k\", \"\")", "d0.GetValueOrDefault(\"j\", \"\")"],
        'b' => ["b0.ToString()"],
        'i' => ["i0.Render(\"\")"],
        'f' => ["f0(\"\")"],
        'a' => ["a0[0]", "a0[1]"],
        'm' => ["m0[0].A", "m0[1].B"],
        't' => ["t0.A", "t0.B"],
        'w' => ["w0.Last", "w0.Show()"],
        'x' => ["x0[0]", "x0[1]"],
        'j' => ["j0[\"k\"].A", "j0[\"j\"].A"],
        'u' => ["u0.Say()", "u0.Tag"],
        'y' => ["y0.Count > 0 ? y0[0].A : \"\""],
        'o' => ["o0 as string"],
        'g' => [],
        _ => [variable],
    };
}

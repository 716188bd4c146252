namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>
/// Methods of programs, each with the bodies it may have. None throws between two writes to the same place: what it wrote before is a limit.
/// </summary>
internal static class CanaryCalls
{
    public static (string Name, string[] Bodies)[] All { get; } =
    [
        ("Same", ["public static string Same(string x) => x;", "public static string Same(string x) { var y = x; x = \"\"; return y; }", "public static string Same(string x) => new Holder<string>(x).Get();"]),
        ("Second", ["public static string Second(string x, string y) => x.Length > 1000 ? \"\" : y;", "public static string Second(string x, string y) => y;", "public static string Second(string x, string y) { x = y; return x; }"]),
        ("ReadA", ["public static string ReadA(Node node) => node.A;", "public static string ReadA(Node node) => node is { A: var a } ? a : \"\";", "public static string ReadA(Node node) { node.B = node.A; return node.B; }"]),
        ("SameNode", ["public static Node SameNode(Node node) => node;", "public static Node SameNode(Node node) { node.B = \"\"; return node; }"]),
        ("Make", ["public static Node Make() => new() { A = Rt.Source(), B = Rt.Clean() };", "public static Node Make() { var node = new Node(Rt.Source()); node.Move(); return node; }"]),
        ("Fill", [
            "public static void Fill(Node node, string x) => node.B = x;",
            "public static void Fill(Node node, string x) { if (Rt.Coin()) node.B = x; }"]),
        ("Give", ["public static void Give(string x, out string y) => y = x;", "public static void Give(string x, out string y) { y = x; if (Rt.Coin()) y = \"\"; }"]),
        ("Change", ["public static void Change(ref string x, string y) { if (Rt.Coin()) { x = y; } }", "public static void Change(ref string x, string y) => x = y;"]),
        ("Into", ["public static void Into(List<string> list, string x) => list.Add(x);", "public static void Into(List<string> list, string x) { list.Clear(); list.Add(x); }"]),
        ("Apply", ["public static string Apply(Func<string, string> change, string x) => change(x);", "public static string Apply(Func<string, string> change, string x) { var y = change; return y(y(x)); }"]),
        ("SameAsync", ["public static async Task<string> SameAsync(string x) { await Task.CompletedTask; return x; }"]),
        ("Later", ["public static async ValueTask<string> Later(string x) { var y = await Task.FromResult(x); return y; }"]),
        ("Iterate", ["public static IEnumerable<string> Iterate(string x) { yield return x; }", "public static IEnumerable<string> Iterate(string x) { yield return \"\"; if (Rt.Coin()) yield break; yield return x; }"]),
        ("Stream", ["public static async IAsyncEnumerable<string> Stream(string x, string y) { await Task.CompletedTask; yield return y; }"]),
        ("Odd", ["public static IEnumerable<string> Odd(IEnumerable<string> list, string x) { foreach (var one in list) yield return one + x; }", "public static IEnumerable<string> Odd(IEnumerable<string> list, string x) { foreach (var one in list) yield return x; }"]),
        ("Generic", ["public static T Generic<T>(T x) => x;"]),
        ("Generic2", ["public static TB Generic2<TA, TB>(TA x, TB y) => y;"]),
        ("Optional", ["public static string Optional(string first, string second = \"none\") => second;"]),
        ("Raise", ["public static void Raise(Action<string> action, string x) => action(x);", "public static void Raise(Action<string> action, string x) { Action act = () => action(x); act(); }"]),
        ("Down", ["public static void Down(string x, int at) => Down2(x + \"!\", at); private static void Down2(string x, int at) => Rt.Sink(x, at);", "public static void Down(string x, int at) { if (Rt.Coin()) Rt.Sink(x, at); }"]),
        ("Nested", ["public static string Nested(string x, string y) { string Inner(string z) => z + y; return Inner(\"a\"); }", "public static string Nested(string x, string y) { var all = x; void Add() => all += y; if (Rt.Coin()) Add(); return all; }"]),
        ("Choose", ["public static string Choose(string x, string y, bool first) => first ? x : y;", "public static string Choose(string x, string y, bool first) { if (!first) return y; return x; }"]),
        ("Depth", ["public static string Depth(string x, int n) => n <= 0 ? x : Depth(x + \"d\", n - 1);"]),
        ("Even", ["public static string Even(string x, int n) => n <= 0 ? \"\" : Uneven(x, n - 1); private static string Uneven(string x, int n) => n <= 0 ? x : Even(x, n - 1);"]),
        ("ByIn", ["public static string ByIn(in string x) => x;"]),
        ("Params", ["public static string Params(params string[] all) => string.Concat(all);", "public static string Params(params IEnumerable<string> all) => all.FirstOrDefault(\"\");", "public static string Params(params ReadOnlySpan<string> all) => all.Length > 0 ? all[0] : \"\";"]),
        ("Maker", ["public static Func<string> Maker(string x) => () => x;"]),
        ("Maker2", ["public static Func<string, string> Maker2(string x) => y => x + y;", "public static Func<string, string> Maker2(string x) => y => y;"]),
        ("Adder", ["public static Func<string, string> Adder(string x) { var count = 0; return y => { count++; return x + y; }; }"]),
        ("Compose", ["public static Func<string, string> Compose(Func<string, string> f, Func<string, string> g) => x => g(f(x));"]),
        ("Static", ["public static string Static<T>(string x) where T : IVoice => T.Say(x);"]),
        ("Speak", ["public static string Speak(Base speaker) => speaker.Say();", "public static string Speak(Base speaker) => speaker is Derived ? speaker.Say() : \"\";"]),
        ("Shown", ["public static string Shown(IShape shape, string x) => shape.Render(x);", "public static string Shown(IShape shape, string x) => shape is Upper ? x : \"\";", "public static string Shown<T>(T shape, string x) where T : IShape => shape.Render(x);"]),
        ("Swap", ["public static (string A, string B) Swap(string x, string y) => (y, x);"]),
        ("Tuple", ["public static (string A, string B) Tuple(string x, string y) { var both = (x, y); both.x = \"\"; return both; }"]),
        ("Deep", ["public static string Deep(Node node) => node.Next!.A;", "public static string Deep(Node node) => node.Next is { B: var b } ? b : \"\";"]),
        ("Out", ["public static string Out(string x, out string y) { y = x; return \"\"; }", "public static string Out(string x, out string y) { y = \"\"; return x; }"]),
        ("Holds", ["public static string Holds(Holder<string> holder) => holder.Value;", "public static string Holds(Holder<string> holder) { holder.Set(holder.Get() + \"h\"); return holder.Open; }"]),
        ("Either", ["public static Node Either(Node a, Node b) => Rt.Coin() ? a : b;"]),
        ("Through", ["public static Node Through(Node node) { node.A = \"\"; return node; }"]),
        ("Two", [
            "public static void Two(Node a, Node b, string x) { a.A = x; b.A = \"\"; }",
            "public static void Two(Node a, Node b, string x) { b.B = x; a.B = b.B; }",
            "public static void Two(Node a, Node b, string x) { a.Next = b; b.A = x; }",
            "public static void Two(Node a, Node b, string x) { a.A = x; b = a; b.B = a.A; }"]),
        ("Reset", [
            "public static void Reset(Node node) => node.A = node.B = \"\"; public static void Reset(ref Node node) => node = new();",
            "public static void Reset(Node node) { node.A = \"\"; node = new(); node.B = Rt.Source(); } public static void Reset(ref Node node) { node.A = \"\"; node = new() { A = Rt.Source() }; }",
            "public static void Reset(Node node) { node.A = Rt.Source(); if (Rt.Coin()) node.A = \"\"; } public static void Reset(ref Node node) { if (Rt.Coin()) node = node.Next ?? node; }"]),
        ("Link", ["public static void Link(Node a, Node b) => a.Next = b;", "public static void Link(Node a, Node b) { a.Next = new(b.A); a.A = \"\"; }"]),
        ("SwapRef", ["public static void SwapRef(ref string x, ref string y) => (x, y) = (y, x);", "public static void SwapRef(ref string x, ref string y) { x = Rt.Source(); y = \"\"; }"]),
        ("Log", ["public static void Log(Node node, int at) => Rt.Sink(node.A, at);", "public static void Log(Node node, int at) { while (Rt.Coin()) { Rt.Sink(node.B, at); node.B = node.A; } }"]),
        ("LogAll", ["public static void LogAll(IEnumerable<string> all, int at) { foreach (var one in all) Rt.Sink(one, at); }"]),
        ("When", ["public static void When(string x, bool verbose, int at) { if (verbose) Rt.Sink(x, at); }"]),
        ("Invoke", ["public static void Invoke(Action<string> act, string x) => act(x);", "public static void Invoke(Action<string> act, string x) { if (Rt.Coin()) act(x); else act(\"\"); }"]),
        ("Fails", ["public static void Fails(string x) { if (Rt.Coin()) throw new Failure(x); }", "public static void Fails(string x) => throw new InvalidOperationException(x);"]),
        ("Fields", ["public static void Fields(Outer outer, int at) => Rt.Sink(outer.Inner.A, at);", "public static void Fields(Outer outer, int at) => Rt.Sink(outer.Inner.B, at);"]),
    ];
}

using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>What canary programs call, and the truth about one: which of its sinks a token reaches on any path.</summary>
public static class CanaryRuntime
{
    public const string Policy = """
        version: 1
        controller: { name: Canary, contact: privacy@example.org }
        purposes:
          service: { legal_basis: contract, description: Give access }
        sources:
          - { match: "Canary.Rt.Source", category: user.contact.email, purposes: [service] }
        recipients:
          out: { kind: log, sinks: ["Canary.Rt.Sink"] }
        """;

    /// <summary>Written at the top of every program.</summary>
    internal const string Helpers = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Canary;
        public class Node { public string A { get; set; } = ""; public string B { get; set; } = ""; public Node? Next { get; set; } }
        public interface IShape { string Render(string x); }
        public class Upper : IShape { public string Render(string x) => x + "^"; }
        public class Blank : IShape { public string Render(string x) => "blank"; }
        public class Pair(string left, string right) { public string Left { get; } = left; public string Right => right; public static Pair operator +(Pair a, Pair b) => new(a.Left + b.Left, a.Right); }
        public static class Marks { public static string Mark(this string x) => x + "~"; }
        public record Rec(string A, string B);
        public struct Val { public string A; public string B; }
        public class Holder<T> { private T _value; public Holder(T value) => _value = value; public T Get() => _value; public void Set(T value) => _value = value; }
        public static class Helpers
        {
            public static string Same(string x) => x;
            public static string Second(string x, string y) => x.Length > 1000 ? "" : y;
            public static string ReadA(Node node) => node.A;
            public static Node SameNode(Node node) => node;
            public static Node Make() => new() { A = Rt.Source(), B = Rt.Clean() };
            public static void Fill(Node node, string x) => node.B = x;
            public static void Give(string x, out string y) => y = x;
            public static void Change(ref string x, string y) { if (Rt.Coin()) { x = y; } }
            public static void Into(List<string> list, string x) => list.Add(x);
            public static string Apply(Func<string, string> change, string x) => change(x);
            public static async Task<string> SameAsync(string x) { await Task.CompletedTask; return x; }
            public static IEnumerable<string> Iterate(string x) { yield return x; }
            public static T Generic<T>(T x) => x;
            public static string Optional(string first, string second = "none") => second;
            public static void Raise(Action<string> action, string x) => action(x);
            public static void Down(string x) => Down2(x + "!");
            private static void Down2(string x) => Rt.Sink(x);
        }
        """;

    internal static readonly ImmutableArray<string> Locals =
    [
        "string s0 = \"\", s1 = \"\", s2 = \"\", s3 = \"\", s4 = \"\";",
        "Node n0 = new(), n1 = new();",
        "List<string> l0 = [], l1 = [];",
        "Rec r0 = new(\"\", \"\");",
        "Val v0 = new() { A = \"\", B = \"\" }, v1 = v0;",
        "Holder<string> h0 = new(\"\");",
        "Dictionary<string, string> d0 = new();",
        "StringBuilder b0 = new();",
        "IShape i0 = new Upper();",
        "string e0 = \"\";",
        "Func<string, string> f0 = x => x;",
    ];

    private const string Source = """
        using System.Collections;
        using System.Collections.Generic;
        using System.Linq;
        namespace Canary;
        public sealed class Exhausted : System.Exception;
        public static class Rt
        {
            private static int s_coin;
            private static int s_steps;
            public static uint Coins;
            public static int Tossed => s_coin;
            public static int Site;
            public static readonly HashSet<int> Hits = new();
            public static void Reset(uint coins) { s_coin = 0; s_steps = 0; Coins = coins; }
            public static string Source() => "\u00a7token\u00a7";
            public static string Clean() => "clean";
            public static bool Coin() { if (++s_steps > 1000) throw new Exhausted(); return s_coin < 32 && ((Coins >> s_coin++) & 1) == 1; }
            public static int Pick() => Coin() ? 0 : Coin() ? 1 : 2;
            public static void Throw() { if (Coin()) throw new System.FormatException(); }
            public static void Sink(object? value) { if (value is string text && text.Contains('\u00a7')) Hits.Add(Site); }
        }
        """;

    private static readonly MetadataReference s_reference = Analysis.Emit(new AnalysisInput
    {
        Sources = [new TextFile("Rt.cs", Source)],
        AssemblyName = "Canary",
        RunsGenerators = false,
    });

    public static AnalysisInput Input(CanaryProgram program) => new()
    {
        Sources = [new TextFile("Program.cs", program.Text)],
        AdditionalFiles = [new TextFile("policy.yaml", Policy)],
        References = [s_reference],
        RunsGenerators = false,
    };

    /// <summary>Lines of the sinks that a token reaches, over all tosses of the first coins.</summary>
    public static ImmutableSortedSet<int> Truth(CanaryProgram program, int coins = 9)
    {
        var context = new AssemblyLoadContext("canary", isCollectible: true);
        try
        {
            var runtime = context.LoadFromStream(Analysis.Image(new AnalysisInput
            {
                Sources = [new TextFile("Rt.cs", Source)],
                AssemblyName = "Canary",
                RunsGenerators = false,
            }));
            var run = context.LoadFromStream(Analysis.Image(Input(program))).GetType("Program")?.GetMethod("Run")
                ?? throw new InvalidOperationException("no Program.Run");
            var rt = runtime.GetType("Canary.Rt")!;
            var reset = rt.GetMethod("Reset")!;
            for (var toss = 0u; toss < 1u << coins; toss++)
            {
                reset.Invoke(null, [toss]);
                try
                {
                    run.Invoke(null, null);
                }
                catch (System.Reflection.TargetInvocationException)
                {
                    // A run that ends early has said what it had to say.
                }
            }

            return [.. ((IEnumerable<int>)rt.GetField("Hits")!.GetValue(null)!).Select(site => program.Sinks[site])];
        }
        finally
        {
            context.Unload();
        }
    }
}

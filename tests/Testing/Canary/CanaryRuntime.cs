using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>What canary programs call: sources, sinks, and the choices that an execution makes.</summary>
internal static class CanaryRuntime
{
    public const string Policy = """
        version: 1
        controller: { name: Canary, contact: privacy@example.org }
        purposes:
          service: { legal_basis: contract, description: Give access }
        sources:
          - { match: "Canary.Rt.Source", category: user.contact.email, purposes: [service] }
          - { match: "Canary.Person.Email", category: user.contact.email, purposes: [service] }
        recipients:
          out: { kind: log, sinks: ["Canary.Rt.Sink"] }
        """;

    /// <summary>
    /// Paths are walked depth first by their choices, as far as the cap allows, then drawn. At most one exception comes from
    /// <c>Throw</c> on a path: it stands for whatever a call may throw, so its type is a choice too.
    /// </summary>
    private const string Source = """
        using System;
        namespace Canary;
        public sealed class Exhausted : Exception;
        public sealed class Person { public string Email { get; } = "\u00a7"; public string City { get; } = "city"; }
        public static class Rt
        {
            private static readonly bool[] s_choices = new bool[64];
            private static int s_at, s_known, s_limit, s_steps;
            private static bool s_thrown;
            private static Random? s_random;
            private static bool[] s_hits = [];
            public static string Fixed => "fixed";
            public static string Source() => "\u00a7";
            public static string Clean() => "clean";
            public static string Word() => Coin() ? "q" : "w";
            public static Person Find() => new();
            public static void Sink(object? value, int at) { if (value?.ToString() is { } text && text.Contains('\u00a7')) s_hits[at] = true; }
            public static bool Coin() { if (++s_steps > 2000) throw new Exhausted(); return Choose(2); }
            public static int Pick() => Coin() ? 1 : Coin() ? 2 : 0;
            public static void Throw()
            {
                if (s_thrown || !Choose(8)) return;
                s_thrown = true;
                if (Choose(2)) throw new InvalidOperationException();
                throw new FormatException();
            }
            private static bool Choose(int odds)
            {
                if (s_at >= s_limit) return false;
                if (s_random is not null) { s_at++; return s_random.Next(odds) == 0; }
                if (s_at == s_known) s_choices[s_known++] = false;
                return s_choices[s_at++];
            }
            public static bool Explore(Action run, bool[] hits, int paths, int samples)
            {
                s_hits = hits;
                s_random = null;
                (s_known, s_limit) = (0, 14);
                for (var path = 0; path < paths; path++)
                {
                    Once(run);
                    s_known = s_at;
                    while (s_known > 0 && s_choices[s_known - 1]) s_known--;
                    if (s_known == 0) return true;
                    s_choices[s_known - 1] = true;
                }
                s_random = new Random(1);
                for (var sample = 0; sample < samples; sample++)
                {
                    s_limit = 6 + 4 * (sample % 4); // a text that doubles in a loop stays small
                    Once(run);
                }
                return false;
            }
            private static void Once(Action run)
            {
                (s_at, s_steps, s_thrown) = (0, 0, false);
                try { run(); } catch (Exception) { } // a run that ends early has said what it had to say
            }
        }
        """;

    private static readonly byte[] s_image = Analysis.Image(new AnalysisInput
    {
        Sources = [new TextFile("Rt.cs", Source)],
        AssemblyName = "Canary",
        RunsGenerators = false,
    }).ToArray();

    public static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(s_image);

    /// <summary>Its own copy: its state is not shared.</summary>
    public static Type Load(AssemblyLoadContext context) => context.LoadFromStream(new MemoryStream(s_image)).GetType("Canary.Rt")!; // declared above
}

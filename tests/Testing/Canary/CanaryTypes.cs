using System.Text;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>The types that programs use. Only those named are written, each member of Calls by itself; where there are several bodies, one is drawn.</summary>
internal static class CanaryTypes
{
    private static readonly (string Name, string Text)[] s_types =
    [
        ("Node", """
            public class Node
            {
                public Node() { }
                public Node(string a) => A = a;
                public string A { get; set; } = "";
                public string B { get; set; } = "";
                public Node? Next { get; set; }
                public Func<string, string> Own = x => x;
                public Node Clone() => (Node)MemberwiseClone();
                public void Take(string x) => B = x;
                public void Move() { A = B; B = ""; }
                public void Wipe() => A = B = "";
                public void Each(Action<string> act) { act(A); act(B); }
                public IEnumerable<string> Texts() { yield return A; if (Next is { } next) yield return next.B; }
            }
            """),
        ("IShape", "public interface IShape { string Render(string x); }"),
        ("Upper", "public class Upper : IShape { public string Render(string x) => x + \"^\"; }"),
        ("Blank", "public class Blank : IShape { public string Render(string x) => \"blank\"; }"),
        ("Pair", "public class Pair(string left, string right) { public string Left { get; } = left; public string Right => right; public static Pair operator +(Pair a, Pair b) => new(a.Left + b.Left, a.Right); }"),
        ("Primary", "public class Primary(string a, string b) { public string A { get; init; } = a; public string B => b; public string Both() => A + b; public string Fixed { get; } = a.Length > 3 ? \"long\" : \"short\"; }"),
        ("Rec", "public record Rec(string A, string B) { public string C { get; set; } = \"\"; }"),
        ("Val", "public struct Val { public string A; public string B; }"),
        ("Holder", "public class Holder<T> { public T Open; public Holder(T value) => Open = value; public T Value { get => Open; set => Open = value; } public T Get() => Open; public void Set(T value) => Open = value; }"),
        ("Wrapped", "public class Wrapped(string text) { public string Text => text; public static explicit operator Wrapped(string text) => new(text); public static implicit operator string(Wrapped it) => it.Text; }"),
        ("Widget", """
            public class Widget
            {
                public event Action<string>? Changed;
                public Func<string, string> Format = x => x;
                public string Last = "";
                public void Raise(string x) { Last = x; Changed?.Invoke(x); }
                public string Show() => Format(Last);
                public void Report(string x, int at) => Rt.Sink(Format(x), at);
            }
            """),
        ("Shelf", "public class Shelf { private string _first = \"\"; private string _rest = \"\"; public string this[int at] { get => at == 0 ? _first : _rest; set { if (at == 0) _first = value; else _rest = value; } } }"),
        ("Derived", "public class Derived(string inner) : Base { public override string Say() => inner + Tag; }"),
        ("Plain", "public class Plain : Base { public override string Say() => \"plain\"; }"),
        ("Base", "public abstract class Base { public string Tag { get; set; } = \"\"; public abstract string Say(); public void Report(int at) => Rt.Sink(Say(), at); }"),
        ("Outer", "public class Outer { public Node Inner { get; } = new(); }"),
        ("IVoice", "public interface IVoice { static abstract string Say(string x); }"),
        ("Loud", "public class Loud : IVoice { public static string Say(string x) => x + \"!\"; }"),
        ("Mute", "public class Mute : IVoice { public static string Say(string x) => \"\"; }"),
        ("Echo", "public class Echo : IEcho { public string Default(string x) => \"own\"; string IEcho.Hidden(string x) => x; }"),
        ("IEcho", "public interface IEcho { string Default(string x) => x; string Hidden(string x); }"),
        ("Scope", "public sealed class Scope(Action<string> act) : IDisposable { public string Text { get; set; } = \"\"; public void Dispose() => act(Text); }"),
        ("Ender", "public sealed class Ender(Action act) : IDisposable { public void Dispose() => act(); }"),
        ("Failure", "public class Failure(string detail) : Exception(\"failure\") { public string Detail { get; } = detail; }"),
        ("Bag", "public static class Bag { public static string Shared = \"\"; public static Node Keep = new(); }"),
        ("Mark", "public static class Marks { public static string Mark(this string x) => x + \"~\"; }"),
        ("Twice", "public static class Twos { extension(string x) { public string Twice => x + x; } }"),
        ("Times", "public static class Repeats { extension(string x) { public string Times(int n) => n > 0 ? x : \"\"; } }"),
    ];

    /// <summary>Types in the order above, then Calls; what a text brings in may name more.</summary>
    public static string UsedBy(string program, Random random)
    {
        var types = new SortedDictionary<int, string>();
        var calls = new SortedDictionary<int, string>();
        var text = program;
        for (var before = 0; before != text.Length;)
        {
            before = text.Length;
            var used = new CanaryUse(text);
            for (var i = 0; i < CanaryCalls.All.Length; i++)
            {
                var (name, bodies) = CanaryCalls.All[i];
                if (used.Mentions("Calls") && used.Mentions(name) && calls.TryAdd(i, bodies[random.Next(bodies.Length)]))
                {
                    text += calls[i];
                }
            }

            for (var i = 0; i < s_types.Length; i++)
            {
                if (used.Mentions(s_types[i].Name) && types.TryAdd(i, s_types[i].Text))
                {
                    text += types[i];
                }
            }
        }

        var written = new StringBuilder();
        foreach (var line in types.Values.SelectMany(type => type.Split('\n')))
        {
            written.Append("    ").Append(line).Append('\n');
        }

        if (calls.Count == 0)
        {
            return written.ToString();
        }

        written.Append("    public static class Calls\n    {\n");
        foreach (var call in calls.Values)
        {
            written.Append("        ").Append(call).Append('\n');
        }

        return written.Append("    }\n").ToString();
    }
}

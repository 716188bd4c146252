using System.Threading;
using System.Xml;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.PartedCase;

internal sealed class Box
{
    public object? Inner;
    public string Name = "";
}

internal sealed record User(string Name);

internal struct Point
{
    public string X;

    public void Set(string x) => X = x;

    public readonly string Get() => X;

    public void Reset() => this = default;
}

internal sealed class Holder
{
    public readonly Point Fixed;
    public Point Open;

    public Point Copy { get; set; }
}

internal sealed class Wrapped : Exception
{
    public Wrapped(string message, Exception inner)
        : base(message, inner)
    {
    }
}

/// <summary>What a pattern says of a part it does not say of the whole; copies of structs; what a library's object keeps.</summary>
internal static class PartedCase
{
    public static void PatternBad()
    {
        object held = new Box { Name = "admin", Inner = Source() };
        if (held is Box { Name: "admin" })
            Sink(((Box)held).Inner); // expect: PRIV201
        if (held is Box { Name: "admin", Inner: string inner })
            Sink(inner); // expect: PRIV201
        if (held is Box { Inner: string })
            Sink(((Box)held).Inner); // expect: PRIV201
        var user = new User(Source());
        if (user is { Name: not "root" })
            Sink(user.Name); // expect: PRIV201
        var maybe = Out.Coin ? Source() : null;
        if (maybe is { })
            Sink(maybe); // expect: PRIV201
    }

    public static void PatternOk()
    {
        var user = new User(Source());
        if (user is { Name: "root" })
            Sink(user.Name);
        switch (user)
        {
            case { Name: "admin" }:
                Sink(user.Name);
                break;
        }

        Sink(user switch { { Name: "guest" } => user.Name, _ => "" });
        var maybe = Out.Coin ? Source() : null;
        if (maybe is not { })
            Sink(maybe);
    }

    public static void StructBad()
    {
        var holder = new Holder();
        holder.Open.Set(Source());
        Sink(holder.Open.X); // expect: PRIV201
        holder.Copy = new Point { X = Source() };
        Sink(holder.Copy.Get()); // expect: PRIV201
    }

    public static void StructOk()
    {
        var holder = new Holder { Copy = new Point { X = "x" } };
        holder.Fixed.Set(Source());
        Sink(holder.Fixed.X);
        holder.Copy.Set(Source());
        Sink(holder.Copy.X);
        var point = new Point { X = Source() };
        point.Reset();
        Sink(point.X);
        var points = new[] { new Point { X = Source() }, new Point { X = Source() } };
        foreach (var each in points)
        {
            var other = each;
            other.X = "other";
            Sink(other.X);
        }
    }

    public static void InnerBad()
    {
        var wrapped = new Wrapped("outer", new InvalidOperationException(Source())); // expect: PRIV207
        Sink(wrapped.InnerException!.Message); // expect: PRIV201
        Sink(wrapped.Message);
    }

    public static void StartedBad()
    {
        var seen = "";
        var text = Source();
        var thread = new Thread(() => seen = text);
        seen = "before";
        thread.Start();
        thread.Join();
        Sink(seen); // expect: PRIV201
    }

    public static void WriterBad()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
            writer.WriteString(Source());
        Sink(text.ToString()); // expect: PRIV201
    }

    public static void ClearedBad()
    {
        var list = new List<string> { Source() };
        list.Clear();
        list.Add("first");
        list.Add(Source());
        Sink(list[1]); // expect: PRIV201
    }

    public static void ClearedOk()
    {
        var list = new List<string> { Source() };
        list.Clear();
        list.Add("first");
        list.Add(Source());
        Sink(list[0]);
    }

    public static void FoundBad()
    {
        var set = new HashSet<string> { Source() };
        if (set.TryGetValue("key", out var kept))
            Sink(kept); // expect: PRIV201
        Func<string, string> run = _ => "x";
        run += text => text;
        var results = new List<string>();
        foreach (Func<string, string> each in run.GetInvocationList())
            results.Add(each(Source()));
        Sink(results[1]); // expect: PRIV201
    }

    public static void FoundOk()
    {
        var set = new HashSet<string> { "known" };
        if (set.TryGetValue(Source(), out var kept))
            Sink(kept);
        FormattableString text = $"a {Source()} b";
        Sink(text.Format);
    }

    private static IEnumerable<string> Logged(List<string> log, string text)
    {
        log.Add(text);
        yield return "x";
    }

    public static void NeverEnumeratedOk()
    {
        var log = new List<string> { "l" };
        Logged(log, Source());
        Sink(log[0]);
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Collections.Immutable;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.MoreSpansCase;

internal ref struct View(Span<string> s) { private readonly Span<string> _s = s; public string First => _s[0]; public void Set(string t) => _s[0] = t; }
internal ref struct RefField(ref string t) { public ref string R = ref t; public readonly string Get() => R; public readonly void Set(string s) => R = s; }
internal sealed class Buf { private readonly char[] _b = new char[64]; private int _n; public void Write(ReadOnlySpan<char> s) { s.CopyTo(_b.AsSpan(_n)); _n += s.Length; } public string Text => new(_b, 0, _n); public int N => _n; }
[System.Runtime.CompilerServices.InlineArray(4)] internal struct Four { private string _e; }

internal static class MoreSpans
{
    static string First(ReadOnlySpan<string> s) => s[0];
    static void Put(Span<string> s, string t) => s[0] = t;
    static int Len(ReadOnlySpan<char> s) => s.Length;
    static string Str(ReadOnlySpan<char> s) => s.ToString();
    static string Cat(params ReadOnlySpan<string> s) => string.Join(",", s.ToArray());
    static string Many(params IEnumerable<string> s) => s.First();
    static string ManyList(params List<string> s) => s[0];
    static List<string> Coll(bool c) => [.. new[] { "a" }, c ? "b" : Source()];
    static IEnumerable<T> Conc<T>(IEnumerable<T> a, IEnumerable<T> b) => [.. a, .. b];
    static T[] Just<T>(T t) => [t];

    public static void StrBad()
    {
        Sink(Str(Source())); // expect: PRIV201
        Sink(Str("x"));
    }

    public static void TrimBad() => Sink(Source().AsSpan().Trim().ToString()); // expect: PRIV201

    public static void MemoryBad()
    {
        Memory<string> m = new string[1];
        m.Span[0] = Source();
        Sink(m.Span[0]); // expect: PRIV201
    }

    public static void MemorySliceBad()
    {
        var a = new[] { "", Source() };
        Memory<string> m = a.AsMemory(1);
        Sink(m.Span[0]); // expect: PRIV201
    }

    public static void MemoryOk()
    {
        Memory<string> m = new string[1];
        Memory<string> n = new string[1];
        m.Span[0] = Source();
        Sink(n.Span[0]);
        Sink(m.Length);
    }

    public static void SegmentBad()
    {
        var s = new ArraySegment<string>(new[] { Source() });
        Sink(s[0]); // expect: PRIV201
    }

    public static void SegmentWriteBad()
    {
        var a = new string[2];
        var s = new ArraySegment<string>(a, 0, 1);
        s[0] = Source();
        Sink(a[0]); // expect: PRIV201
    }

    public static void SegmentOk()
    {
        var a = new string[2];
        var b = new string[2];
        var s = new ArraySegment<string>(a);
        s[0] = Source();
        Sink(b[0]);
        Sink(s.Count);
    }

    public static void SegmentIterBad()
    {
        foreach (var x in new ArraySegment<string>([Source()]))
            Sink(x); // expect: PRIV201
    }

    public static void ViewBad()
    {
        var a = new[] { "" };
        var v = new View(a);
        v.Set(Source());
        Sink(a[0]); // expect: PRIV201
    }

    public static void ViewReadBad()
    {
        var a = new[] { Source() };
        var v = new View(a);
        Sink(v.First); // expect: PRIV201
    }

    public static void ViewOk()
    {
        var a = new[] { "" };
        var b = new[] { "" };
        var v = new View(a);
        var w = new View(b);
        v.Set(Source());
        Sink(w.First);
    }

    public static void RefFieldBad()
    {
        var t = "";
        var r = new RefField(ref t);
        r.Set(Source());
        Sink(t); // expect: PRIV201
    }

    public static void RefFieldReadBad()
    {
        var t = "";
        var r = new RefField(ref t);
        t = Source();
        Sink(r.Get()); // expect: PRIV201
    }

    public static void RefFieldOk()
    {
        var t = "";
        var u = "";
        var r = new RefField(ref t);
        r.Set(Source());
        Sink(u);
    }

    public static void RefFieldDirectBad()
    {
        var t = "";
        var r = new RefField(ref t);
        r.R = Source();
        Sink(t); // expect: PRIV201
    }

    public static void BufBad()
    {
        var b = new Buf();
        b.Write("a");
        b.Write(Source());
        Sink(b.Text); // expect: PRIV201
        Sink(b.N);
    }

    public static void BufOk()
    {
        var b = new Buf();
        var c = new Buf();
        b.Write(Source());
        c.Write("x");
        Sink(c.Text);
    }

    public static void InlineArrayBad()
    {
        var f = new Four();
        f[0] = Source();
        Sink(f[0]); // expect: PRIV201
    }

    public static void InlineArrayOk()
    {
        var f = new Four();
        var g = new Four();
        f[0] = Source();
        Sink(g[0]);
    }

    public static void InlineArrayCopyOk()
    {
        var f = new Four();
        var g = f;
        f[0] = Source();
        Sink(g[0]);
    }

    public static void InlineArraySpanBad()
    {
        var f = new Four();
        Span<string> s = f;
        s[1] = Source();
        Sink(f[1]); // expect: PRIV201
    }

    public static void PoolBad()
    {
        var a = ArrayPool<char>.Shared.Rent(8);
        Source().CopyTo(0, a, 0, 3);
        Sink(new string(a, 0, 3)); // expect: PRIV201
        ArrayPool<char>.Shared.Return(a);
    }

    public static void RefSpanBad()
    {
        Span<string> s = new string[1];
        ref var r = ref s[0];
        r = Source();
        Sink(s[0]); // expect: PRIV201
    }

    public static void ForeachRefBad()
    {
        var a = new string[2];
        foreach (ref var x in a.AsSpan())
            x = Source();
        Sink(a[0]); // expect: PRIV201
    }

    public static void ForeachRefKillOk()
    {
        var s = "";
        foreach (ref readonly var x in new[] { Source() }.AsSpan())
            s = x;
        s = "";
        Sink(s);
    }

    public static void CopyToBad()
    {
        var a = new[] { Source() };
        var b = new string[1];
        a.CopyTo(b, 0);
        Sink(b[0]); // expect: PRIV201
    }

    public static void SpanCopyBad()
    {
        var a = new[] { Source() };
        var b = new string[1];
        a.AsSpan().CopyTo(b);
        Sink(b[0]); // expect: PRIV201
    }

    public static void SpanCopyOk()
    {
        var a = new[] { Source() };
        var b = new[] { "" };
        b.AsSpan().CopyTo(a);
        Sink(b[0]);
    }

    public static void TryCopyBad()
    {
        Span<char> b = stackalloc char[9];
        Source().AsSpan().TryCopyTo(b);
        Sink(new string(b)); // expect: PRIV201
    }

    public static void ToArrayBad()
    {
        ReadOnlySpan<string> s = [Source()];
        var a = s.ToArray();
        Sink(a[0]); // expect: PRIV201
    }

    public static void ToArrayCopyOk()
    {
        Span<string> s = new string[1];
        var a = s.ToArray();
        a[0] = Source();
        Sink(s[0]);
    }

    public static void CloneBad()
    {
        var a = new[] { Source() };
        var b = (string[])a.Clone();
        Sink(b[0]); // expect: PRIV201
    }

    public static void CloneOk()
    {
        var a = new[] { "" };
        var b = (string[])a.Clone();
        b[0] = Source();
        Sink(a[0]);
    }

    public static void AsSpanListBad()
    {
        var l = new List<string> { "" };
        CollectionsMarshal.AsSpan(l)[0] = Source();
        Sink(l[0]); // expect: PRIV201
    }

    public static void SplitBad()
    {
        foreach (var r in Source().AsSpan().Split(','))
        {
            Sink(Source().AsSpan()[r].ToString()); // expect: PRIV201
        }
    }

    public static void CreateBad() => Sink(string.Create(3, Source(), (span, s) => s.AsSpan(0, 3).CopyTo(span))); // expect: PRIV201

    public static void CreateOk() => Sink(string.Create(3, Source().Length, (span, s) => span.Fill('x')));
}

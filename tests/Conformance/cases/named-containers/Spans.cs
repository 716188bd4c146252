using System.Buffers;
using System.Runtime.InteropServices;
using System.Collections.Immutable;
using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedContainers.SpansCase;

internal ref struct View(Span<string> s) { private readonly Span<string> _s = s; public string First => _s[0]; public void Set(string t) => _s[0] = t; }
internal ref struct RefField(ref string t) { public ref string R = ref t; public readonly string Get() => R; public readonly void Set(string s) => R = s; }
internal sealed class Buf { private readonly char[] _b = new char[64]; private int _n; public void Write(ReadOnlySpan<char> s) { s.CopyTo(_b.AsSpan(_n)); _n += s.Length; } public string Text => new(_b, 0, _n); public int N => _n; }
[System.Runtime.CompilerServices.InlineArray(4)] internal struct Four { private string _e; }

internal static class Spans
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

    public static void SpreadBad()
    {
        string[] a = [Source()];
        string[] b = ["x", .. a];
        Sink(b[1]); // expect: PRIV201
    }

    public static void SpreadOk()
    {
        string[] a = [Source()];
        string[] c = ["c"];
        string[] b = ["x", .. c];
        Sink(b[1]);
        Sink(a.Length);
    }

    public static void SpreadListBad()
    {
        List<string> a = [Source()];
        List<string> b = [.. a, "x"];
        foreach (var x in b)
            Sink(x); // expect: PRIV201
    }

    public static void SpreadCopyOk()
    {
        List<string> a = [];
        List<string> b = [.. a];
        a.Add(Source());
        foreach (var x in b)
            Sink(x);
    }

    public static void SpreadDictBad()
    {
        var d = new Dictionary<string, string> { ["k"] = Source() };
        List<string> v = [.. d.Values];
        List<string> k = [.. d.Keys];
        Sink(v[0]); // expect: PRIV201
        Sink(k[0]);
    }

    public static void SpreadCallBad()
    {
        Sink(Conc<string>([""], [Source()]).Last()); // expect: PRIV201
    }

    public static void SpreadCallOk()
    {
        Sink(Conc<string>([""], [""]).Last());
        Sink(Just(Source()).Length);
    }

    public static void SpreadJustBad()
    {
        Sink(Just(Number())[0]); // expect: PRIV201
        Sink(Just(1)[0]);
    }

    public static void SpreadHashBad()
    {
        HashSet<string> h = [Source()];
        string[] a = [.. h];
        Sink(a[0]); // expect: PRIV201
    }

    public static void SpreadIterBad()
    {
        static IEnumerable<string> It()
        {
            yield return "";
            yield return Source();
        }

        string[] a = [.. It()];
        Sink(a[0]); // expect: PRIV201
    }

    public static void SpreadStringBad()
    {
        char[] a = [.. Source()];
        Sink(new string(a)); // expect: PRIV201
    }

    public static void SpreadCondBad(bool c)
    {
        string[] x = [Source()];
        string[] a = [.. (c ? x : [])];
        Sink(a[0]); // expect: PRIV201
    }

    public static void CollBad() => Sink(Coll(Coin)[1]); // expect: PRIV201

    public static void SpreadImmutableBad()
    {
        ImmutableArray<string> a = [Source()];
        ImmutableArray<string> b = [.. a, ""];
        Sink(b[0]); // expect: PRIV201
    }

    public static void SpreadObjectsBad()
    {
        var u = new List<StringBuilder> { new() };
        List<StringBuilder> v = [.. u];
        v[0].Append(Source());
        Sink(u[0].ToString()); // expect: PRIV201
    }

    public static void ParamsSpanBad() => Sink(Cat("", Source())); // expect: PRIV201

    public static void ParamsEnumBad() => Sink(Many(Source(), "")); // expect: PRIV201

    public static void ParamsListBad() => Sink(ManyList(Source())); // expect: PRIV201

    public static void ParamsOk()
    {
        Sink(Cat("", ""));
        Sink(Many(""));
        Sink(ManyList(""));
    }

    public static void EmptyOk()
    {
        string[] a = [Source()];
        a = [];
        Sink(a.FirstOrDefault());
    }

    public static void SpanBad()
    {
        Span<string> s = new string[2];
        s[0] = Source();
        Sink(s[0]); // expect: PRIV201
    }

    public static void SpanAliasBad()
    {
        var a = new string[2];
        Span<string> s = a;
        s[0] = Source();
        Sink(a[0]); // expect: PRIV201
    }

    public static void SpanAliasReverseBad()
    {
        var a = new string[2];
        Span<string> s = a;
        a[0] = Source();
        Sink(s[0]); // expect: PRIV201
    }

    public static void SpanOtherOk()
    {
        var a = new string[2];
        var b = new string[2];
        Span<string> s = a;
        s[0] = Source();
        Sink(b[0]);
    }

    public static void SpanPutBad()
    {
        var a = new string[2];
        Put(a, Source());
        Sink(a[0]); // expect: PRIV201
    }

    public static void SpanPutOk()
    {
        var a = new string[2];
        var b = new string[2];
        Put(a, Source());
        Put(b, "");
        Sink(b[0]);
    }

    public static void SpanSliceBad()
    {
        var a = new string[3];
        var s = a.AsSpan(1);
        s[0] = Source();
        Sink(First(a.AsSpan()[1..])); // expect: PRIV201
    }

    public static void SpanRangeBad()
    {
        var a = new[] { "", Source() };
        Span<string> s = a.AsSpan()[1..];
        Sink(s[0]); // expect: PRIV201
    }

    public static void ArrayRangeBad()
    {
        var a = new[] { "", Source() };
        var b = a[1..];
        Sink(b[0]); // expect: PRIV201
    }

    public static void ArrayRangeCopyOk()
    {
        var a = new[] { "", "" };
        var b = a[1..];
        b[0] = Source();
        Sink(a[1]);
    }

    public static void StringRangeBad() => Sink(Source()[1..^1]); // expect: PRIV201

    public static void StringIndexBad() => Sink(Source()[^1]); // expect: PRIV201

    public static void IndexEndBad()
    {
        var a = new[] { Source() };
        Sink(a[^1]); // expect: PRIV201
    }

    public static void IndexEndWriteBad()
    {
        var a = new string[2];
        a[^1] = Source();
        Sink(a[1]); // expect: PRIV201
    }

    public static void IndexVarBad()
    {
        var a = new string[2];
        Index i = ^1;
        a[i] = Source();
        Sink(a[1]); // expect: PRIV201
    }

    public static void ListIndexEndBad()
    {
        var a = new List<string> { "", Source() };
        Sink(a[^1]); // expect: PRIV201
    }

    public static void StackallocBad()
    {
        Span<char> s = stackalloc char[8];
        Source().AsSpan().CopyTo(s);
        Sink(s.ToString()); // expect: PRIV201
    }

    public static void StackallocIntBad()
    {
        Span<int> s = stackalloc int[2];
        s[0] = Number();
        Sink(s[0]); // expect: PRIV201
    }

    public static void StackallocIntOk()
    {
        Span<int> s = stackalloc int[2];
        Span<int> t = stackalloc int[2];
        s[0] = Number();
        Sink(t[0]);
        Sink(s.Length);
    }

    public static void StackallocInitBad()
    {
        Span<int> s = stackalloc[] { 1, Number() };
        foreach (var x in s)
            Sink(x); // expect: PRIV201
    }

    public static void FillBad()
    {
        Span<string> s = new string[2];
        s.Fill(Source());
        Sink(s[1]); // expect: PRIV201
    }

    public static void ClearOk()
    {
        Span<string> s = new[] { Source() };
        s.Clear();
        Sink(s[0]);
    }

    public static void LenOk()
    {
        Sink(Len(Source()));
        Sink(Source().AsSpan().IsEmpty);
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedCalls.ExtensionsCase;

internal sealed class Ent
{
    public string A = "";

    public string B = "";
}

internal static class Old
{
    public static string Twice(this string s) => s + s;

    public static int Len(this string s) => s.Length;

    public static void Dump(this string s) => Sink(s);

    public static T Also<T>(this T t, Action<T> f)
    {
        f(t);
        return t;
    }

    public static void Fill(this Ent e, string s) => e.A = s;

    public static void Deconstruct(this Ent e, out string a, out string b)
    {
        a = e.A;
        b = e.B;
    }

    public static IEnumerable<T> Keep<T>(this IEnumerable<T> e, Func<T, bool> f)
    {
        foreach (var t in e)
            if (f(t))
                yield return t;
    }

    public static void RefFill(this ref Pt p, string s) => p.X = s;
}

internal struct Pt
{
    public string X;

    public string Y;
}

internal static class Blocks
{
    extension(string s)
    {
        public string Loud => s + "!";

        public int Size => s.Length;

        public string Join2(string t) => s + t;

        public string Ignore(string t) => s;

        public void Emit() => Sink(s);

        public static string Made => Source();

        public static string Plain => "p";

        public static string Of(string t) => t;

        public static string None(string t) => "n";
    }

    extension(Ent e)
    {
        public string Both { get => e.A + e.B; set => e.A = value; }

        public string OnlyB => e.B;

        public void Set(string v) => e.B = v;

        public static Ent operator +(Ent x, Ent y) => new()
        {
            A = x.A,
            B = y.B
        };

        public static Ent operator -(Ent x, Ent y) => new()
        {
            A = "c"
        };

        public static Ent operator !(Ent x) => new()
        {
            A = x.B,
            B = x.A
        };
    }

    extension<T>(List<T> l)
    {
        public T Head => l[0];

        public T Swap(T other) => other;

        public bool Has => l.Count > 0;

        public static List<T> From(T t) => [t];

        public static List<T> operator *(List<T> a, int n) => a;
    }

    extension<T>(T t) where T : class
    {
        public T Self() => t;

        public T Or(T u) => u;
    }

    extension(ref Pt p)
    {
        public void SetX(string s) => p.X = s;
    }
}

internal static class Extensions
{
    public static void DeconBad()
    {
        var e = new Ent
        {
            A = Source()
        };
        var(a, b) = e;
        Sink(a); // expect: PRIV201
    }

    public static void DeconOk()
    {
        var e = new Ent
        {
            A = Source()
        };
        var(a, b) = e;
        Sink(b);
    }

    public static void StaticPropBad() => Sink(string.Made); // expect: PRIV201

    public static void StaticPropOk() => Sink(string.Plain);

    public static void SetBad()
    {
        var e = new Ent();
        e.Both = Source();
        Sink(e.A); // expect: PRIV201
    }

    public static void SetOk()
    {
        var e = new Ent();
        e.Both = Source();
        Sink(e.B);
    }

    public static void OpBad() => Sink((new Ent { A = Source() } + new Ent()).A); // expect: PRIV201

    public static void OpOk() => Sink((new Ent { A = Source() } + new Ent()).B);

    public static void OpNotBad() => Sink((!new Ent { A = Source() }).B); // expect: PRIV201

    public static void OpNotOk() => Sink((!new Ent { A = Source() }).A);

    public static void HeadBad() => Sink(new List<string> { Source() }.Head); // expect: PRIV201

    public static void HeadOk() => Sink(new List<string> { Source() }.Has);

    public static void MulBad() => Sink((new List<string> { Source() } * 3)[0]); // expect: PRIV201

    public static void RefBlockBad()
    {
        var p = new Pt();
        p.SetX(Source());
        Sink(p.X); // expect: PRIV201
    }

    public static void RefBlockOk()
    {
        var p = new Pt();
        p.SetX(Source());
        Sink(p.Y);
    }

    public static void GroupBad()
    {
        Func<string, string> f = "a".Join2;
        Sink(f(Source())); // expect: PRIV201
    }

    public static void QualifiedBad() => Sink(Blocks.Join2("a", Source())); // expect: PRIV201

    public static void QualifiedOk() => Sink(Blocks.Ignore("a", Source()));
}

using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MorePrimaryConstructorsCase;

internal class Svc(string name, string note)
{
    public string Name => name;
    public string Note => note;
    public string Both() => name + note;
    public void Rename(string s) => name = s;
    public void Emit() => Sink(name);
    public void EmitNote() => Sink(note);
    public Func<string> Later => () => name;
}
internal class Init(string a, string b)
{
    public string A { get; } = a;
    public readonly string B = b + "!";
    public string Fixed = "f";
    public string[] Arr = [a];
    public string Len { get; } = b.Length.ToString();
}
internal class Both(string a)
{
    public string Copy { get; set; } = a;
    public string Live => a;
    public void Set(string s) => a = s;
}
internal class Sub(string x, string y) : Svc(y, x)
{
    public string X => x;
}
internal class SubFixed(string x) : Svc("fixed", "n") { public string X { get; } = x; }
internal class SubSub(string p) : Sub(p, "k") { }
internal class Sub2(string x) : Init(x, "c") { public Sub2(int n) : this("n" + n) { } public Sub2() : this(Source()) { } }
internal struct Pt(string x, string y) { public readonly string X => x; public string Y { get; set; } = y; }
internal readonly struct RPt(string x, int n) { public string X { get; } = x; public int N { get; } = n; public string Show() => x + N; }
internal record Rec(string A, string B);
internal record RecExtra(string A, string B) : Rec(B, A) { public string C { get; init; } = "c"; public string D => A + "d"; }
internal record RecOver(string A, string B) { public string A { get; init; } = "fixed"; }
internal record RecOver2(string A, string B) { public string A { get; init; } = A.Trim(); public string B => "b"; }
internal record RecCopy(string A) { public string B { get; } = A; }
internal readonly record struct RS(string A, int N);
internal record struct RSM(string A, string B);
internal record Gen<T>(T Value, string Tag);
internal class GenSvc<T>(T value) { public T Value => value; public T Swap(T other) { var o = value; value = other; return o; } }
internal class Dep(Svc svc) { public void Go() => svc.Emit(); public string Name => svc.Name; public string Note() => svc.Note; public Svc S { get; } = svc; }
internal class Cb(Func<string> f) { public string Run() => f(); }
internal class CbA(Action<string> f) { public void Run(string s) => f(s); }
internal class Def(string a, string b = "d") { public string A => a; public string B => b; }
internal class Par(params string[] xs) { public string First => xs[0]; public int Count => xs.Length; }
internal class Named2(string first, string second) { public string First { get; } = first; public string Second { get; } = second; }

internal static class MorePrimaryConstructors
{
    public static void RStructBad()
    {
        var p = new RPt("", Number());
        Sink(p.N); // expect: PRIV201
        Sink(p.X);
    }

    public static void RStructShowBad()
    {
        var p = new RPt(Source(), 1);
        Sink(p.Show()); // expect: PRIV201
        Sink(p.N);
    }

    public static void RecBad()
    {
        var r = new Rec(Source(), "");
        Sink(r.A); // expect: PRIV201
        Sink(r.B);
    }

    public static void RecExtraBad()
    {
        var r = new RecExtra(Source(), "");
        Sink(r.B); // expect: PRIV201
    }

    public static void RecExtraOk()
    {
        var r = new RecExtra("", "");
        Sink(r.A);
        Sink(r.C);
        Sink(r.D);
    }

    public static void RecOverOk()
    {
        var r = new RecOver(Source(), "");
        Sink(r.A);
        Sink(r.B);
    }

    public static void RecOver2Bad()
    {
        var r = new RecOver2(Source(), Source());
        Sink(r.A); // expect: PRIV201
        Sink(r.B);
    }

    public static void RecCopyBad()
    {
        var r = new RecCopy(Source()) { A = "" };
        Sink(r.B); // expect: PRIV201
        Sink(r.A);
    }

    public static void RSBad()
    {
        var r = new RS(Source(), 2);
        Sink(r.A); // expect: PRIV201
        Sink(r.N);
    }

    public static void RSIntBad()
    {
        var r = new RS("", Number());
        Sink(r.N); // expect: PRIV201
        Sink(r.A);
    }

    public static void RSMOk()
    {
        var r = new RSM(Source(), "");
        r.A = "";
        Sink(r.A);
        Sink(r.B);
    }

    public static void GenBad()
    {
        var g = new Gen<string>(Source(), "");
        Sink(g.Value); // expect: PRIV201
        Sink(g.Tag);
    }

    public static void GenIntBad()
    {
        var g = new Gen<int>(Number(), "");
        Sink(g.Value); // expect: PRIV201
        Sink(g.Tag);
    }

    public static void GenRecBad()
    {
        var g = new Gen<Rec>(new("", Source()), "");
        Sink(g.Value.B); // expect: PRIV201
        Sink(g.Value.A);
    }

    public static void GenSvcBad()
    {
        var g = new GenSvc<string>(Source());
        Sink(g.Swap("")); // expect: PRIV201
        Sink(g.Value);
    }

    public static void GenSvcInBad()
    {
        var g = new GenSvc<object>("");
        g.Swap(Thing());
        Sink(g.Value); // expect: PRIV201
    }

    public static void GenSvcOk()
    {
        var g = new GenSvc<string>("");
        Sink(g.Swap(Source()));
    }

    public static void DepBad()
    {
        var d = new Dep(new Svc(Source(), ""));
        d.Go(); // expect: PRIV201
    }

    public static void DepNameBad()
    {
        var d = new Dep(new Svc(Source(), ""));
        Sink(d.Name); // expect: PRIV201
        Sink(d.Note());
        Sink(d.S.Note);
    }

    public static void DepLateBad()
    {
        var s = new Svc("", "");
        var d = new Dep(s);
        s.Rename(Source());
        d.Go(); // expect: PRIV201
    }

    public static void DepOk()
    {
        var s = new Svc("", Source());
        var d = new Dep(s);
        d.Go();
        Sink(d.Name);
        Sink(d.S.Name);
    }

    public static void CbBad()
    {
        var c = new Cb(() => Source());
        Sink(c.Run()); // expect: PRIV201
    }

    public static void CbOk()
    {
        var c = new Cb(() => "");
        var d = new Cb(() => Source());
        Sink(c.Run());
        Sink(d is null);
    }

    public static void CbABad()
    {
        var c = new CbA(s => Sink(s));
        c.Run(Source()); // expect: PRIV201
        c.Run("");
    }

    public static void CbAOk()
    {
        var c = new CbA(s => Sink(s.Length));
        c.Run(Source());
    }

    public static void DefBad()
    {
        var d = new Def(Source());
        Sink(d.A); // expect: PRIV201
        Sink(d.B);
    }

    public static void DefNamedBad()
    {
        var d = new Def(b: Source(), a: "");
        Sink(d.B); // expect: PRIV201
        Sink(d.A);
    }

    public static void FirstOfParamsOk()
    {
        var p = new Par("", Source());
        Sink(p.First + p.Count);
    }

    public static void ParBad() => Sink(new Par(Source(), "").First); // expect: PRIV201

    public static void ParCountOk()
    {
        var p = new Par(Source());
        Sink(p.Count);
    }

    public static void Named2Bad()
    {
        var n = new Named2(second: Source(), first: "");
        Sink(n.Second); // expect: PRIV201
        Sink(n.First);
    }
}

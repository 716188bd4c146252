using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.PrimaryConstructorsCase;

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

internal static class PrimaryConstructors
{
    public static void CapturedBad()
    {
        var s = new Svc(Source(), "");
        Sink(s.Name); // expect: PRIV201
        Sink(s.Note);
    }

    public static void CapturedBothBad()
    {
        var s = new Svc("", Source());
        Sink(s.Both()); // expect: PRIV201
        Sink(s.Name);
    }

    public static void CapturedMutatedBad()
    {
        var s = new Svc("", "");
        s.Rename(Source());
        Sink(s.Name); // expect: PRIV201
        Sink(s.Note);
    }

    public static void CapturedMutatedOk()
    {
        var s = new Svc(Source(), "");
        s.Rename("");
        Sink(s.Name);
    }

    public static void EmitBad()
    {
        var s = new Svc(Source(), "");
        s.Emit(); // expect: PRIV201
    }

    public static void EmitOk()
    {
        var s = new Svc(Source(), "");
        s.EmitNote();
    }

    public static void OtherInstanceOk()
    {
        var s = new Svc(Source(), "");
        var t = new Svc("", "");
        s.EmitNote();
        t.Emit();
        Sink(t.Both());
    }

    public static void LaterBad()
    {
        var s = new Svc(Source(), "");
        Sink(s.Later()); // expect: PRIV201
    }

    public static void LaterOk()
    {
        var s = new Svc("", Source());
        Sink(s.Later());
    }

    public static void InitBad()
    {
        var i = new Init(Source(), "");
        Sink(i.A); // expect: PRIV201
        Sink(i.B);
        Sink(i.Fixed);
        Sink(i.Len);
    }

    public static void InitBBad()
    {
        var i = new Init("", Source());
        Sink(i.B); // expect: PRIV201
        Sink(i.A);
        Sink(i.Len);
    }

    public static void InitArrBad()
    {
        var i = new Init(Source(), "");
        Sink(i.Arr[0]); // expect: PRIV201
    }

    public static void InitArrOk()
    {
        var i = new Init("", Source());
        Sink(i.Arr[0]);
    }

    public static void BothSetOk()
    {
        var b = new Both("");
        b.Set(Source());
        Sink(b.Copy);
    }

    public static void BothSetBad()
    {
        var b = new Both("");
        b.Set(Source());
        Sink(b.Live); // expect: PRIV201
    }

    public static void BothCopyBad()
    {
        var b = new Both(Source());
        b.Set("");
        Sink(b.Live);
        Sink(b.Copy); // expect: PRIV201
    }

    public static void BothOverOk()
    {
        var b = new Both(Source()) { Copy = "" };
        Sink(b.Copy);
    }

    public static void BaseBad()
    {
        var s = new Sub("", Source());
        Sink(s.Name); // expect: PRIV201
        Sink(s.Note);
        Sink(s.X);
    }

    public static void BaseNoteBad()
    {
        var s = new Sub(Source(), "");
        Sink(s.Note); // expect: PRIV201
        Sink(s.Name);
    }

    public static void BaseXBad()
    {
        var s = new Sub(Source(), "");
        Sink(s.X); // expect: PRIV201
    }

    public static void SubFixedOk()
    {
        var s = new SubFixed(Source());
        Sink(s.Both());
        s.Emit();
    }

    public static void SubFixedBad()
    {
        var s = new SubFixed(Source());
        Sink(s.X); // expect: PRIV201
    }

    public static void SubSubBad()
    {
        var s = new SubSub(Source());
        Sink(s.Note); // expect: PRIV201
        Sink(s.Name);
    }

    public static void ChainBad()
    {
        var s = new Sub2();
        Sink(s.A); // expect: PRIV201
        Sink(s.B);
    }

    public static void ChainIntBad()
    {
        var s = new Sub2(Number());
        Sink(s.A); // expect: PRIV201
        Sink(s.B);
    }

    public static void ChainOk()
    {
        var s = new Sub2("x");
        Sink(s.A);
        Sink(s.Arr[0]);
    }

    public static void StructBad()
    {
        var p = new Pt(Source(), "");
        Sink(p.X); // expect: PRIV201
        Sink(p.Y);
    }

    public static void StructYBad()
    {
        var p = new Pt("", Source());
        Sink(p.Y); // expect: PRIV201
        Sink(p.X);
    }

    public static void StructOverOk()
    {
        var p = new Pt("", Source());
        p.Y = "";
        Sink(p.Y);
    }

    public static void StructCopyOk()
    {
        var p = new Pt("", "");
        var q = p;
        q.Y = Source();
        Sink(p.Y);
    }
}

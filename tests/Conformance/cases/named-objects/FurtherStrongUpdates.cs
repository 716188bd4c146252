using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.FurtherStrongUpdatesCase;

internal sealed class Box { public string F = ""; public string G { get; set; } = ""; public Box? In; public int N; }
internal struct S { public string F; public int N; }
internal sealed class Cell<T> { public T? V; }

internal sealed class Self
{
    private string _f = "";
    private string P { get; set; } = "";

    public void OverOk()
    {
        _f = Source();
        _f = "";
        Sink(_f);
    }

    public void ThisOk()
    {
        this._f = Source();
        _f = "";
        Sink(this._f);
    }

    public void Bad()
    {
        _f = "";
        this._f = Source();
        Sink(_f); // expect: PRIV201
    }

    public void PropOk()
    {
        P = Source();
        P = "p";
        Sink(P);
    }

    void Wash() => _f = "";
    void Set() => _f = Source();

    public void ByCallOk()
    {
        _f = Source();
        Wash();
        Sink(_f);
    }

    public void ByCallBad()
    {
        _f = "";
        Set();
        Sink(_f); // expect: PRIV201
    }

    public void SavedBad()
    {
        _f = Source();
        var s = _f;
        Wash();
        Sink(s); // expect: PRIV201
    }

    public void SavedOk()
    {
        _f = "";
        var s = _f;
        Set();
        Sink(s);
    }
}

internal static class FurtherStrongUpdates
{
    static void WashRef(ref string s) => s = "";
    static void SetRef(ref string s) => s = Source();
    static void Out(out string s) => s = "";
    static void MaybeWash(ref string s, bool c)
    {
        if (c)
            s = "";
    }
    static Box New() => new();

    public static void NullOk()
    {
        Box? b = new Box { F = Source() };
        b = null;
        Sink(b);
    }

    public static void ObjectOk()
    {
        object o = Source();
        o = 3;
        Sink(o);
    }

    public static void ObjectThingBad()
    {
        var o = Thing();
        var p = o;
        o = "";
        Sink(p); // expect: PRIV201
        Sink(o);
    }

    public static void CellOk()
    {
        var c = new Cell<string> { V = Source() };
        c.V = "";
        Sink(c.V);
    }

    public static void CellIntOk()
    {
        var c = new Cell<int> { V = Number() };
        c.V = 0;
        Sink(c.V);
    }

    public static void CellBad()
    {
        var c = new Cell<object> { V = "" };
        c.V = Thing();
        Sink(c.V); // expect: PRIV201
    }

    public static void ClearListOk()
    {
        var l = new List<string> { Source() };
        l.Clear();
        Sink(l.FirstOrDefault());
    }

    public static void ClearThenAddOk()
    {
        var l = new List<string> { Source() };
        l.Clear();
        l.Add("a");
        Sink(l[0]);
    }

    public static void NewListOk()
    {
        var l = new List<string> { Source() };
        l = [];
        Sink(l.FirstOrDefault());
    }

    public static void ClearAliasOk()
    {
        var l = new List<string> { Source() };
        var m = l;
        m.Clear();
        Sink(l.FirstOrDefault());
    }

    public static void ClearOtherBad()
    {
        var l = new List<string> { Source() };
        var m = new List<string>();
        m.Clear();
        Sink(l[0]); // expect: PRIV201
    }

    public static void BuilderClearOk()
    {
        var sb = new StringBuilder(Source());
        sb.Clear();
        sb.Append('a');
        Sink(sb.ToString());
    }

    public static void ArrayElementOk()
    {
        var a = new[] { Source() };
        a[0] = "";
        Sink(a[0]);
    }

    public static void ArrayOtherIndexOk()
    {
        var a = new string[2];
        a[0] = Source();
        a[1] = "";
        Sink(a[1]);
    }

    public static void ArrayOtherIndexBad()
    {
        var a = new[] { "", Source() };
        a[0] = "";
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrayUnknownIndexBad(int i)
    {
        var a = new[] { "", Source() };
        a[i] = "";
        Sink(a[1]); // expect: PRIV201
    }

    public static void ArrayClearOk()
    {
        var a = new[] { Source() };
        Array.Clear(a);
        Sink(a[0]);
    }

    public static void ArrayFillOk()
    {
        var a = new[] { Source() };
        Array.Fill(a, "");
        Sink(a[0]);
    }

    public static void SwapOk()
    {
        var x = Source();
        var y = "";
        (x, y) = (y, x);
        Sink(x);
    }

    public static void SwapBad()
    {
        var x = Source();
        var y = "";
        (x, y) = (y, x);
        Sink(y); // expect: PRIV201
    }

    public static void SwapTempBad()
    {
        var x = Source();
        var y = "";
        var t = x;
        x = y;
        y = t;
        Sink(x);
        Sink(y); // expect: PRIV201
    }

    public static void TernaryOk(bool c)
    {
        var x = Source();
        x = c ? "a" : "b";
        Sink(x);
    }

    public static void CoalesceAssignOk()
    {
        string? x = Source();
        x = null;
        x ??= "a";
        Sink(x);
    }

    public static void CoalesceAssignBad()
    {
        string? x = null;
        x ??= Source();
        Sink(x); // expect: PRIV201
    }

    public static void LambdaKillOk()
    {
        var x = Source();
        Action a = () => x = "";
        a();
        Sink(x);
    }

    public static void LambdaNotRunBad()
    {
        var x = Source();
        Action a = () => x = "";
        Sink(x); // expect: PRIV201
        a();
    }

    public static void LocalFunctionKillOk()
    {
        var x = Source();
        void K() => x = "";
        K();
        Sink(x);
    }

    public static void GotoBad(int n)
    {
        var x = "";
        again: Sink(x); // expect: PRIV201
        x = Source();
        if (n-- > 0)
            goto again;
    }

    public static void GotoOk()
    {
        var x = Source();
        goto skip;
        skip: x = "";
        Sink(x);
    }

    public static void UsingOk()
    {
        var x = Source();
        using (var m = new System.IO.MemoryStream())
        {
            x = "";
        }
        Sink(x);
    }

    public static void LockOk()
    {
        var x = Source();
        lock (typeof(Box))
        {
            x = "";
        }
        Sink(x);
    }

    public static void ParameterOk(string x)
    {
        x = Source();
        x = "";
        Sink(x);
    }

    public static void ParameterBad(string x)
    {
        x = Source();
        Sink(x); // expect: PRIV201
    }

    public static void MadeByOneLineBad()
    {
        var l = new List<Box>();
        for (var i = 0; i < 2; i++)
            l.Add(new Box());
        l[0].F = Source();
        l[1].F = "";
        Sink(l[0].F); // expect: PRIV201
    }

    public static void TwoFromFactoryOk()
    {
        var a = New();
        var b = New();
        a.F = Source();
        Sink(b.F);
    }

    public static void TwoFromFactoryBad()
    {
        var a = New();
        var b = New();
        a.F = Source();
        b.F = "";
        Sink(a.F); // expect: PRIV201
    }
}

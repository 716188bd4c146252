using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MoreStrongUpdatesCase;

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

internal static class MoreStrongUpdates
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

    public static void FinallyOk()
    {
        var x = "";
        try
        {
            x = Source();
            Clean();
        }
        finally
        {
            x = "";
        }
        Sink(x);
    }

    public static void FinallyBad()
    {
        var x = "";
        try
        {
            x = "";
            Clean();
        }
        finally
        {
            x = Source();
        }
        Sink(x); // expect: PRIV201
    }

    public static void FinallySinkBad()
    {
        var x = "";
        try
        {
            x = Source();
            Clean();
            x = "";
        }
        finally
        {
            Sink(x); // expect: PRIV201
        }
    }

    public static void FinallySinkOk()
    {
        var x = "";
        try
        {
            Clean();
            x = "";
        }
        finally
        {
            Sink(x);
            x = Source();
        }
    }

    public static void CatchOverOk()
    {
        var x = Source();
        try
        {
            Clean();
            x = "";
        }
        catch
        {
            x = "e";
        }
        Sink(x);
    }

    public static void CatchNotOverBad()
    {
        var x = Source();
        try
        {
            Clean();
            x = "";
        }
        catch
        {
            Clean();
        }
        Sink(x); // expect: PRIV201
    }

    public static void CatchRethrowOk()
    {
        var x = Source();
        try
        {
            Clean();
            x = "";
        }
        catch
        {
            throw;
        }
        Sink(x);
    }

    public static void RefOk()
    {
        var x = Source();
        ref var r = ref x;
        r = "";
        Sink(x);
    }

    public static void RefBad()
    {
        var x = "";
        ref var r = ref x;
        r = Source();
        Sink(x); // expect: PRIV201
    }

    public static void RefReassignedOk()
    {
        var x = Source();
        var y = "";
        ref var r = ref y;
        r = ref x;
        r = "";
        Sink(x);
        Sink(y);
    }

    public static void RefReassignedBad()
    {
        var x = "";
        var y = "";
        ref var r = ref y;
        r = ref x;
        r = Source();
        Sink(y);
        Sink(x); // expect: PRIV201
    }

    public static void RefFieldOk()
    {
        var b = new Box { F = Source() };
        ref var r = ref b.F;
        r = "";
        Sink(b.F);
    }

    public static void RefFieldBad()
    {
        var b = new Box();
        ref var r = ref b.F;
        r = Source();
        Sink(b.F); // expect: PRIV201
        Sink(b.G);
    }

    public static void RefCallOk()
    {
        var x = Source();
        WashRef(ref x);
        Sink(x);
    }

    public static void RefCallFieldOk()
    {
        var b = new Box { F = Source() };
        WashRef(ref b.F);
        Sink(b.F);
    }

    public static void RefCallFieldBad()
    {
        var b = new Box();
        SetRef(ref b.F);
        Sink(b.G);
        Sink(b.F); // expect: PRIV201
    }

    public static void OutKillsOk()
    {
        var x = Source();
        Out(out x);
        Sink(x);
    }

    public static void MaybeWashBad(bool c)
    {
        var x = Source();
        MaybeWash(ref x, c);
        Sink(x); // expect: PRIV201
    }

    public static void MaybeWashTrueOk()
    {
        var x = Source();
        MaybeWash(ref x, true);
        Sink(x);
    }

    public static void RefArrayBad()
    {
        var a = new string[3];
        ref var r = ref a[0];
        r = Source();
        Sink(a[0]); // expect: PRIV201
    }

    public static void RefArrayCallBad()
    {
        var a = new string[3];
        SetRef(ref a[1]);
        Sink(a[1]); // expect: PRIV201
    }

    public static void StructFieldOk()
    {
        var s = new S { F = Source() };
        s.F = "";
        Sink(s.F);
    }

    public static void StructWholeOk()
    {
        var s = new S { F = Source() };
        s = new S();
        Sink(s.F);
    }

    public static void StructDefaultOk()
    {
        var s = new S { F = Source() };
        s = default;
        Sink(s.F);
    }

    public static void StructCopyBad()
    {
        var s = new S { F = Source() };
        var t = s;
        s.F = "";
        Sink(t.F); // expect: PRIV201
    }

    public static void NestedOverOk()
    {
        var b = new Box { In = new Box { F = Source() } };
        b.In = new Box();
        Sink(b.In.F);
    }

    public static void NestedOver2Ok()
    {
        var b = new Box { In = new Box { F = Source() } };
        b.In.F = "";
        Sink(b.In.F);
    }

    public static void NestedKeptBad()
    {
        var b = new Box { In = new Box { F = Source() } };
        var i = b.In;
        b.In = new Box();
        Sink(i.F); // expect: PRIV201
        Sink(b.In.F);
    }
}

using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.StrongUpdatesCase;

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

internal static class StrongUpdates
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

    public static void LocalOk()
    {
        var x = Source();
        x = "a";
        Sink(x);
    }

    public static void LocalBad()
    {
        var x = "a";
        x = Source();
        Sink(x); // expect: PRIV201
    }

    public static void IntOk()
    {
        var x = Number();
        x = 3;
        Sink(x);
    }

    public static void IntSelfBad()
    {
        var x = Number();
        x = x + 1;
        Sink(x); // expect: PRIV201
    }

    public static void IntIncBad()
    {
        var x = Number();
        x++;
        x += 2;
        Sink(x); // expect: PRIV201
    }

    public static void TwoNamesOk()
    {
        var a = new Box();
        var b = a;
        a.F = Source();
        b.F = "";
        Sink(a.F);
    }

    public static void TwoNamesBad()
    {
        var a = new Box();
        var b = a;
        b.F = "";
        a.F = Source();
        Sink(b.F); // expect: PRIV201
    }

    public static void CopiedBeforeOverBad()
    {
        var x = Source();
        var y = x;
        x = "";
        Sink(y); // expect: PRIV201
        Sink(x);
    }

    public static void CopiedBeforeOk()
    {
        var x = "";
        var y = x;
        x = Source();
        Sink(y);
    }

    public static void BothArmsOk(bool c)
    {
        var x = Source();
        if (c)
            x = "a";
        else
            x = "b";
        Sink(x);
    }

    public static void OneArmBad(bool c)
    {
        var x = Source();
        if (c)
            x = "a";
        Sink(x); // expect: PRIV201
    }

    public static void ArmReturnsOk(bool c)
    {
        var x = Source();
        if (!c)
            return;
        x = "a";
        Sink(x);
    }

    public static void ArmReturns2Ok(bool c)
    {
        var x = "";
        if (c)
        {
            x = Source();
            return;
        }
        Sink(x);
    }

    public static void SwitchAllOk(int c)
    {
        var x = Source();
        switch (c) { case 1: x = "a"; break; case 2: x = "b"; break; default: x = "c"; break; }
        Sink(x);
    }

    public static void SwitchSomeBad(int c)
    {
        var x = Source();
        switch (c) { case 1: x = "a"; break; case 2: x = "b"; break; }
        Sink(x); // expect: PRIV201
    }

    public static void FieldBothArmsOk(bool c)
    {
        var b = new Box { F = Source() };
        if (c)
            b.F = "a";
        else
            b.F = "b";
        Sink(b.F);
    }

    public static void FieldOneArmBad(bool c)
    {
        var b = new Box { F = Source() };
        if (c)
            b.F = "a";
        Sink(b.F); // expect: PRIV201
    }

    public static void AfterWhileOk(int n)
    {
        var x = Source();
        while (n-- > 0)
        {
            x += "a";
        }
        x = "";
        Sink(x);
    }

    public static void LoopTopOk(int n)
    {
        while (n-- > 0)
        {
            var x = "";
            Sink(x);
            x = Source();
        }
    }

    public static void LoopCarriedBad(int n)
    {
        var x = "";
        while (n-- > 0)
        {
            Sink(x); // expect: PRIV201
            x = Source();
        }
    }

    public static void LoopKillBad(int n)
    {
        var x = Source();
        while (n-- > 0)
        {
            x = "";
        }
        Sink(x); // expect: PRIV201
    }

    public static void DoKillOk(int n)
    {
        var x = Source();
        do
        {
            x = "";
        } while (n-- > 0);
        Sink(x);
    }

    public static void WhileTrueOk(int n)
    {
        var x = Source();
        while (true)
        {
            x = "";
            if (n-- == 0)
                break;
        }
        Sink(x);
    }

    public static void BreakBeforeBad(int n)
    {
        var x = Source();
        while (true)
        {
            if (n-- == 0)
                break;
            x = "";
        }
        Sink(x); // expect: PRIV201
    }

    public static void LoopFieldOk(int n)
    {
        var b = new Box();
        for (var i = 0; i < n; i++)
        {
            b.F = Source();
            b.F = "";
        }
        Sink(b.F);
    }

    public static void FreshEachRoundOk(int n)
    {
        for (var i = 0; i < n; i++)
        {
            var b = new Box();
            Sink(b.F);
            b.F = Source();
        }
    }

    public static void KeptFromTheRoundBeforeBad(int n)
    {
        Box? last = null;
        for (var i = 0; i < n; i++)
        {
            var b = new Box();
            if (last != null)
                Sink(last.F); // expect: PRIV201
            b.F = Source();
            last = b;
        }
    }

    public static void ContinueBad(int n)
    {
        var x = "";
        for (var i = 0; i < n; i++)
        {
            Sink(x); // expect: PRIV201
            x = Source();
            if (i > 2)
                continue;
            x = "";
        }
    }
}

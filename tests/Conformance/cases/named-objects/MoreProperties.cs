using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.MorePropertiesCase;

internal interface IHas { string V { get; set; } string W { get; } string D => V + "d"; string Fixed => "f"; }
internal sealed class HasAuto : IHas { public string V { get; set; } = ""; public string W { get; set; } = ""; }
internal sealed class HasExplicit : IHas { private string _v = ""; string IHas.V { get => _v; set => _v = value; } string IHas.W => "w"; public string V => "own"; }
internal sealed class HasDrop : IHas { public string V { get => ""; set { } } public string W => Source(); }

internal abstract class Abs { public abstract string P { get; set; } public virtual string Q { get; set; } = ""; public string R => P + "r"; }
internal sealed class AbsA : Abs { public override string P { get; set; } = ""; }
internal sealed class AbsB : Abs { public override string P { get => "b"; set { } } public override string Q { get => "q"; set => base.Q = value; } }
internal sealed class AbsC : Abs { private string _p = ""; public override string P { get => _p; set => _p = value + "!"; } public override string Q => Source(); }

internal partial class Many
{
    private string _full = "";
    private string _other = "";
    private int _n;
    public string Auto { get; set; } = "";
    public string Full { get { return _full; } set { _full = value; } }
    public string Cross { get => _other; set => _full = value; }
    public string Computed => _full + "c";
    public string ComputedClean => _other.Length > 0 ? "a" : "b";
    public string Init { get; init; } = "";
    public required string Req { get; set; }
    public partial string Part { get; set; }
    public partial string PartFixed { get; }
    public string FieldKw { get; set => field = value.Trim(); } = "";
    public string FieldKwDrop { get => field; set => field = value.Length > 3 ? "long" : "short"; } = "";
    public string FieldKwGet { get => field + "x"; set; } = "";
    public string FieldKwLazy { get => field ??= Source(); set; }
    public string FieldKwLazyClean { get => field ??= "lazy"; }
    public string FieldKwInit { get; init => field = value; } = "";
    public string LogsOnSet { get; set { Sink(value); field = value; } } = "";
    public string Masks { get; set => field = Mask(value); } = "";
    public int N { get => _n; set => _n = value + 1; }
    public string PrivSet { get; private set; } = "";
    public void SetPriv(string s) => PrivSet = s;
    public static string Stat { get; set; } = "";
    public static string StatFull { get => s_b; set => s_b = value; }
    private static string s_b = "";
    public string Getter { get { return Source(); } }
    public string Notifies { get => _full; set { if (_full == value) return; _full = value; } }
    private static string Mask(string s) => new('*', s.Length);
    public Many? Child { get; set; }
    public List<string> Items { get; } = [];
    public string First => Items[0];
}

internal partial class Many
{
    private string _part = "";
    public partial string Part { get => _part; set => _part = value; }
    public partial string PartFixed => "fixed";
}

internal sealed class Wrap<T> { public T? Item { get; set; } public T? Other { get; init; } public bool Has => Item is not null; public Wrap<T>? Up { get; set; } }

internal sealed class Indexed
{
    private readonly string[] _a = new string[4];
    private readonly Dictionary<string, string> _m = [];
    private string _last = "";
    public string this[int i] { get => _a[i]; set => _a[i] = value; }
    public string this[string k] { get => _m[k]; set => _m[k] = value; }
    public string this[int i, int j] { get => "fixed"; set => _last = value; }
    public string this[bool b] => b ? _last : "no";
    public string Last => _last;
}

internal sealed class Drops { public string this[int i] { get => ""; set { } } public string this[string s] { get => s; } }

internal struct PS { public string A { get; set; } public string B { readonly get; set; } public readonly string C => A + "c"; }

internal static class MoreProperties
{
    static Many New() => new() { Req = "" };
    static void SetAuto(Many m, string v) => m.Auto = v;
    static string GetAuto(Many m) => m.Auto;
    static string ViaI(IHas h) => h.V;
    static void SetViaI(IHas h, string v) => h.V = v;

    public static void CompoundFullBad()
    {
        var m = New();
        m.Full += Source();
        Sink(m.Full); // expect: PRIV201
        Sink(m.Auto);
    }

    public static void CoalesceBad()
    {
        var w = new Wrap<string>();
        w.Item ??= Source();
        Sink(w.Item); // expect: PRIV201
        Sink(w.Other);
    }

    public static void IfaceBad()
    {
        IHas h = new HasAuto();
        h.V = Source();
        Sink(h.V); // expect: PRIV201
        Sink(h.W);
    }

    public static void IfaceDefaultBad()
    {
        IHas h = new HasAuto();
        h.V = Source();
        Sink(h.D); // expect: PRIV201
        Sink(h.Fixed);
    }

    public static void IfaceExplicitBad()
    {
        var e = new HasExplicit();
        IHas h = e;
        h.V = Source();
        Sink(h.V); // expect: PRIV201
        Sink(e.V);
        Sink(h.W);
    }

    public static void IfaceDropOk()
    {
        IHas h = new HasDrop();
        h.V = Source();
        Sink(h.V);
    }

    public static void IfaceDropWBad()
    {
        IHas h = new HasDrop();
        Sink(h.W); // expect: PRIV201
    }

    public static void IfaceOtherWOk()
    {
        IHas h = new HasExplicit();
        Sink(h.W);
    }

    public static void IfaceHelperBad()
    {
        var h = new HasAuto();
        SetViaI(h, Source());
        Sink(ViaI(h)); // expect: PRIV201
        Sink(h.W);
    }

    public static void IfaceHelperDropOk()
    {
        var h = new HasDrop();
        SetViaI(h, Source());
        Sink(ViaI(h));
    }

    public static void AbsABad()
    {
        Abs a = new AbsA();
        a.P = Source();
        Sink(a.P); // expect: PRIV201
        Sink(a.Q);
    }

    public static void AbsRBad()
    {
        Abs a = new AbsA();
        a.P = Source();
        Sink(a.R); // expect: PRIV201
    }

    public static void AbsBOk()
    {
        Abs a = new AbsB();
        a.P = Source();
        Sink(a.P);
        Sink(a.R);
        a.Q = Source();
        Sink(a.Q);
    }

    public static void AbsCBad()
    {
        Abs a = new AbsC();
        a.P = Source();
        Sink(a.P); // expect: PRIV201
    }

    public static void AbsCQBad()
    {
        Abs a = new AbsC();
        Sink(a.Q); // expect: PRIV201
        Sink(a.P);
    }

    public static void AbsAQOk()
    {
        Abs a = new AbsA();
        Sink(a.Q);
    }

    public static void GenericBad()
    {
        var w = new Wrap<string> { Item = Source(), Other = "" };
        Sink(w.Item); // expect: PRIV201
        Sink(w.Other);
        Sink(w.Has);
    }

    public static void GenericIntBad()
    {
        var w = new Wrap<int> { Other = Number() };
        Sink(w.Other); // expect: PRIV201
        Sink(w.Item);
    }

    public static void GenericNestedBad()
    {
        var w = new Wrap<Wrap<string>> { Item = new() { Item = Source() } };
        Sink(w.Item.Item); // expect: PRIV201
        Sink(w.Item.Other);
    }

    public static void GenericUpBad()
    {
        var w = new Wrap<object> { Up = new() { Item = Thing() } };
        Sink(w.Up.Item); // expect: PRIV201
        Sink(w.Item);
    }

    public static void StructPropBad()
    {
        var p = new PS { A = Source(), B = "" };
        Sink(p.A); // expect: PRIV201
        Sink(p.B);
    }

    public static void StructComputedBad()
    {
        var p = new PS { A = Source(), B = "" };
        Sink(p.C); // expect: PRIV201
    }

    public static void StructComputedOk()
    {
        var p = new PS { B = Source(), A = "" };
        Sink(p.C);
    }

    public static void IndexerBad()
    {
        var x = new Indexed();
        x[0] = Source();
        Sink(x[0]); // expect: PRIV201
        Sink(x["a"]);
        Sink(x.Last);
    }

    public static void IndexerStringBad()
    {
        var x = new Indexed();
        x["a"] = Source();
        Sink(x["a"]); // expect: PRIV201
        Sink(x["b"]);
        Sink(x[0]);
    }

    public static void IndexerTwoOk()
    {
        var x = new Indexed();
        x[0, 1] = Source();
        Sink(x[0, 1]);
        Sink(x[0]);
        Sink(x["a"]);
    }

    public static void IndexerTwoBad()
    {
        var x = new Indexed();
        x[0, 1] = Source();
        Sink(x.Last); // expect: PRIV201
        Sink(x[false]);
    }

    public static void IndexerBoolBad()
    {
        var x = new Indexed();
        x[0, 1] = Source();
        Sink(x[true]); // expect: PRIV201
    }

    public static void IndexerOverOk()
    {
        var x = new Indexed();
        x["a"] = Source();
        x["a"] = "";
        Sink(x["a"]);
    }

    public static void IndexerInitBad()
    {
        var x = new Indexed { ["k"] = Source(), [1] = "" };
        Sink(x["k"]); // expect: PRIV201
        Sink(x[1]);
    }

    public static void OtherPositionOk()
    {
        var x = new Indexed();
        x[0] = Source();
        x[1] = "";
        Sink(x[1]);
    }

    public static void IndexerCompoundBad()
    {
        var x = new Indexed();
        x["a"] += Source();
        Sink(x["a"]); // expect: PRIV201
    }

    public static void DropsOk()
    {
        var x = new Drops();
        x[0] = Source();
        Sink(x[0]);
    }

    public static void KeyReturnedBad()
    {
        var x = new Drops();
        Sink(x[Source()]); // expect: PRIV201
    }

    public static void KeyOfOtherOk()
    {
        var x = new Indexed();
        x[Source()] = "";
        Sink(x["a"]);
    }
}

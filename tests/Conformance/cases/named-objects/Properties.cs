using static Cases.Named.Api;
using static Cases.Named.Typed;

namespace Cases.NamedObjects.PropertiesCase;

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

internal static class Properties
{
    static Many New() => new() { Req = "" };
    static void SetAuto(Many m, string v) => m.Auto = v;
    static string GetAuto(Many m) => m.Auto;
    static string ViaI(IHas h) => h.V;
    static void SetViaI(IHas h, string v) => h.V = v;

    public static void AutoBad()
    {
        var m = New();
        m.Auto = Source();
        Sink(m.Auto); // expect: PRIV201
        Sink(m.Full);
    }

    public static void FullBad()
    {
        var m = New();
        m.Full = Source();
        Sink(m.Full); // expect: PRIV201
        Sink(m.Auto);
    }

    public static void CrossOk()
    {
        var m = New();
        m.Cross = Source();
        Sink(m.Cross);
    }

    public static void CrossBad()
    {
        var m = New();
        m.Cross = Source();
        Sink(m.Full); // expect: PRIV201
    }

    public static void ComputedBad()
    {
        var m = New();
        m.Full = Source();
        Sink(m.Computed); // expect: PRIV201
        Sink(m.ComputedClean);
    }

    public static void InitBad()
    {
        var m = new Many { Req = "", Init = Source() };
        Sink(m.Init); // expect: PRIV201
        Sink(m.Req);
    }

    public static void ReqBad()
    {
        var m = new Many { Req = Source(), Init = "" };
        Sink(m.Req); // expect: PRIV201
        Sink(m.Init);
    }

    public static void ReqOverOk()
    {
        var m = new Many { Req = Source() };
        m.Req = "";
        Sink(m.Req);
    }

    public static void PartBad()
    {
        var m = New();
        m.Part = Source();
        Sink(m.Part); // expect: PRIV201
        Sink(m.PartFixed);
    }

    public static void PartOk()
    {
        var m = New();
        m.Part = Source();
        m.Part = "";
        Sink(m.Part);
    }

    public static void FieldKwBad()
    {
        var m = New();
        m.FieldKw = Source();
        Sink(m.FieldKw); // expect: PRIV201
        Sink(m.FieldKwGet);
    }

    public static void FieldKwOverOk()
    {
        var m = New();
        m.FieldKw = Source();
        m.FieldKw = "";
        Sink(m.FieldKw);
    }

    public static void FieldKwDropOk()
    {
        var m = New();
        m.FieldKwDrop = Source();
        Sink(m.FieldKwDrop);
    }

    public static void FieldKwGetBad()
    {
        var m = New();
        m.FieldKwGet = Source();
        Sink(m.FieldKwGet); // expect: PRIV201
    }

    public static void FieldKwLazyBad()
    {
        var m = New();
        Sink(m.FieldKwLazy); // expect: PRIV201
        Sink(m.FieldKwLazyClean);
    }

    public static void FieldKwLazySetOk()
    {
        var m = New();
        m.FieldKwLazy = "a";
        Sink(m.FieldKw);
    }

    public static void FieldKwInitBad()
    {
        var m = new Many { Req = "", FieldKwInit = Source() };
        Sink(m.FieldKwInit); // expect: PRIV201
        Sink(m.FieldKw);
    }

    public static void SinkInSetterBad()
    {
        var m = New();
        m.LogsOnSet = Source(); // expect: PRIV201
    }

    public static void SinkInSetterOk()
    {
        var m = New();
        m.LogsOnSet = "";
        m.FieldKw = Source();
    }

    public static void MasksOk()
    {
        var m = New();
        m.Masks = Source();
        Sink(m.Masks);
    }

    public static void IntBad()
    {
        var m = New();
        m.N = Number();
        Sink(m.N); // expect: PRIV201
    }

    public static void IntOk()
    {
        var m = New();
        m.N = Number();
        m.N = 1;
        Sink(m.N);
    }

    public static void PrivSetBad()
    {
        var m = New();
        m.SetPriv(Source());
        Sink(m.PrivSet); // expect: PRIV201
        Sink(m.Auto);
    }

    public static void PrivSetOk()
    {
        var m = New();
        m.SetPriv(Source());
        m.SetPriv("");
        Sink(m.PrivSet);
    }

    public static void StatBad()
    {
        Many.Stat = Source();
        Sink(Many.Stat); // expect: PRIV201
        Sink(Many.StatFull);
    }

    public static void StatFullBad()
    {
        Many.StatFull = Source();
        Sink(Many.StatFull); // expect: PRIV201
    }

    public static void StatOk()
    {
        Many.Stat = Source();
        Many.Stat = "";
        Sink(Many.Stat);
    }

    public static void GetterBad() => Sink(New().Getter); // expect: PRIV201

    public static void NotifiesBad()
    {
        var m = New();
        m.Notifies = Source();
        Sink(m.Notifies); // expect: PRIV201
    }

    public static void HelperBad()
    {
        var m = New();
        SetAuto(m, Source());
        Sink(GetAuto(m)); // expect: PRIV201
    }

    public static void HelperOk()
    {
        var m = New();
        var n = New();
        SetAuto(m, Source());
        SetAuto(n, "");
        Sink(GetAuto(n));
    }

    public static void ChildBad()
    {
        var m = New();
        m.Child = New();
        m.Child.Auto = Source();
        Sink(m.Child.Auto); // expect: PRIV201
        Sink(m.Auto);
    }

    public static void ChildNullBad()
    {
        var m = New();
        m.Child = New();
        m.Child?.Full = Source();
        Sink(m.Child?.Full); // expect: PRIV201
        Sink(m.Child?.Auto);
    }

    public static void ItemsBad()
    {
        var m = New();
        m.Items.Add(Source());
        Sink(m.First); // expect: PRIV201
        Sink(New().First);
    }

    public static void CompoundBad()
    {
        var m = New();
        m.Auto += Source();
        Sink(m.Auto); // expect: PRIV201
    }
}

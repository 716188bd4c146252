using System.Collections.Concurrent;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using static Cases.Named.Api;

namespace Cases.Named.MendedCase;

internal sealed class Box
{
    public string F = "";
}

internal sealed class Holder
{
    private readonly Box _own = new();

    public void PassedOnByItselfBad()
    {
        _own.F = Source();
        Use(); // expect: PRIV201
    }

    public void WrittenOverOk()
    {
        _own.F = Source();
        _own.F = "";
        Use();
    }

    private void Use() => Sink(_own.F);
}

internal class Plain
{
    public virtual string V { get; set; } = "";
}

internal sealed class Dropping : Plain
{
    public override string V { get => "fixed"; set { } }
}

internal sealed class Adding : Plain
{
    public override string V { get => base.V + "!"; set => base.V = value; }
}

internal sealed class Sequence : IEnumerable<string>
{
    private readonly List<string> _items = [];

    public int Count => _items.Count;

    public string this[int index] { get => _items[index]; set => _items.Add(value); }

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var item in _items)
            yield return item;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Mended
{
    private delegate void Change(ref string text);

    private enum Mode
    {
        Full,
        Short,
    }

    private static readonly Func<string, string> Same = text => text;

    private static Action<string> Write { get; } = text => Sink(text);

    public static void OneConditionTwiceOk(bool detailed)
    {
        var text = "";
        if (detailed)
            text = Source();
        if (!detailed)
            Sink(text);
    }

    public static void OneConditionTwiceBad(bool detailed)
    {
        var text = "";
        if (detailed)
            text = Source();
        if (detailed)
            Sink(text); // expect: PRIV201
    }

    public static void AnotherModeOk(int choice)
    {
        var mode = (Mode)choice;
        var text = "";
        if (mode == Mode.Full)
            text = Source();
        if (mode == Mode.Short)
            Sink(text);
    }

    public static void AtLeastOneRoundOk()
    {
        var text = Source();
        for (var i = 0; i < 1; i++)
            text = "";
        Sink(text);
    }

    public static void PerhapsNoRoundBad(int rounds)
    {
        var text = Source();
        for (var i = 0; i < rounds; i++)
            text = "";
        Sink(text); // expect: PRIV201
    }

    public static void CountedOk()
    {
        var i = 0;
        var text = Source();
        i++;
        if (i == 1)
            text = "";
        Sink(text);
    }

    public static void HandlerAfterCleaningOk()
    {
        var text = Source();
        try
        {
            text = "";
            Clean();
        }
        catch (InvalidOperationException)
        {
            Sink(text);
        }
    }

    public static void HandlerBeforeCleaningBad()
    {
        var text = Source();
        try
        {
            Clean();
            text = "";
        }
        catch (InvalidOperationException)
        {
            Sink(text); // expect: PRIV201
        }
    }

    public static void TextComparedByCallOk() => Sink(OnlyFor("b", Source()));

    public static void TextComparedByCallBad() => Sink(OnlyFor("a", Source())); // expect: PRIV201

    public static void ThroughRefDelegateBad()
    {
        Change change = (ref string text) => text = Source();
        var held = "";
        change(ref held);
        Sink(held); // expect: PRIV201
    }

    public static void InitialiserOfFieldBad() => Sink(Same(Source())); // expect: PRIV201

    public static void InitialiserOfFieldOk() => Sink(Same(Clean()));

    public static void InitialiserOfPropertyBad() => Write(Source()); // expect: PRIV201

    public static void InitialiserOfPropertyOk() => Write(Clean());

    public static void ArgumentOfThreadBad() => new Thread(state => Sink(state)).Start(Source()); // expect: PRIV201

    public static void ArgumentOfThreadOk() => new Thread(state => Sink(state)).Start(Clean());

    public static void ProgressBad()
    {
        IProgress<string> progress = new Progress<string>(text => Sink(text));
        progress.Report(Source()); // expect: PRIV201
    }

    public static void SpanOverArrayBad()
    {
        var array = new string[1];
        var span = array.AsSpan();
        span[0] = Source();
        Sink(array[0]); // expect: PRIV201
    }

    public static void CopyToSpanBad()
    {
        Span<char> buffer = new char[10];
        Source().CopyTo(buffer);
        Sink(new string(buffer)); // expect: PRIV201
    }

    public static void OwnIndexerFromEndBad()
    {
        var own = new Sequence();
        own[0] = Source();
        Sink(own[^1]); // expect: PRIV201
    }

    public static void OwnIndexerFromEndOk()
    {
        var own = new Sequence();
        own[0] = "a";
        Sink(own[^1]);
    }

    public static void LinqOverOwnBad()
    {
        var own = new Sequence();
        own[0] = Source();
        Sink(own.First()); // expect: PRIV201
    }

    public static void KeyOfLookupBad() => Sink(new[] { Source() }.ToLookup(text => text, text => 1).First().Key); // expect: PRIV201

    public static void KeyOfLookupOk() => Sink(new[] { Source() }.ToLookup(text => "k", text => 1).First().Key);

    public static void ExceptOk() => Sink(new[] { "a" }.Except(new[] { Source() }).First());

    public static void ExceptBad() => Sink(new[] { Source() }.Except(new[] { "a" }).First()); // expect: PRIV201

    public static void OtherKeyOfGetOrAddOk()
    {
        var cache = new ConcurrentDictionary<string, string>();
        cache["a"] = Source();
        Sink(cache.GetOrAdd("b", _ => "x"));
    }

    public static void GetOrAddBad() => Sink(new ConcurrentDictionary<string, string>().GetOrAdd("b", _ => Source())); // expect: PRIV201

    public static async Task ContinuedOk() => Sink(await SourceAsync().ContinueWith(_ => "a"));

    public static void SetterDropsOk()
    {
        Plain plain = new Dropping();
        plain.V = Source();
        Sink(plain.V);
    }

    public static void SetterKeepsBad()
    {
        Plain plain = new Adding();
        plain.V = Source();
        Sink(plain.V); // expect: PRIV201
    }

    public static void RefReturnBad()
    {
        var a = "";
        var b = "";
        Either(ref a, ref b, true) = Source();
        Sink(a); // expect: PRIV201
    }

    public static void WriterOverStreamBad()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            writer.WriteStringValue(Source());
        Sink(Encoding.UTF8.GetString(stream.ToArray())); // expect: PRIV201
    }

    private static string OnlyFor(string name, string text) => name.Equals("a") ? text : "";

    private static ref string Either(ref string a, ref string b, bool first)
    {
        if (first)
            return ref a;
        return ref b;
    }
}

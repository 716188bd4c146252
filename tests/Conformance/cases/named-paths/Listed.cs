using System.Collections;
using System.Runtime.CompilerServices;
using static Cases.Typed.Api;

namespace Cases.NamedPaths.ListedCase;

internal sealed class Bag : IEnumerable
{
    private readonly List<string> _texts = [];

    public string Label = "";

    public void Add(string text) => _texts.Add(text);

    public IEnumerator<string> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Counted : IEnumerable
{
    private readonly List<string> _texts = [];

    public void Add(string text) => _texts.Add("one more");

    public IEnumerator<string> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

[CollectionBuilder(typeof(Built), nameof(Make))]
internal sealed class Built(string[] texts) : IEnumerable<string>
{
    public static Built Make(ReadOnlySpan<string> texts) => new(texts.ToArray());

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

[CollectionBuilder(typeof(Emptied), nameof(Make))]
internal sealed class Emptied(string[] texts) : IEnumerable<string>
{
    public static Emptied Make(ReadOnlySpan<string> texts) => new([texts.Length.ToString()]);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Events
{
    private readonly Dictionary<string, Action<string>?> _handlers = [];

    public event Action<string> Clicked
    {
        add
        {
            _handlers.TryGetValue("click", out var before);
            _handlers["click"] = before + value;
        }

        remove => _handlers["click"] = null;
    }

    public void Click(string text) => _handlers["click"]?.Invoke(text);
}

/// <summary>Collection expressions of one's own types; delegates combined by an operator; numbers written into a span.</summary>
internal static class Listed
{
    public static void AddedBad()
    {
        Bag bag = ["a", Source()];
        foreach (var text in bag)
            Sink(text); // expect: PRIV201
    }

    public static void AddedOk()
    {
        Bag bag = ["a", Source()];
        Sink(bag.Label);
    }

    public static void CountedOk()
    {
        Counted bag = ["a", Source()];
        foreach (var text in bag)
            Sink(text);
    }

    public static void BuiltBad()
    {
        Built built = [Source()];
        foreach (var text in built)
            Sink(text); // expect: PRIV201
    }

    public static void BuiltOk()
    {
        Emptied built = [Source()];
        foreach (var text in built)
            Sink(text);
    }

    public static void CombinedBad()
    {
        var events = new Events();
        events.Clicked += Sink;
        events.Click(Source()); // expect: PRIV201
    }

    public static void CombinedOk()
    {
        var events = new Events();
        events.Clicked += Sink;
        events.Clicked -= Sink;
        events.Click(Source());
    }

    public static void FormattedBad()
    {
        Span<char> text = stackalloc char[20];
        SourceInt().TryFormat(text, out var length);
        Sink(text[..length].ToString()); // expect: PRIV201
    }

    public static void FormattedOk()
    {
        Span<char> text = stackalloc char[20];
        var number = SourceInt();
        12.TryFormat(text, out var length);
        Sink(text[..length].ToString());
    }
}

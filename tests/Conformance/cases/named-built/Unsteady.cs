using static Cases.Typed.Api;

namespace Cases.NamedBuilt.UnsteadyCase;

/// <summary>What a variable or member holds where others write to it, or where a test says less than it seems to.</summary>
internal sealed class Unsteady
{
    private sealed class Note
    {
        public string Text { get; set; } = "";
    }

    private object? _session;
    private Note? _current;
    private Note? _real;

    public static void TwiceAskedBad()
    {
        string? x = Source();
        if (x?.Trim()?.Equals("none") == true)
            return;
        Sink(x!); // expect: PRIV201
    }

    public static void TwiceAskedOk()
    {
        string? x = Source();
        if (x?.Trim()?.Equals("none") == true)
            Sink(x);
    }

    public static void TwiceAskedOrNotOk()
    {
        string? x = Source();
        if (x?.ToLowerInvariant()?.Equals("none") ?? false)
            Sink(x);
    }

    public void MemberBad()
    {
        var x = Source();
        _session = new object();
        End();
        if (_session == null)
            Sink(x); // expect: PRIV201
    }

    public static void LambdaBad()
    {
        var x = Source();
        Note? note = new();
        Run(() => note = null);
        if (note is null)
            Sink(x); // expect: PRIV201
    }

    public static void PromisedBad()
    {
        var x = Source();
        object made = null!;
        if (Out.Coin)
            made = new object();
        if (made == null)
            Sink(x); // expect: PRIV201
    }

    public static void MadeOk()
    {
        var x = Source();
        var made = new object();
        if (made == null)
            Sink(x);
    }

    public static void TriedBad()
    {
        var x = Source();
        object o = 1;
        if (Out.Coin)
            o = "x";
        var text = o as string;
        if (text is null)
            Sink(x); // expect: PRIV201
    }

    public void SwappedBad()
    {
        _current = null;
        _real = new Note { Text = Source() };
        if (Swap(_current))
            Sink(_current!.Text); // expect: PRIV201
    }

    public static void WrittenByLambdaBad()
    {
        var x = Source();
        string? chosen = "a";
        if (Out.Coin)
            chosen = "b";
        Run(() => chosen = null);
        Sink(chosen ?? x); // expect: PRIV201
    }

    public static void WrittenByNobodyOk()
    {
        var x = Source();
        string? chosen = "a";
        if (Out.Coin)
            chosen = "b";
        Sink(chosen ?? x);
    }

    private static void Run(Action action) => action();

    private void End()
    {
        if (Out.Coin)
            _session = null;
    }

    private bool Swap(Note? asked)
    {
        _current = _real;
        return asked is null;
    }
}

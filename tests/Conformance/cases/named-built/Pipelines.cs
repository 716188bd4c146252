using static Cases.Typed.Api;

namespace Cases.NamedBuilt.PipelinesCase;

internal sealed class Request
{
    public string User = "nobody";
    public string Seen = "";
}

internal delegate void Next(Request request);

/// <summary>Middleware: each step is given the one behind it.</summary>
internal sealed class Backwards
{
    private readonly List<Func<Next, Next>> _steps = new();

    public Backwards Use(Action<Request, Next> step)
    {
        _steps.Add(next => request => step(request, next));
        return this;
    }

    public Next Build()
    {
        Next next = _ => { };
        for (var i = _steps.Count - 1; i >= 0; i--)
            next = _steps[i](next);
        return next;
    }
}

internal sealed class Reversed
{
    private readonly List<Func<Next, Next>> _steps = new();

    public Reversed Use(Func<Next, Next> step)
    {
        _steps.Add(step);
        return this;
    }

    public Next Build()
    {
        Next next = _ => { };
        foreach (var step in Enumerable.Reverse(_steps))
            next = step(next);
        return next;
    }
}

internal sealed class Text
{
    private readonly List<Func<Func<Request, string>, Func<Request, string>>> _steps = new();

    public Text Use(Func<Func<Request, string>, Func<Request, string>> step)
    {
        _steps.Add(step);
        return this;
    }

    public Func<Request, string> Build()
    {
        Func<Request, string> next = request => request.User;
        for (var i = _steps.Count - 1; i >= 0; i--)
            next = _steps[i](next);
        return next;
    }
}

internal static class PipelinesCase
{
    private static Func<Next, Next> Wrap(Action<Request, Next> step) => next => request => step(request, next);

    public static void BackwardsBad()
    {
        var request = new Request();
        new Backwards().Use((r, next) => { r.User = Source(); next(r); }).Use((r, next) => { r.Seen = r.User; next(r); }).Build()(request);
        Sink(request.User); // expect: PRIV201
        Sink(request.Seen); // expect: PRIV201
    }

    public static void BackwardsOk()
    {
        var request = new Request();
        new Backwards().Use((r, next) => { r.Seen = "seen"; next(r); }).Use((r, next) => { r.User = "u"; next(r); }).Build()(request);
        Sink(request.User);
        Sink(request.Seen);
    }

    public static void ReversedBad()
    {
        var request = new Request();
        new Reversed().Use(next => r => { r.User = Source(); next(r); }).Use(next => r => { r.Seen = r.User; next(r); }).Build()(request);
        Sink(request.User); // expect: PRIV201
        Sink(request.Seen); // expect: PRIV201
    }

    public static void TextBad()
    {
        var through = new Text().Use(next => r => "<" + next(r) + ">").Build();
        Sink(through(new Request { User = Source() })); // expect: PRIV201
    }

    public static void TextOk()
    {
        var cut = new Text().Use(_ => _ => "static").Use(next => r => next(r)).Build();
        Sink(cut(new Request { User = Source() }));
        var through = new Text().Use(next => r => "<" + next(r) + ">").Build();
        Sink(through(new Request { Seen = Source() }));
    }

    /// <summary>What a lambda that was called made knows what that one captured, whichever was called before.</summary>
    public static void WrappedBad()
    {
        var request = new Request();
        var first = Wrap((r, next) => { r.User = Source(); next(r); });
        var second = Wrap((r, next) => { r.Seen = r.User; next(r); });
        first(second(_ => { }))(request);
        Sink(request.User); // expect: PRIV201
        Sink(request.Seen); // expect: PRIV201
    }

    public static void WrappedOk()
    {
        var request = new Request();
        var first = Wrap((r, next) => { r.User = Source(); next(r); });
        var second = Wrap((r, next) => { r.Seen = r.User; next(r); });
        second(first(_ => { }))(request);
        Sink(request.Seen);
        var plain = Wrap((r, _) => r.User = "plain");
        _ = first(_ => { });
        var other = new Request();
        plain(_ => { })(other);
        Sink(other.User);
    }

    public static void ListedBad()
    {
        var request = new Request();
        var steps = new List<Func<Next, Next>> { Wrap((r, next) => { r.User = Source(); next(r); }), Wrap((r, next) => { r.Seen = r.User; next(r); }) };
        Next all = _ => { };
        for (var i = steps.Count - 1; i >= 0; i--)
            all = steps[i](all);
        all(request);
        Sink(request.User); // expect: PRIV201
        Sink(request.Seen); // expect: PRIV201
    }
}

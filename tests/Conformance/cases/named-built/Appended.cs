using static Cases.Typed.Api;

namespace Cases.NamedBuilt.AppendedCase;

/// <summary>Steps that a builder keeps in a list and runs one after the other.</summary>
internal sealed class Pipeline
{
    private readonly List<Func<string, string>> _steps = new();

    public List<string> Names { get; } = [];

    public Pipeline Use(Func<string, string> step)
    {
        _steps.Add(step);
        return this;
    }

    public Pipeline If(bool wanted, Func<string, string> step)
    {
        if (wanted)
            _steps.Add(step);
        return this;
    }

    public Pipeline First(Func<string, string> step)
    {
        _steps.Insert(0, step);
        return this;
    }

    public Pipeline Twice(Func<string, string> step) => Use(step).Use(step);

    public Pipeline Empty()
    {
        _steps.Clear();
        return this;
    }

    public Pipeline Name(string name)
    {
        Names.Add(name);
        return this;
    }

    public string Run(string text)
    {
        foreach (var step in _steps)
            text = step(text);
        return text;
    }

    public string Backwards(string text)
    {
        for (var i = _steps.Count - 1; i >= 0; i--)
            text = _steps[i](text);
        return text;
    }
}

internal sealed class Line
{
    private readonly Queue<string> _queue = new();
    private readonly Stack<string> _stack = new();

    public void Join(string text) => _queue.Enqueue(text);

    public string Leave() => _queue.Dequeue();

    public void Lay(string text) => _stack.Push(text);

    public string Lift() => _stack.Pop();
}

/// <summary>Two names, perhaps of one list.</summary>
internal sealed class Pair(List<string> left, List<string> right)
{
    public void Add(string text)
    {
        left.Add(text);
        right.Add("x");
    }
}

internal static class AppendedCase
{
    public static void StepsBad()
    {
        Sink(new Pipeline().Use(s => s).Use(s => s + "1").Run(Source())); // expect: PRIV201
        Sink(new Pipeline().Use(s => "1").Use(s => Source()).Run("x")); // expect: PRIV201
        Sink(new Pipeline().Use(s => s).Run(Source())); // expect: PRIV201
    }

    public static void StepsOk()
    {
        Sink(new Pipeline().Use(s => s).Use(s => "1").Run(Source()));
        Sink(new Pipeline().Use(s => "1").Use(s => s + "2").Use(s => s + "3").Run(Source()));
        Sink(new Pipeline().Use(s => Source()).Use(s => "1").Run("x"));
    }

    public static void WantedBad()
    {
        Sink(new Pipeline().If(Out.Coin, s => "1").Run(Source())); // expect: PRIV201
        Sink(new Pipeline().Use(s => s).If(Out.Coin, s => "1").Run(Source())); // expect: PRIV201
        Sink(new Pipeline().If(false, s => "1").Run(Source())); // expect: PRIV201
    }

    public static void WantedOk() => Sink(new Pipeline().If(true, s => "1").Run(Source()));

    public static void FirstBad() => Sink(new Pipeline().Use(s => s).First(s => s + Source()).Run("x")); // expect: PRIV201

    public static void FirstOk()
    {
        Sink(new Pipeline().Use(s => s).First(s => "1").Run(Source()));
        Sink(new Pipeline().Use(s => "1").First(s => s + Source()).Run("x"));
    }

    public static void TwiceBad()
    {
        Sink(new Pipeline().Twice(s => s).Run(Source())); // expect: PRIV201
        Sink(new Pipeline().Twice(s => "1").Use(s => Source()).Run("x")); // expect: PRIV201
    }

    public static void TwiceOk()
    {
        Sink(new Pipeline().Twice(s => "1").Run(Source()));
        Sink(new Pipeline().Use(s => Source()).Twice(s => "1").Run("x"));
    }

    public static void EmptiedBad()
    {
        Sink(new Pipeline().Use(s => "1").Empty().Run(Source())); // expect: PRIV201
        Sink(new Pipeline().Use(s => s).Empty().Use(s => Source()).Run("x")); // expect: PRIV201
    }

    public static void EmptiedOk()
    {
        Sink(new Pipeline().Use(s => Source()).Empty().Run("x"));
        Sink(new Pipeline().Use(s => Source()).Empty().Use(s => s).Run("x"));
    }

    public static void BackwardsBad() => Sink(new Pipeline().Use(s => Source()).Use(s => "1").Backwards("x")); // expect: PRIV201

    public static void BackwardsOk() => Sink(new Pipeline().Use(s => "1").Use(s => s).Backwards(Source()));

    public static void AddedInLoopBad()
    {
        var pipeline = new Pipeline().Use(s => "1");
        foreach (var text in new[] { "a", Source() })
            pipeline.Use(s => s + text);
        Sink(pipeline.Run("x")); // expect: PRIV201
    }

    public static void AddedBehindLoopBad()
    {
        var pipeline = new Pipeline();
        for (var i = 0; i < Environment.ProcessorCount; i++)
            pipeline.Use(s => s + i);
        pipeline.Use(s => Source());
        Sink(pipeline.Run("x")); // expect: PRIV201
    }

    public static void NamesBad()
    {
        var pipeline = new Pipeline().Name("a").Name(Source()).Name("c");
        Sink(pipeline.Names[1]); // expect: PRIV201
        Sink(string.Join(",", pipeline.Names)); // expect: PRIV201
    }

    public static void NamesOk()
    {
        var pipeline = new Pipeline().Name("a").Name(Source()).Name("c");
        Sink(pipeline.Names[0]);
        Sink(pipeline.Names[2]);
        Sink(pipeline.Names.Last());
        pipeline.Names.RemoveAt(1);
        Sink(string.Join(",", pipeline.Names));
    }

    public static void ManyNamesBad()
    {
        var pipeline = new Pipeline().Name("a").Name("b").Name("c").Name("d").Name("e").Name("f").Name("g").Name("h").Name("i").Name(Source());
        Sink(pipeline.Names[9]); // expect: PRIV201
    }

    public static void OneListTwiceBad()
    {
        var list = new List<string>();
        AddToBoth(list, list, Source());
        Sink(list[0]); // expect: PRIV201
        var held = new List<string>();
        new Pair(held, held).Add(Source());
        Sink(held[0]); // expect: PRIV201
        Sink(string.Join(",", held)); // expect: PRIV201
    }

    public static void OneListTwiceOk()
    {
        var list = new List<string>();
        AddToBoth(list, list, Source());
        Sink(list[1]);
    }

    public static void CountedDownBad()
    {
        var list = new List<string>();
        AddSome(list, Environment.ProcessorCount);
        Sink(list[0]); // expect: PRIV201
        AddTo(list, "x");
        Sink(list[0]); // expect: PRIV201
    }

    public static void LineBad()
    {
        var line = new Line();
        line.Join("a");
        line.Join(Source());
        line.Leave();
        Sink(line.Leave()); // expect: PRIV201
        line.Lay("a");
        line.Lay(Source());
        Sink(line.Lift()); // expect: PRIV201
    }

    public static void LineOk()
    {
        var line = new Line();
        line.Join("a");
        line.Join(Source());
        Sink(line.Leave());
        line.Lay("a");
        line.Lay(Source());
        line.Lift();
        Sink(line.Lift());
    }

    private static void AddTo(List<string> list, string text) => list.Add(text);

    private static void AddToBoth(List<string> left, List<string> right, string text)
    {
        left.Add(text);
        right.Add("x");
    }

    private static void AddSome(List<string> list, int count)
    {
        if (count == 0)
            return;
        list.Add(count == 1 ? Source() : "a");
        AddSome(list, count - 1);
    }
}

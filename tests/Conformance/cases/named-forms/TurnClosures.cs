using static Cases.Typed.Api;

namespace Cases.NamedForms.TurnClosuresCase;

internal sealed class Shown
{
    public string Text = "";
}

/// <summary>Lambdas made in the turns of a loop: each keeps the variables of its own turn.</summary>
internal static class TurnClosures
{
    public static void LoopVariableBad()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
            all.Add(() => text);
        Sink(all[0]()); // expect: PRIV201
    }

    public static void LoopVariableOk()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
            all.Add(() => text);
        Sink(all[1]());
    }

    public static void VariableOutsideBad()
    {
        var all = new List<Func<string>>();
        string current;
        foreach (var text in new[] { "", Source() })
        {
            current = text;
            all.Add(() => current);
        }

        Sink(all[0]()); // expect: PRIV201
    }

    public static void VariableOutsideOk()
    {
        var all = new List<Func<string>>();
        string current;
        foreach (var text in new[] { Source(), "" })
        {
            current = text;
            all.Add(() => current);
        }

        Sink(all[0]());
    }

    public static void WrittenAfterItIsMadeBad()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { "a", "b" })
        {
            var own = text;
            all.Add(() => own);
            own = Source();
        }

        Sink(all[0]()); // expect: PRIV201
    }

    public static void WrittenAfterItIsMadeOk()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), Source() })
        {
            var own = text;
            all.Add(() => own);
            own = "";
        }

        Sink(all[0]());
    }

    public static void WritesItsOwnBad()
    {
        var all = new List<Action>();
        var seen = new List<string>();
        foreach (var text in new[] { "a", "b" })
        {
            var own = text;
            all.Add(() =>
            {
                seen.Add(own);
                own = Source();
            });
        }

        all[0]();
        all[0]();
        Sink(seen[1]); // expect: PRIV201
    }

    public static void WritesItsOwnOk()
    {
        var all = new List<Action>();
        var seen = new List<string>();
        foreach (var text in new[] { "a", "b" })
        {
            var own = text;
            all.Add(() =>
            {
                seen.Add(own);
                own = Source();
            });
        }

        all[0]();
        Sink(seen[0]);
    }

    public static void AnotherWritesItsOwnOk()
    {
        var all = new List<Action>();
        var seen = new List<string>();
        foreach (var text in new[] { "a", "b" })
        {
            var own = text;
            all.Add(() =>
            {
                seen.Add(own);
                own = Source();
            });
        }

        all[0]();
        all[1]();
        Sink(seen[1]);
    }

    public static void CalledInTheLoopBad()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
        {
            all.Add(() => text);
            Sink(all[0]()); // expect: PRIV201
        }
    }

    public static void CalledInTheLoopOk()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { "", Source() })
        {
            all.Add(() => text);
            Sink(all[0]());
        }
    }

    public static void LoopInALoopBad()
    {
        while (Coin)
        {
            var all = new List<Func<string>>();
            foreach (var text in new[] { Source(), "" })
                all.Add(() => text);
            Sink(all[0]()); // expect: PRIV201
        }
    }

    public static void KeptThroughTurnsBad()
    {
        var all = new List<Func<string>>();
        while (Coin)
        {
            foreach (var text in new[] { Source(), "" })
                all.Add(() => text);
        }

        foreach (var each in all)
            Sink(each()); // expect: PRIV201
    }

    public static void KeptThroughTurnsOk()
    {
        var all = new List<Func<string>>();
        while (Coin)
        {
            foreach (var text in new[] { Source(), "" })
                all.Add(() => text.Length > 3 ? "long" : "short");
        }

        foreach (var each in all)
            Sink(each());
    }

    public static void CombinedBad()
    {
        Action? all = null;
        foreach (var text in new[] { Source(), "" })
            all += () => Sink(text); // expect: PRIV201
        all!();
    }

    public static void CombinedOk()
    {
        Action? all = null;
        foreach (var text in new[] { "a", "b" })
            all += () => Sink(text);
        all!();
    }

    public static void ObjectOfATurnBad()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
        {
            var shown = new Shown { Text = text };
            all.Add(() => shown.Text);
        }

        Sink(all[0]()); // expect: PRIV201
    }

    public static void ObjectOfATurnOk()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
        {
            var shown = new Shown { Text = text };
            all.Add(() => shown.Text);
        }

        Sink(all[1]());
    }

    public static void CounterBad()
    {
        string[] texts = ["", "", Source()];
        Func<string>? last = null;
        for (var i = 0; i < 2; i++)
            last = () => texts[i];
        Sink(last!()); // expect: PRIV201
    }

    public static void OwnCounterOk()
    {
        string[] texts = ["", "", Source()];
        Func<string>? last = null;
        for (var i = 0; i < 2; i++)
        {
            var own = i;
            last = () => texts[own];
        }

        Sink(last!());
    }
}

using static Cases.Typed.Api;

namespace Cases.NamedPrecise.TurnsCase;

/// <summary>Loops that are known to turn a few times: one after the other.</summary>
internal static class Turns
{
    private static readonly string[] Names = ["a", "b"];

    public static void LastElementOk()
    {
        var last = "";
        foreach (var text in new[] { Source(), "" })
            last = text;
        Sink(last);
    }

    public static void LastElementBad()
    {
        var last = "";
        foreach (var text in new[] { "", Source() })
            last = text;
        Sink(last); // expect: PRIV201
    }

    public static void FirstElementBad()
    {
        var first = "";
        foreach (var text in new[] { Source(), "" })
        {
            first = text;
            break;
        }

        Sink(first); // expect: PRIV201
    }

    public static void FirstElementOk()
    {
        var first = "";
        foreach (var text in new[] { "", Source() })
        {
            first = text;
            break;
        }

        Sink(first);
    }

    public static void SkippedOk(bool skip)
    {
        var last = "";
        foreach (var text in new List<string> { Source(), "" })
        {
            if (skip)
            {
                last = "";
                continue;
            }

            last = text;
        }

        Sink(last);
    }

    public static void PipelineOk()
    {
        var text = Source();
        foreach (var step in new Func<string, string>[] { x => x, x => "" })
            text = step(text);
        Sink(text);
    }

    public static void PipelineBad()
    {
        var text = "";
        foreach (var step in new Func<string, string>[] { x => "", x => x + Source() })
            text = step(text);
        Sink(text); // expect: PRIV201
    }

    public static void CountedOk()
    {
        for (var i = 0; i < 3; i++)
        {
            if (i == 5)
                Sink(Source());
        }
    }

    public static void CountedBad()
    {
        for (var i = 0; i < 3; i++)
        {
            if (i == 2)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void FilledByPlaceOk()
    {
        var texts = new string[3];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = i == 0 ? Source() : "";
        Sink(texts[1]);
    }

    public static void FilledByPlaceBad()
    {
        var texts = new string[3];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = i == 0 ? Source() : "";
        Sink(texts[0]); // expect: PRIV201
    }

    public static void MovedOnBad()
    {
        string a = "", b = "", c = Source();
        for (var i = 0; i < 2; i++)
        {
            a = b;
            b = c;
        }

        Sink(a); // expect: PRIV201
    }

    public static void MovedOnOnceOk()
    {
        string a = "", b = "", c = Source();
        for (var i = 0; i < 1; i++)
        {
            a = b;
            b = c;
        }

        Sink(a);
    }

    public static void CounterChangedBad(bool again)
    {
        string a = "", b = "", c = Source();
        for (var i = 0; i < 1; i++)
        {
            if (again)
                i--;
            a = b;
            b = c;
        }

        Sink(a); // expect: PRIV201
    }

    public static void LeftInTheMiddleBad(bool leave)
    {
        var text = "";
        for (var i = 0; i < 2; i++)
        {
            text = Source();
            if (leave)
                break;
            text = "";
        }

        Sink(text); // expect: PRIV201
    }

    public static void ReturnedFromTheMiddleOk(bool leave)
    {
        var text = "";
        foreach (var name in new[] { "a", "b" })
        {
            text = Source() + name;
            if (leave)
                return;
            text = name;
        }

        Sink(text);
    }

    public static void ManyTurnsBad()
    {
        string a = "", b = "", c = Source();
        for (var i = 0; i < 100; i++)
        {
            a = b;
            b = c;
        }

        Sink(a); // expect: PRIV201
    }

    public static void GrownBad()
    {
        var texts = new List<string> { "" };
        for (var i = 0; i < 2; i++)
            texts.Add(Source());
        foreach (var text in texts)
            Sink(text); // expect: PRIV201
    }

    public static void InATryBad()
    {
        var text = "";
        foreach (var name in Names)
        {
            try
            {
                text = Source();
                Work(name);
                text = "";
            }
            catch (FormatException)
            {
                Sink(text); // expect: PRIV201
            }
        }
    }

    public static void CapturedInEachTurnBad()
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { Source(), "" })
            all.Add(() => text);
        Sink(all[0]()); // expect: PRIV201
    }

    public static void ListedInEachTurnBad()
    {
        var all = new List<List<string>>();
        foreach (var text in new[] { Source(), "" })
            all.Add(text.Split(',').ToList());
        Sink(all[0][0]); // expect: PRIV201
    }

    public static void NestedOk()
    {
        var last = "";
        for (var i = 0; i < 2; i++)
        {
            foreach (var text in new[] { Source(), "" })
                last = text;
        }

        Sink(last);
    }

    private static void Work(string name)
    {
        if (name.Length > 3)
            throw new FormatException();
    }
}

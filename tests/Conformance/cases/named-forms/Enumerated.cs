using System.Collections;
using static Cases.Typed.Api;

namespace Cases.NamedForms.EnumeratedCase;

/// <summary>As itself it gives the one, as a sequence the other.</summary>
internal sealed class TwoFaces(string own, string listed) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        yield return own;
    }

    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return listed;
    }

    IEnumerator IEnumerable.GetEnumerator()
    {
        yield return "";
    }
}

internal sealed class TwoSequences : IEnumerable<string>, IEnumerable<int>
{
    public string Text = "";

    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return Text;
    }

    IEnumerator<int> IEnumerable<int>.GetEnumerator()
    {
        yield return 3;
    }

    IEnumerator IEnumerable.GetEnumerator()
    {
        yield return "";
    }
}

internal sealed class OwnList : List<string>
{
    public new IEnumerator<string> GetEnumerator()
    {
        yield return "own";
    }
}

internal sealed class Steps(string first, string second)
{
    private int _state = 0;

    public string Current { get; private set; } = "";

    public Steps GetEnumerator() => this;

    public bool MoveNext()
    {
        switch (_state++)
        {
            case 0:
                Current = first;
                return true;
            case 1:
                Current = second;
                return true;
            default:
                Current = "";
                return false;
        }
    }
}

internal sealed class Once(string first, string later)
{
    private int _state;

    public string Next() => _state++ == 0 ? first : later;
}

internal sealed class ByPattern(params string[] texts)
{
    public Turns GetEnumerator() => new(texts);

    internal struct Turns(string[] texts)
    {
        private int _at = -1;

        public readonly string Current => texts[_at];

        public bool MoveNext() => ++_at < texts.Length;
    }
}

internal sealed class Counted(List<string> texts)
{
    public Turns GetEnumerator() => new(texts.Count);

    internal sealed class Turns(int left)
    {
        private int _left = left;

        public string Current => "item " + _left;

        public bool MoveNext() => _left-- > 0;
    }
}

internal sealed class Closing
{
    public string Closed = "";

    public Turns GetEnumerator() => new(this);

    internal sealed class Turns(Closing closing) : IDisposable
    {
        private int _at;

        public string Current => "";

        public bool MoveNext() => _at++ < 1;

        public void Dispose() => closing.Closed = Source();
    }
}

internal static class Enumerations
{
    public static IEnumerator<string> GetEnumerator(this (string A, string B) both)
    {
        yield return both.A;
        yield return both.B;
    }
}

/// <summary>Loops over what has an enumerator of its own, or more than one.</summary>
internal static class Enumerated
{
    public static void OwnEnumeratorBad()
    {
        foreach (var text in new TwoFaces(Source(), ""))
            Sink(text); // expect: PRIV201
    }

    public static void OwnEnumeratorOk()
    {
        foreach (var text in new TwoFaces("", Source()))
            Sink(text);
    }

    public static void InterfacesEnumeratorBad()
    {
        foreach (var text in (IEnumerable<string>)new TwoFaces("", Source()))
            Sink(text); // expect: PRIV201
    }

    public static void InterfacesEnumeratorOk()
    {
        foreach (var text in (IEnumerable<string>)new TwoFaces(Source(), ""))
            Sink(text);
    }

    public static void OldInterfacesEnumeratorOk()
    {
        foreach (var text in (IEnumerable)new TwoFaces(Source(), Source()))
            Sink(text);
    }

    public static void GivenAsASequenceBad() => Sink(new TwoFaces("", Source()).First()); // expect: PRIV201

    public static void GivenAsASequenceOk() => Sink(string.Concat(new TwoFaces(Source(), "")));

    public static void OneOfTwoSequencesBad()
    {
        var both = new TwoSequences { Text = Source() };
        foreach (var text in (IEnumerable<string>)both)
            Sink(text); // expect: PRIV201
    }

    public static void OneOfTwoSequencesOk()
    {
        var both = new TwoSequences { Text = Source() };
        foreach (var number in (IEnumerable<int>)both)
            Sink(number);
        foreach (var text in (IEnumerable)both)
            Sink(text);
    }

    public static void HiddenByAListOk()
    {
        var list = new OwnList { Source() };
        foreach (var text in list)
            Sink(text);
    }

    public static void HiddenByAListBad()
    {
        var list = new OwnList { Source() };
        foreach (var text in (List<string>)list)
            Sink(text); // expect: PRIV201
    }

    public static void StepByStepBad()
    {
        var steps = new Steps("", Source());
        steps.MoveNext();
        steps.MoveNext();
        Sink(steps.Current); // expect: PRIV201
    }

    public static void StepByStepOk()
    {
        var steps = new Steps("", Source());
        steps.MoveNext();
        Sink(steps.Current);
    }

    public static void StepsEndedOk()
    {
        var steps = new Steps("", Source());
        steps.MoveNext();
        steps.MoveNext();
        steps.MoveNext();
        Sink(steps.Current);
    }

    public static void OnceBad()
    {
        var once = new Once("", Source());
        once.Next();
        Sink(once.Next()); // expect: PRIV201
    }

    public static void FP_Once()
    {
        var once = new Once("", Source());
        Sink(once.Next()); // known false alarm: PRIV201 a number in a field that is given no value is not known to be zero
    }

    public static void StepsInALoopBad()
    {
        foreach (var text in new Steps(Source(), ""))
            Sink(text); // expect: PRIV201
    }

    public static void StepsInALoopOk()
    {
        foreach (var text in new Steps("", ""))
            Sink(text);
    }

    public static void ByPatternBad()
    {
        foreach (var text in new ByPattern("", Source()))
            Sink(text); // expect: PRIV201
    }

    public static void ByPatternOk()
    {
        foreach (var text in new ByPattern("", Mask(Source())))
            Sink(text);
    }

    public static void CountedOk()
    {
        foreach (var text in new Counted([Source()]))
            Sink(text);
    }

    public static void DisposedBad()
    {
        var closing = new Closing();
        foreach (var _ in closing)
        {
        }

        Sink(closing.Closed); // expect: PRIV201
    }

    public static void DisposedOk()
    {
        var closing = new Closing();
        foreach (var _ in closing)
            Sink(closing.Closed);
    }

    public static void LeftAndDisposedBad()
    {
        var closing = new Closing();
        foreach (var _ in closing)
            break;
        Sink(closing.Closed); // expect: PRIV201
    }

    public static void ExtensionBad()
    {
        foreach (var text in ("", Source()))
            Sink(text); // expect: PRIV201
    }

    public static void ExtensionOk()
    {
        foreach (var text in ("", ""))
            Sink(text);
    }

    public static void ByHandBad()
    {
        using var each = new List<string> { "", Source() }.GetEnumerator();
        var last = "";
        while (each.MoveNext())
            last = each.Current;
        Sink(last); // expect: PRIV201
    }

    public static void ByHandOk()
    {
        IEnumerator<string> each = new List<string> { "", Source() }.GetEnumerator();
        each.MoveNext();
        Sink(each.Current);
    }

    public static void OldByHandBad()
    {
        var each = new[] { Source() }.GetEnumerator();
        while (each.MoveNext())
            Sink(each.Current); // expect: PRIV201
    }
}

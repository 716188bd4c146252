using static Cases.Typed.Api;

namespace Cases.NamedPaths.KeptCase;

internal sealed class Note
{
    public string Text { get; set; } = "";

    public string Field = "";

    public string Own => Text;
}

/// <summary>Answers that another variable keeps, and tests of members.</summary>
internal static class Kept
{
    private static void Checked(Note note)
    {
        if (note.Field != "none")
            throw new InvalidOperationException();
    }

    public static void NegatedBad()
    {
        var isOn = Out.Coin;
        var isOff = !isOn;
        var text = "none";
        if (isOn)
            text = Source();
        if (!isOff)
            Sink(text); // expect: PRIV201
    }

    public static void NegatedOk()
    {
        var isOn = Out.Coin;
        var isOff = !isOn;
        var text = "none";
        if (isOn)
            text = Source();
        if (isOff)
            Sink(text);
    }

    public static void CopiedOk()
    {
        var isOn = Out.Coin;
        var isLoud = isOn;
        var text = "none";
        if (isOn)
            text = Source();
        if (!isLoud)
            Sink(text);
    }

    public static void AskedAnewBad()
    {
        var isOn = Out.Coin;
        var isOff = !isOn;
        var text = "none";
        if (isOn)
            text = Source();
        isOff = Out.Coin;
        if (isOff)
            Sink(text); // expect: PRIV201
    }

    public static void MemberOk()
    {
        var note = new Note { Text = Source() };
        if (note.Text == "none")
            Sink(note.Text);
    }

    public static void MemberBad()
    {
        var note = new Note { Text = Source() };
        if (note.Text != "none")
            Sink(note.Text); // expect: PRIV201
    }

    public static void AfterwardsBad()
    {
        var note = new Note { Field = Source() };
        if (note.Field == "none")
            Out.Coin = true;
        Sink(note.Field); // expect: PRIV201
    }

    public static void OtherObjectBad()
    {
        var note = new Note { Field = Source() };
        var other = new Note { Field = Source() };
        if (note.Field == "none")
            Sink(other.Field); // expect: PRIV201
    }

    public static void WrittenAgainBad()
    {
        var note = new Note { Field = Clean() };
        if (note.Field == "none")
        {
            note.Field = Source();
            Sink(note.Field); // expect: PRIV201
        }
    }

    public static void ItemOk()
    {
        var pair = (A: Source(), B: "none");
        if (pair.A == "x")
            Sink(pair.A);
    }

    public static void PatternOk()
    {
        var note = new Note { Field = Source() };
        if (note.Field is "a" or "b")
            Sink("none");
        else if (note.Field is "c")
            Sink(note.Field);
    }

    public static void CheckedOk()
    {
        var note = new Note { Field = Source() };
        Checked(note);
        Sink(note.Field);
    }

    private static readonly HashSet<string> Allowed = ["a", "b"];

    private static readonly HashSet<string> Seen = ["a", Source()];

    public static void ListedOk()
    {
        var text = Source();
        if (!Allowed.Contains(text))
            return;
        Sink(text);
    }

    public static void NotListedBad()
    {
        var text = Source();
        if (Allowed.Contains(text))
            return;
        Sink(text); // expect: PRIV201
    }

    public static void ListedHereOk()
    {
        var text = Source();
        if (new[] { "a", "b" }.Contains(text))
            Sink(text);
    }

    public static void ListedAmongOthersBad()
    {
        var text = Source();
        if (Seen.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void GrownBad(string more)
    {
        var text = Source();
        var list = new List<string> { "a" };
        list.Add(more);
        if (list.Contains(text))
            Sink(text); // expect: PRIV201
    }

    public static void ContainedInTextBad()
    {
        var text = Source();
        if ("abc".Contains(text))
            Sink(text); // expect: PRIV201
    }
}

using System.Diagnostics.CodeAnalysis;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.PureCase;

internal sealed class Note
{
    public string Text { get; set; } = "";

    public bool IsPlain(Action then)
    {
        if (Text != "")
            return false;
        then();
        return true;
    }

    public bool Takes(Note from)
    {
        if (Text != "")
            return false;
        from.Text = Source();
        return true;
    }

    public bool IsEmpty() => Text == "";
}

internal sealed class Allowed(string name, string[] names)
{
    public bool Has() => names.Contains(name);
}

internal sealed class Two
{
    public string Second { get; set; } = "";

    public int Length => 2;

    public string this[int place] => place == 0 ? "none" : Second;
}

/// <summary>An answer tells of a member as it was when it was asked, and methods may do more than answer.</summary>
internal static class Pure
{
    public static void CallsBackBad()
    {
        var note = new Note();
        if (note.IsPlain(() => note.Text = Source()))
            Sink(note.Text); // expect: PRIV201
    }

    public static void SameBad()
    {
        var note = new Note();
        if (note.Takes(note))
            Sink(note.Text); // expect: PRIV201
    }

    public static void AskedOk()
    {
        var note = new Note { Text = Source() };
        if (note.IsEmpty())
            Sink(note.Text);
    }

    [SuppressMessage("Style", "IDE0022", Justification = "As it is written.")]
    public static void PrimaryOk()
    {
        Sink(new Allowed("a", ["a"]).Has());
    }

    public static void NestedBad()
    {
        Sink(Outer("none", [], Source())); // expect: PRIV201
    }

    private static string Outer(string text, string[] list, string secret)
    {
        bool In(string asked, string[] among) => among.Contains(asked);
        return In(text, list) || In(secret, ["a", text]) ? secret : secret;
    }

    public static void LastBad()
    {
        if (new Two { Second = Source() } is [_, .., var last])
            Sink(last); // expect: PRIV201
    }

    public static void MovedBad()
    {
        var list = new LinkedList<string>();
        list.AddLast(Source());
        PutFirst(list);
        Sink(list.ElementAt(1)); // expect: PRIV201
    }

    private static void PutFirst(LinkedList<string> list) => list.AddFirst("none");
}

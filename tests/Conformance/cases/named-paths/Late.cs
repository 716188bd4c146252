using static Cases.Typed.Api;

namespace Cases.NamedPaths.LateCase;

internal sealed class Box
{
    private string _kept = "";

    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public string F = "";

    public string Kept { get => _kept; set => _kept = value + "!"; }

    public string this[string key] { get => key == "" ? _kept : B; set => _kept = value; }

    public void Tell(string text) => Sink(text);

    public void Tell(string text, string more) => Sink(more);

    public string Say(string text, string prefix = "") => prefix + text;

    public string Hush(string text) => "none";
}

internal class Loud
{
    public virtual string Say(string text) => text;
}

internal sealed class Quiet : Loud
{
    public override string Say(string text) => "none";
}

/// <summary>Members of objects that are called <c>dynamic</c>: found by their names on what is known to be there.</summary>
internal static class Late
{
    private static void Log(string text) => Sink(text);

    private static void Drop(string text) => Out.Coin = text.Length > 3;

    private static string Run<T>(T thing, string text)
    {
        dynamic late = thing!;
        return late.Say(text);
    }

    public static void WrittenAndReadBad()
    {
        dynamic box = new Box();
        box.A = Source();
        string text = box.A;
        Sink(text); // expect: PRIV201
    }

    public static void WrittenLateReadEarlyBad()
    {
        var box = new Box();
        dynamic late = box;
        late.F = Source();
        Sink(box.F); // expect: PRIV201
    }

    public static void WrittenEarlyReadLateBad()
    {
        var box = new Box { A = Source() };
        dynamic late = box;
        Sink((string)late.A); // expect: PRIV201
    }

    public static void OtherMemberOk()
    {
        var box = new Box { A = Source() };
        dynamic late = box;
        Sink((string)late.B);
    }

    public static void CleanedLateOk()
    {
        var box = new Box { A = Source() };
        dynamic late = box;
        late.A = "none";
        Sink(box.A);
    }

    public static void SetterBad()
    {
        dynamic box = new Box();
        box.Kept = Source();
        Sink((string)box.Kept); // expect: PRIV201
    }

    public static void IndexerBad()
    {
        dynamic box = new Box();
        box["a"] = Source();
        Sink((string)box[""]); // expect: PRIV201
    }

    public static void CalledBad()
    {
        dynamic box = new Box();
        box.Tell(Source()); // expect: PRIV201
    }

    public static void OtherOverloadOk()
    {
        dynamic box = new Box();
        box.Tell(Source(), "none");
    }

    public static void ResultBad()
    {
        dynamic box = new Box();
        string text = box.Say(Source());
        Sink(text); // expect: PRIV201
    }

    public static void ResultOk()
    {
        dynamic box = new Box();
        string text = box.Hush(Source());
        Sink(text);
    }

    public static void TypeArgumentBad() => Sink(Run(new Loud(), Source())); // expect: PRIV201

    public static void TypeArgumentOk() => Sink(Run(new Quiet(), Source()));

    public static void ArgumentBad()
    {
        dynamic text = Source();
        Sink(text); // expect: PRIV201
    }

    public static void ArgumentOk()
    {
        dynamic text = Source();
        text = "none";
        Sink(text);
    }

    public static void OwnArgumentBad()
    {
        dynamic text = Source();
        Log(text); // expect: PRIV201
    }

    public static void OwnArgumentOk()
    {
        dynamic text = Source();
        Drop(text);
    }
}

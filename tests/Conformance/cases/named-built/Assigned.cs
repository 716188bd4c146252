using static Cases.Typed.Api;

namespace Cases.NamedBuilt.AssignedCase;

/// <summary>A variable is assigned where it is tested: what the test tells of the value it tells of the variable.</summary>
internal static class Assigned
{
    private sealed class Box
    {
        public string? Text;
    }

    private static string? Next() => Out.Coin ? Source() : null;

    public static void LoopBad()
    {
        string? line;
        while ((line = Next()) != null)
            Sink(line); // expect: PRIV201
    }

    public static void LoopOk()
    {
        string? line;
        while ((line = Next()) != null)
            Out.Coin = line.Length > 2;
        Sink(line);
    }

    public static void BranchBad()
    {
        string? line;
        if ((line = Next()) is null)
            return;
        Sink(line); // expect: PRIV201
    }

    public static void BranchOk()
    {
        string? line;
        if ((line = Next()) is null)
            Sink(line);
    }

    public static void ConstantBad()
    {
        string line;
        if ((line = Source()) != "none")
            Sink(line); // expect: PRIV201
    }

    public static void ConstantOk()
    {
        string line;
        if ((line = Source()) == "none")
            Sink(line);
    }

    public static void FieldBad()
    {
        var box = new Box();
        if ((box.Text = Next()) != null)
            Sink(box.Text); // expect: PRIV201
    }

    public static void FieldOk()
    {
        var box = new Box();
        if ((box.Text = Next()) == null)
            Sink(box.Text);
    }

    public static void AnotherBad()
    {
        string? line;
        var before = Source();
        if ((line = Next()) == null)
            Sink(before); // expect: PRIV201
    }

    public static void AgainBad()
    {
        string? line;
        if ((line = Next()) == null)
            line = Source();
        Sink(line); // expect: PRIV201
    }

    public static void AgainOk()
    {
        string? line;
        if ((line = Next()) != null)
            line = Mask(line);
        Sink(line);
    }
}

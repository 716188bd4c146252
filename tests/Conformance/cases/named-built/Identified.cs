using static Cases.Typed.Api;

namespace Cases.NamedBuilt.IdentifiedCase;

/// <summary>Objects that were made here are one another or they are not.</summary>
internal static class Identified
{
    private sealed class Token;

    private sealed class Named
    {
        public string Name { get; set; } = "";

        public override bool Equals(object? obj) => obj is Named other && other.Name == Name;

        public override int GetHashCode() => 1;
    }

    private static object kept = new();

    private static object Keep(object made)
    {
        kept = made;
        return kept;
    }

    public static void DistinctOk()
    {
        var x = Source();
        var a = new object();
        var b = new object();
        if (ReferenceEquals(a, b))
            Sink(x);
        if (a == b)
            Sink(x);
        if (a.Equals(b))
            Sink(x);
    }

    public static void SameOk()
    {
        var x = Source();
        var a = new Token();
        var b = a;
        if (!ReferenceEquals(a, b))
            Sink(x);
        if (a != b)
            Sink(x);
        if (object.Equals(a, b))
            return;
        Sink(x);
    }

    public static void ThereOk()
    {
        var x = Source();
        var a = new Token();
        if (a == null)
            Sink(x);
    }

    public static void ThereByReferenceOk()
    {
        var x = Source();
        var a = new Token();
        if (ReferenceEquals(a, null))
            Sink(x);
    }

    public static void EqualBad()
    {
        var x = Source();
        var a = new Named();
        var b = new Named();
        if (a.Equals(b))
            Sink(x); // expect: PRIV201
        if (Equals(a, b))
            Sink(x); // expect: PRIV201
    }

    public static void NotThereBad(bool isOff)
    {
        var x = Source();
        var a = new Token();
        var b = isOff ? null : a;
        if (a != b)
            Sink(x); // expect: PRIV201
        var c = isOff ? null : new Token();
        if (b == c)
            Sink(x); // expect: PRIV201
    }

    public static void EitherBad(bool isFirst)
    {
        var x = Source();
        var a = new Token();
        var b = isFirst ? a : new Token();
        if (ReferenceEquals(a, b))
            Sink(x); // expect: PRIV201
        if (!ReferenceEquals(a, b))
            Sink(x); // expect: PRIV201
    }

    public static void TurnsBad(int[] numbers)
    {
        var x = Source();
        Token? last = null;
        foreach (var number in numbers)
        {
            var made = new Token();
            if (last != null && !ReferenceEquals(made, last))
                Sink(x); // expect: PRIV201
            last = made;
        }
    }

    public static void EachBad(int[] numbers)
    {
        var x = Source();
        var made = numbers.Select(_ => new Token()).ToList();
        if (!ReferenceEquals(made[0], made[1]))
            Sink(x); // expect: PRIV201
    }

    public static void GivenBackBad()
    {
        var x = Source();
        var a = new object();
        if (ReferenceEquals(Keep(a), a))
            Sink(x); // expect: PRIV201
    }
}

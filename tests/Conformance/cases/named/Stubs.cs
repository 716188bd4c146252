using static Cases.Named.Api;

namespace Cases.NamedCases.StubsCase;

/// <summary>Code that is written elsewhere or later: what calls it goes on.</summary>
internal static class Stubs
{
    private static string Later(string text) => throw null!;

    private static void NotYet() => throw new NotImplementedException();

    private static void Never() => throw new InvalidOperationException("no");

    public static void LaterBad()
    {
        Later("a");
        Sink(Source()); // expect: PRIV201
    }

    public static void NotYetBad()
    {
        NotYet();
        Sink(Source()); // expect: PRIV201
    }

    public static void NeverOk()
    {
        Never();
        Sink(Source());
    }
}

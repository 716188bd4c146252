namespace Cases.Named;

/// <summary>Sources of other types than text, named by a policy as well.</summary>
public static class Typed
{
    public static int Number() => Environment.TickCount;

    public static object Thing() => Environment.MachineName;

    public static T Any<T>(T seed) => Environment.TickCount == 1 ? default! : seed;
}

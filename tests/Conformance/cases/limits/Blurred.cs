namespace Cases.Limits.BlurredCase;

internal sealed class Node
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";
}

internal static class Blurred
{
    public static void FP_ElementsAddedOneByOne(User user)
    {
        var parts = new List<string>();
        parts.Add(user.Theme);
        parts.Add(user.Email);
        Log.LogInformation("{X}", parts[0]); // known false alarm: PRIV201 elements added to a collection one by one are not told apart
    }

    public static void FP_OneOfTwoObjectsCleaned(User user)
    {
        var a = new Node { A = user.Email };
        var b = new Node { A = user.Email };
        var either = Coin ? a : b;
        either.A = "clean";
        Log.LogInformation("{X}", either.A); // known false alarm: PRIV201 a write through a variable that may be one of several objects does not clean any of them
    }

    public static void FP_NeverCalled(User user)
    {
        Action emit = () => Log.LogInformation("{X}", user.Email); // known false alarm: PRIV201 a lambda that captures personal data is judged whether or not it is called
        _ = emit;
    }

    public static void FP_Removed(User user)
    {
        var list = new List<string> { user.Email };
        list.RemoveAt(0);
        list.Add("clean");
        Log.LogInformation("{X}", list[0]); // known false alarm: PRIV201 removing one element does not clean a collection
    }

    public static void FP_CheckedForEmptiness(User user)
    {
        if (user.Email.Length == 0)
        {
            Log.LogInformation("{X}", user.Email); // known false alarm: PRIV201 a value known to be empty or constant from a test is still the value
        }
    }
}

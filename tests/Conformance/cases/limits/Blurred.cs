namespace Cases.Limits.BlurredCase;

internal static class Blurred
{
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

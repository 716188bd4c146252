namespace Cases.Limits.BlurredCase;

internal sealed class Answer
{
    public User? Asker { get; set; }

    public bool Success { get; set; }
}

internal sealed class Listing<T>(IEnumerable<T> items)
{
    public IEnumerable<T> Items { get; set; } = items;
}

internal static class Blurred
{
    public static void FP_NeverGiven() =>
        Log.LogInformation("{@X}", new Answer { Success = true }); // known false alarm: PRIV201 what a new object's members may hold by their types counts where it leaves whole

    public static void FP_NothingListed() =>
        Log.LogInformation("{@X}", new Listing<User>([])); // known false alarm: PRIV201 a collection that is handed on empty counts by the type of its elements

    public static void FP_NeverCalled(User user)
    {
        Action emit = () => Log.LogInformation("{X}", user.Email); // known false alarm: PRIV201 a lambda that captures personal data is judged whether or not it is called
        _ = emit;
    }

    public static void FP_Removed(User user)
    {
        var list = new List<string> { user.Email };
        list.Remove(user.Email);
        list.Add("clean");
        Log.LogInformation("{X}", list[0]); // known false alarm: PRIV201 removing one element does not clean a collection
    }

    public static void CheckedForEmptinessOk(User user)
    {
        if (user.Email.Length == 0)
        {
            Log.LogInformation("{X}", user.Email);
        }
    }
}

namespace Cases.Calls.ReturnsCase;

internal static class Returns
{
    private static string Same(string text) => text;

    private static string Decorate(string prefix, string text) => prefix + ": " + text;

    private static string MailOf(User user) => user.Email;

    private static string ThemeOf(User user) => user.Theme;

    private static string PickFirst(string first, string second) => Coin ? first : first + second.Length;

    private static string Either(string first, string second)
    {
        if (Coin)
        {
            return first;
        }

        return second;
    }

    private static string Constant(string text) => text.Length == 0 ? "empty" : "filled";

    private static int Count(string text) => text.Length;

    private static User FriendOf(User user) => user.Friend ?? user;

    private static User Load(string id) => System.Text.Json.JsonSerializer.Deserialize<User>(id)!;

    private static string LateReturn(User user)
    {
        var result = "";
        if (user.Visits > 1)
        {
            result = user.Email;
        }

        return result;
    }

    private static string Recursive(string text, int depth) => depth == 0 ? text : Recursive(text + ".", depth - 1);

    private static string Ping(string text, int depth) => depth == 0 ? text : Pong(text, depth - 1);

    private static string Pong(string text, int depth) => depth == 0 ? "" : Ping(text, depth - 1);

    public static void IdentityBad(User user) => Log.LogInformation("{X}", Same(user.Email)); // expect: PRIV201

    public static void NestedCallsBad(User user) => Log.LogInformation("{X}", Same(Same(Same(user.Email)))); // expect: PRIV201

    public static void DecoratedBad(User user) => Log.LogInformation(Decorate("mail", user.Email)); // expect: PRIV201

    public static void SourceInCalleeBad(User user) => Log.LogInformation("{X}", MailOf(user)); // expect: PRIV201

    public static void SourceInCalleeKeptBad(User user)
    {
        var mail = MailOf(user);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void FirstBad(User user) => Log.LogInformation("{X}", PickFirst(user.Email, "b")); // expect: PRIV201

    public static void EitherFirstBad(User user) => Log.LogInformation("{X}", Either(user.Email, "b")); // expect: PRIV201

    public static void EitherSecondBad(User user) => Log.LogInformation("{X}", Either("a", user.Email)); // expect: PRIV201

    public static void MemberOfReturnedObjectBad(User user) => Log.LogInformation("{X}", FriendOf(user).Email); // expect: PRIV201

    public static void MemberOfLoadedObjectBad() => Log.LogInformation("{X}", Load("7").Email); // expect: PRIV201

    public static void LateReturnBad(User user) => Log.LogInformation("{X}", LateReturn(user)); // expect: PRIV201

    public static void RecursiveBad(User user) => Log.LogInformation("{X}", Recursive(user.Email, 3)); // expect: PRIV201

    public static void MutuallyRecursiveBad(User user, int depth) => Log.LogInformation("{X}", Ping(user.Email, depth)); // expect: PRIV201

    public static void LocalFunctionBad(User user)
    {
        Log.LogInformation("{X}", Mail()); // expect: PRIV201

        string Mail() => user.Email;
    }

    public static void ThemeOfOk(User user) => Log.LogInformation("{X}", ThemeOf(user));

    public static void SecondIsUnusedOk(User user) => Log.LogInformation("{X}", PickFirst("a", user.Email));

    public static void ConstantResultOk(User user) => Log.LogInformation("{X}", Constant(user.Email));

    public static void CountOk(User user) => Log.LogInformation("{X}", Count(user.Email));

    public static void SameCalleeCleanArgumentOk(User user)
    {
        var mail = Same(user.Email);
        var theme = Same(user.Theme);
        _ = mail;
        Log.LogInformation("{X}", theme);
    }

    public static void SiblingOfReturnedObjectOk(User user) => Log.LogInformation("{X}", FriendOf(user).Theme);

    public static void ResultDroppedOk(User user)
    {
        Same(user.Email);
        Log.LogInformation("done");
    }

    public static void RecursiveCleanOk(User user) => Log.LogInformation("{X}", Recursive(user.Theme, 3));
}

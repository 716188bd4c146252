namespace Cases.Objects.TuplesCase;

internal sealed class Pair(string left, string right)
{
    public void Deconstruct(out string first, out string second)
    {
        first = left;
        second = right;
    }
}

internal static class Tuples
{
    private static (string Mail, string Theme) Both(User user) => (user.Email, user.Theme);

    private static void Emit((string Mail, string Theme) both) => Log.LogInformation("{X}", both.Mail);

    private static void EmitTheme((string Mail, string Theme) both) => Log.LogInformation("{X}", both.Theme);

    public static void ElementBad(User user)
    {
        var pair = (user.Email, user.Theme);
        Log.LogInformation("{X}", pair.Email); // expect: PRIV201
    }

    public static void ItemBad(User user)
    {
        var pair = (1, user.Email);
        Log.LogInformation("{X}", pair.Item2); // expect: PRIV201
    }

    public static void PrintedBad(User user)
    {
        var pair = (user.Visits, user.Email);
        Log.LogInformation("{X}", pair); // expect: PRIV201
    }

    public static void ReturnedBad(User user) => Log.LogInformation("{X}", Both(user).Mail); // expect: PRIV201

    public static void DeconstructedBad(User user)
    {
        var (mail, theme) = Both(user);
        Log.LogInformation("{X}", mail); // expect: PRIV201
        Log.LogInformation("{X}", theme);
    }

    public static void DeconstructedLiteralBad(User user)
    {
        var (a, b) = (user.Theme, user.Email);
        Log.LogInformation("{X}", a);
        Log.LogInformation("{X}", b); // expect: PRIV201
    }

    public static void AssignedBad(User user)
    {
        string a, b;
        (a, b) = (user.Email, user.Theme);
        Log.LogInformation("{X}", a); // expect: PRIV201
        Log.LogInformation("{X}", b);
    }

    public static void SwappedBad(User user)
    {
        var a = user.Theme;
        var b = user.Email;
        (a, b) = (b, a);
        Log.LogInformation("{X}", a); // expect: PRIV201
        Log.LogInformation("{X}", b);
    }

    public static void NestedBad(User user)
    {
        var nested = (1, (user.Email, user.Theme));
        var (_, (mail, _)) = nested;
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void OwnDeconstructBad(User user)
    {
        var (left, right) = new Pair(user.Email, user.Theme);
        Log.LogInformation("{X}", left); // expect: PRIV201
        Log.LogInformation("{X}", right);
    }

    public static void PassedBad(User user) => Emit((user.Email, "x")); // expect: PRIV201

    public static void OldTupleBad(User user) => Log.LogInformation("{X}", Tuple.Create(user.Email, 1).Item1); // expect: PRIV201

    public static void AnonymousBad(User user)
    {
        var shape = new { user.Email, user.Theme };
        Log.LogInformation("{X}", shape.Email); // expect: PRIV201
    }

    public static void AnonymousPrintedBad(User user) => Log.LogInformation("{X}", new { user.Visits, user.Email }); // expect: PRIV201

    public static void OtherElementOk(User user)
    {
        var pair = (user.Email, user.Theme);
        Log.LogInformation("{X}", pair.Theme);
    }

    public static void ReturnedOtherElementOk(User user) => Log.LogInformation("{X}", Both(user).Theme);

    public static void PassedOtherElementOk(User user) => EmitTheme((user.Email, "x"));

    public static void DiscardedOk(User user)
    {
        var (_, theme) = (user.Email, user.Theme);
        Log.LogInformation("{X}", theme);
    }

    public static void AnonymousSiblingOk(User user)
    {
        var shape = new { user.Email, user.Theme };
        Log.LogInformation("{X}", shape.Theme);
    }

    public static void AnonymousCleanPrintedOk(User user) => Log.LogInformation("{X}", new { user.Visits, user.Theme });

    public static void ComparedOk(User user) => Log.LogInformation("{X}", (user.Email, 1) == ("root", 1));
}

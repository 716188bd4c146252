namespace Cases.Locals.DepthCase;

internal sealed class Link
{
    public Link? Next { get; set; }

    public string Value { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal static class Depth
{
    public static void FourStepsBad(User user)
    {
        var link = new Link { Next = new Link { Next = new Link { Next = new Link { Value = user.Email } } } };
        Log.LogInformation("{X}", link.Next.Next.Next.Value); // expect: PRIV201
    }

    public static void FriendOfFriendBad(User user) => Log.LogInformation("{X}", user.Friend!.Friend!.Friend!.Friend!.Email); // expect: PRIV201

    public static void BuiltInALoopBad(List<User> users)
    {
        Link? list = null;
        foreach (var user in users)
        {
            list = new Link { Next = list, Value = user.Email };
        }

        Log.LogInformation("{X}", list!.Next!.Value); // expect: PRIV201
    }

    public static void ManyObjectsBad(User user, int kind)
    {
        var link = kind switch
        {
            0 => new Link { Value = "a" },
            1 => new Link { Value = "b" },
            2 => new Link { Value = "c" },
            3 => new Link { Value = "d" },
            4 => new Link { Value = "e" },
            _ => new Link { Value = user.Email },
        };
        Log.LogInformation("{X}", link.Value); // expect: PRIV201
    }

    public static void ManyAssignmentsBad(User user)
    {
        var a = user.Email;
        var b = a + 1;
        var c = b + 2;
        var d = c + 3;
        var e = d + 4;
        var f = e + 5;
        var g = f + 6;
        Log.LogInformation("{X}", g); // expect: PRIV201
    }

    public static void TwoStepsSiblingOk(User user)
    {
        var link = new Link { Next = new Link { Value = user.Email, Colour = "red" } };
        Log.LogInformation("{X} {Y}", link.Next.Colour, link.Value);
    }

    public static void TwoObjectsOk(User user)
    {
        var link = Coin ? new Link { Value = user.Email } : new Link();
        Log.LogInformation("{X}", link.Colour);
    }

    public static void FriendsThemeOk(User user) => Log.LogInformation("{X}", user.Friend!.Friend!.Friend!.Friend!.Theme);
}

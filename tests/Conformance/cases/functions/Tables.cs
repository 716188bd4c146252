namespace Cases.Functions.TablesCase;

/// <summary>Handlers that a static table keeps, and that run each other through it: what they are given must come as it is, and all ways through them must come to an end.</summary>
internal sealed class Renderer(string name, bool isPlain)
{
    private static readonly Dictionary<string, Func<User, Task<string>>> s_plain = new()
    {
        { "friends", Handlers.FriendsOk },
        { "text", Handlers.TextOk },
        { "mail", Handlers.LoggedBad },
        { "again", Handlers.AgainOk },
    };

    private static readonly Dictionary<string, Func<User, Task<string>>> s_rich = new()
    {
        { "friends", Handlers.FriendsOk },
        { "text", Handlers.TextOk },
        { "again", Handlers.AgainOk },
    };

    public async Task<string> RenderOk(User user)
    {
        foreach (var each in new[] { name, "text" })
        {
            if (TableOk().TryGetValue(each, out var handler))
                return await handler(user);
        }

        throw new InvalidOperationException(name);
    }

    private Dictionary<string, Func<User, Task<string>>> TableOk() => isPlain ? s_plain : s_rich;
}

internal static class Handlers
{
    public static async Task<string> FriendsOk(User user)
    {
        var all = "";
        for (var friend = user.Friend; friend is not null; friend = friend.Friend)
            all += await new Renderer("text", true).RenderOk(friend);
        return all;
    }

    public static Task<string> TextOk(User user) => Task.FromResult(user.Email);

    public static Task<string> LoggedBad(User user)
    {
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
        return Task.FromResult("");
    }

    public static async Task<string> AgainOk(User user) => await new Renderer("again", false).RenderOk(user);
}

internal static class Tables
{
    private static readonly Action<User> s_later = TurnOk;

    private static int s_turns;

    public static async Task RenderedBad(User user) => Log.LogInformation("{X}", await new Renderer("text", true).RenderOk(user)); // expect: PRIV201

    public static void TurnOk(User user)
    {
        if (s_turns++ < 3)
            s_later(user);
    }
}

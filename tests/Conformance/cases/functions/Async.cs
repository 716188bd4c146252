using System.Threading;
using System.Threading.Channels;

namespace Cases.Functions.AsyncCase;

internal static class Async
{
    private static async Task<string> MailOfAsync(User user)
    {
        await Task.Yield();
        return user.Email;
    }

    private static async Task<string> ThemeOfAsync(User user)
    {
        await Task.Yield();
        return user.Theme;
    }

    private static async ValueTask<string> SameAsync(string text)
    {
        await Task.Delay(1);
        return text;
    }

    private static Task<User> LoadAsync(int id) => Task.FromResult(System.Text.Json.JsonSerializer.Deserialize<User>(id.ToString())!);

    private static async Task EmitAsync(string text)
    {
        await Task.Yield();
        Log.LogInformation("{X}", text);
    }

    private static async IAsyncEnumerable<string> MailsAsync(List<User> users)
    {
        foreach (var user in users)
        {
            await Task.Yield();
            yield return user.Email;
        }
    }

    private static async IAsyncEnumerable<string> ThemesAsync(List<User> users)
    {
        foreach (var user in users)
        {
            await Task.Yield();
            yield return user.Theme;
        }
    }

    public static async Task AwaitBad(User user) => Log.LogInformation("{X}", await MailOfAsync(user)); // expect: PRIV201

    public static async Task AwaitKeptBad(User user)
    {
        var mail = await MailOfAsync(user);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task ConfigureAwaitBad(User user) =>
        Log.LogInformation("{X}", await MailOfAsync(user).ConfigureAwait(false)); // expect: PRIV201

    public static void ResultBad(User user) => Log.LogInformation("{X}", MailOfAsync(user).Result); // expect: PRIV201

    public static void GetResultBad(User user) => Log.LogInformation("{X}", MailOfAsync(user).GetAwaiter().GetResult()); // expect: PRIV201

    public static async Task ValueTaskBad(User user) => Log.LogInformation("{X}", await SameAsync(user.Email)); // expect: PRIV201

    public static async Task MemberOfAwaitedBad() => Log.LogInformation("{X}", (await LoadAsync(1)).Email); // expect: PRIV201

    public static async Task SinkInsideBad(User user) => await EmitAsync(user.Email); // expect: PRIV201

    public static async Task FromResultBad(User user) => Log.LogInformation("{X}", await Task.FromResult(user.Email)); // expect: PRIV201

    public static async Task WhenAllBad(User user)
    {
        var all = await Task.WhenAll(ThemeOfAsync(user), MailOfAsync(user));
        Log.LogInformation("{X}", all[1]); // expect: PRIV201
    }

    public static async Task TaskRunBad(User user)
    {
        var mail = await Task.Run(() => user.Email);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task TaskRunSinkBad(User user) => await Task.Run(() => Log.LogInformation("{X}", user.Email)); // expect: PRIV201

    public static async Task AwaitForeachBad(List<User> users)
    {
        await foreach (var mail in MailsAsync(users))
        {
            Log.LogInformation("{X}", mail); // expect: PRIV201
        }
    }

    public static async Task AsyncLambdaBad(User user)
    {
        Func<Task<string>> load = async () =>
        {
            await Task.Yield();
            return user.Email;
        };
        Log.LogInformation("{X}", await load()); // expect: PRIV201
    }

    public static async Task ChannelBad(User user)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(user.Email);
        Log.LogInformation("{X}", await channel.Reader.ReadAsync()); // expect: PRIV201
    }

    public static async Task AwaitCleanOk(User user) => Log.LogInformation("{X}", await ThemeOfAsync(user));

    public static async Task AwaitedButNotLoggedOk(User user)
    {
        var mail = await MailOfAsync(user);
        Log.LogInformation("{X}", mail.Length);
    }

    public static async Task SameCalleeCleanOk(User user)
    {
        await SameAsync(user.Email);
        Log.LogInformation("{X}", await SameAsync(user.Theme));
    }

    public static async Task AwaitForeachCleanOk(List<User> users)
    {
        await foreach (var theme in ThemesAsync(users))
        {
            Log.LogInformation("{X}", theme);
        }
    }

    public static async Task SiblingOfAwaitedOk() => Log.LogInformation("{X}", (await LoadAsync(1)).Theme);

    public static async Task IsCompletedOk(User user, CancellationToken cancel)
    {
        var task = MailOfAsync(user);
        await task.WaitAsync(cancel);
        Log.LogInformation("{X}", task.IsCompleted);
    }
}

using System.Threading;

namespace Cases.Functions.TasksCase;

internal static class Tasks
{
    private static Task<string> MailAsync(User user) => Task.FromResult(user.Email);

    private static async Task<(string Mail, string Theme)> BothAsync(User user)
    {
        await Task.Yield();
        return (user.Email, user.Theme);
    }

    private static async Task FillAsync(List<string> list, string text)
    {
        await Task.Yield();
        list.Add(text);
    }

    public static Task ContinueWithBad(User user) =>
        MailAsync(user).ContinueWith(task => Log.LogInformation("{X}", task.Result), TaskScheduler.Default); // expect: PRIV201

    public static async Task WhenAnyBad(User user)
    {
        var first = await Task.WhenAny(MailAsync(user), Task.FromResult("x"));
        Log.LogInformation("{X}", await first); // expect: PRIV201
    }

    public static async Task TupleBad(User user)
    {
        var (mail, theme) = await BothAsync(user);
        Log.LogInformation("{X}", mail); // expect: PRIV201
        Log.LogInformation("{X}", theme);
    }

    public static async Task SeparateTaskBad(User user)
    {
        var task = MailAsync(user);
        await Task.Delay(1);
        Log.LogInformation("{X}", await task); // expect: PRIV201
    }

    public static async Task FilledBad(User user)
    {
        var list = new List<string>();
        await FillAsync(list, user.Email);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static async Task SelectAwaitBad(List<User> users)
    {
        var mails = await Task.WhenAll(users.Select(MailAsync));
        Log.LogInformation("{X}", string.Join(',', mails)); // expect: PRIV201
    }

    public static async Task SelectAsyncLambdaBad(List<User> users)
    {
        var mails = await Task.WhenAll(users.Select(async user =>
        {
            await Task.Yield();
            return user.Email;
        }));
        Log.LogInformation("{X}", mails[0]); // expect: PRIV201
    }

    public static async Task CompletionSourceBad(User user)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(user.Email);
        Log.LogInformation("{X}", await source.Task); // expect: PRIV201
    }

    public static async Task TryCatchAwaitBad(User user)
    {
        var mail = "";
        try
        {
            mail = await MailAsync(user);
        }
        catch (OperationCanceledException)
        {
            mail = "none";
        }

        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task AsTaskBad(User user)
    {
        var value = new ValueTask<string>(user.Email);
        Log.LogInformation("{X}", await value.AsTask()); // expect: PRIV201
    }

    public static async Task ParallelBad(List<User> users) =>
        await Parallel.ForEachAsync(users, (user, _) =>
        {
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
            return ValueTask.CompletedTask;
        });

    public static void ThreadBad(User user) => new Thread(() => Log.LogInformation("{X}", user.Email)).Start(); // expect: PRIV201

    public static async Task AsyncLocalBad(User user)
    {
        var local = new AsyncLocal<string> { Value = user.Email };
        await Task.Yield();
        Log.LogInformation("{X}", local.Value); // expect: PRIV201
    }

    public static async Task TupleSiblingOk(User user) => Log.LogInformation("{X}", (await BothAsync(user)).Theme);

    public static async Task StatusOk(User user)
    {
        var task = MailAsync(user);
        await task;
        Log.LogInformation("{X} {Y}", task.IsCompletedSuccessfully, task.Status);
    }

    public static async Task FilledCleanOk(User user)
    {
        var list = new List<string>();
        await FillAsync(list, user.Theme);
        Log.LogInformation("{X}", list[0]);
    }
}

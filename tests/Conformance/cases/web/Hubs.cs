using System.Threading;
using Microsoft.AspNetCore.SignalR;

namespace Cases.Web.HubsCase;

/// <summary>Implemented by the library: what it is given goes to browsers.</summary>
public interface IClient : IBaseClient
{
    Task Show(string text);

    Task ShowUser(User user, CancellationToken cancel);
}

public interface IBaseClient
{
    Task Greet(string name);
}

public interface INoClient
{
    Task Show(string text);
}

public sealed class Hello : Hub
{
    public string ReturnedBad(User user) => user.Email; // expect: PRIV208

    public async Task<User> ReturnedLaterBad(User user)
    {
        await Task.Yield();
        return user; // expect: PRIV208
    }

    public async IAsyncEnumerable<string> StreamedBad(User user)
    {
        await Task.Yield();
        yield return user.Theme;
        yield return user.Name; // expect: PRIV208
    }

    public string ThemeOk(User user) => user.Theme;

    public override string ToString() => Kept.Email;

    private static User Kept { get; } = new();

    private string HelperOk(User user) => user.Email;

    public int LengthOk(User user) => HelperOk(user).Length;

    public Task UntypedBad(User user) => Clients.All.SendAsync("show", user.Email); // expect: PRIV208
}

public sealed class Typed : Hub<IClient>
{
    public Task AllBad(User user) => Clients.All.Show(user.Email); // expect: PRIV208

    public Task WholeBad(User user, CancellationToken cancel) => Clients.Caller.ShowUser(user, cancel); // expect: PRIV208

    public Task InheritedBad(User user) => Clients.Group("all").Greet(user.Name); // expect: PRIV208

    public Task ThemeOk(User user) => Clients.All.Show(user.Theme);

    public string ReturnedBad(User user) => user.Name; // expect: PRIV208
}

public sealed class Outside(IHubContext<Typed, IClient> hub, INoClient other)
{
    public Task ContextBad(User user) => hub.Clients.All.Show(user.Email); // expect: PRIV208

    public Task KeptBad(User user)
    {
        var clients = hub.Clients.All;
        return clients.Show("mail " + user.Email); // expect: PRIV208
    }

    public Task ContextOk(User user) => hub.Clients.All.Show(user.Theme);

    public Task OtherOk(User user) => other.Show(user.Email);

    public string ReturnedOk(User user) => user.Email;
}

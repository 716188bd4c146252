using System.Threading;

namespace Cases.Calls.RequestsCase;

internal interface IRequest<TResult>;

internal interface IHandler<in TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    Task<TResult> HandleAsync(TRequest request, CancellationToken cancel);
}

internal sealed record Register(string Contact, string Colour) : IRequest<string>;

internal sealed class RegisterHandler : IHandler<Register, string>
{
    public async Task<string> HandleAsync(Register request, CancellationToken cancel)
    {
        await Task.Yield();
        Log.LogInformation("{X}", request.Contact);
        return request.Colour;
    }
}

internal sealed class Mailbox
{
    private readonly List<string> _lines = [];

    public void Put(string line) => _lines.Add(line);

    public string Take() => _lines[0];
}

internal static class Requests
{
    public static Task HandlerBad(RegisterHandler handler, User user, CancellationToken cancel) =>
        handler.HandleAsync(new Register(user.Email, user.Theme), cancel); // expect: PRIV201

    public static Task InterfaceBad(IHandler<Register, string> handler, User user, CancellationToken cancel) =>
        handler.HandleAsync(new Register(user.Email, user.Theme), cancel); // expect: PRIV201

    public static void StoreAndTakeBad(User user)
    {
        var box = new Mailbox();
        box.Put(user.Email);
        Log.LogInformation("{X}", box.Take()); // expect: PRIV201
    }

    public static Task HandlerOk(RegisterHandler handler, User user, CancellationToken cancel) =>
        handler.HandleAsync(new Register(user.Theme, user.Email), cancel);

    public static async Task ResultOk(RegisterHandler handler, User user, CancellationToken cancel)
    {
        var colour = await handler.HandleAsync(new Register("none", user.Theme), cancel);
        Log.LogInformation("{X}", colour);
    }

    public static void OtherBoxOk(User user)
    {
        var personal = new Mailbox();
        var clean = new Mailbox();
        personal.Put(user.Email);
        clean.Put(user.Theme);
        Log.LogInformation("{X}", clean.Take());
    }
}

using MediatR;

namespace Cases.Calls.MediatorCase;

public sealed record Echo(string Text) : IRequest<string>;

public sealed record Joined(string Text) : INotification;

public sealed class EchoHandler : IRequestHandler<Echo, string>
{
    public Task<string> Handle(Echo request, System.Threading.CancellationToken cancellationToken) => Task.FromResult(request.Text);
}

/// <summary>What a request asks with may come back in its answer; mostly it does not.</summary>
internal static class Mediator
{
    public static async Task FN_Answer(IMediator mediator, User user) =>
        Log.LogInformation("{X}", await mediator.Send(new Echo(user.Email))); // known miss: PRIV201 no handler is looked for behind a mediator

    public static async Task FN_Sender(ISender sender, User user)
    {
        var request = new Echo(user.Name);
        var answer = await sender.Send(request);
        Log.LogInformation("{X}", answer); // known miss: PRIV201 no handler is looked for behind a mediator
    }

    public static async Task AnswerOk(IMediator mediator, User user) => Log.LogInformation("{X}", await mediator.Send(new Echo(user.Theme)));

    /// <summary>Told within the program, it leaves nothing.</summary>
    public static Task PublishOk(IPublisher publisher, User user) => publisher.Publish(new Joined(user.Email));
}

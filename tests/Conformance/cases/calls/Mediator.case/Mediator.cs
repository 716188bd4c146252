using MediatR;

namespace Cases.Calls.MediatorCase;

public sealed record Echo(string Text) : IRequest<string>;

public sealed record Joined(string Text) : INotification;

public sealed record Greet(string Text) : IRequest;

public sealed record Find(int Id) : IRequest<string>;

public sealed record Count(string Text) : IRequest<int>;

public sealed record Left(string Text) : INotification;

public sealed class EchoHandler : IRequestHandler<Echo, string>
{
    public Task<string> Handle(Echo request, System.Threading.CancellationToken cancellationToken) => Task.FromResult(request.Text);
}

public sealed class GreetHandler : IRequestHandler<Greet>
{
    public Task Handle(Greet request, System.Threading.CancellationToken cancellationToken)
    {
        Log.LogInformation("hello {X}", request.Text);
        return Task.CompletedTask;
    }
}

public sealed class FindHandler(User user) : IRequestHandler<Find, string>
{
    public async Task<string> Handle(Find request, System.Threading.CancellationToken cancellationToken)
    {
        await Task.Yield();
        return user.Email;
    }
}

public sealed class CountHandler : IRequestHandler<Count, int>
{
    public Task<int> Handle(Count request, System.Threading.CancellationToken cancellationToken) => Task.FromResult(request.Text.Length);
}

public sealed class LeftHandler : INotificationHandler<Left>
{
    public Task Handle(Left notification, System.Threading.CancellationToken cancellationToken)
    {
        Log.LogInformation("{X} left", notification.Text);
        return Task.CompletedTask;
    }
}

public sealed class LeftCounter : INotificationHandler<Left>
{
    public Task Handle(Left notification, System.Threading.CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class JoinedCounter : INotificationHandler<Joined>
{
    public Task Handle(Joined notification, System.Threading.CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed record Created<T>(T What) : INotification;

public sealed record Note(string Text);

public sealed record Sketch(string Text);

public sealed class NoteCreated : INotificationHandler<Created<Note>>
{
    public Task Handle(Created<Note> notification, System.Threading.CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class SketchCreated : INotificationHandler<Created<Sketch>>
{
    public Task Handle(Created<Sketch> notification, System.Threading.CancellationToken cancellationToken)
    {
        Log.LogInformation("{X}", notification.What.Text);
        return Task.CompletedTask;
    }
}

public interface IAudited
{
    string Text { get; }
}

public sealed record Renamed(string Text) : IRequest, IAudited;

public sealed record Moved(string Text) : INotification, IAudited;

public sealed record Paused(string Text) : INotification;

public sealed record Asked(string Text) : IRequest<string>, IAudited;

public sealed class Audit<T> : IRequestHandler<T>
    where T : IRequest, IAudited
{
    public Task Handle(T request, System.Threading.CancellationToken cancellationToken)
    {
        Log.LogInformation("{X}", request.Text);
        return Task.CompletedTask;
    }
}

public sealed class AuditMoves<T> : INotificationHandler<T>
    where T : class, INotification, IAudited
{
    public Task Handle(T notification, System.Threading.CancellationToken cancellationToken)
    {
        Log.LogInformation("{X}", notification.Text);
        return Task.CompletedTask;
    }
}

public sealed class Repeat<T> : IRequestHandler<T, string>
    where T : IRequest<string>, IAudited
{
    public Task<string> Handle(T request, System.Threading.CancellationToken cancellationToken) => Task.FromResult(request.Text);
}

/// <summary>What a request asks with may come back in its answer; mostly it does not.</summary>
internal static class Mediator
{
    public static async Task AnswerBad(IMediator mediator, User user) =>
        Log.LogInformation("{X}", await mediator.Send(new Echo(user.Email))); // expect: PRIV201

    public static async Task SenderBad(ISender sender, User user)
    {
        var request = new Echo(user.Name);
        var answer = await sender.Send(request);
        Log.LogInformation("{X}", answer); // expect: PRIV201
    }

    public static async Task AnswerOk(IMediator mediator, User user) => Log.LogInformation("{X}", await mediator.Send(new Echo(user.Theme)));

    /// <summary>What the handler looked up.</summary>
    public static async Task FoundBad(IMediator mediator) => Log.LogInformation("{X}", await mediator.Send(new Find(7))); // expect: PRIV201

    public static async Task CountedOk(IMediator mediator, User user) => Log.LogInformation("{X}", await mediator.Send(new Count(user.Email)));

    /// <summary>The handler logs what it is told.</summary>
    public static async Task GreetBad(IMediator mediator, User user) => await mediator.Send(new Greet(user.Name)); // expect: PRIV201

    public static async Task GreetOk(IMediator mediator, User user) => await mediator.Send(new Greet(user.Theme));

    public static Task LeftBad(IPublisher publisher, User user) => publisher.Publish(new Left(user.Name)); // expect: PRIV201

    public static Task LeftOk(IPublisher publisher, User user) => publisher.Publish(new Left(user.Theme));

    /// <summary>Told within the program, it leaves nothing.</summary>
    public static Task PublishOk(IPublisher publisher, User user) => publisher.Publish(new Joined(user.Email));

    /// <summary>Another message of the same generic type has another handler.</summary>
    public static Task CreatedOk(IPublisher publisher, User user) => publisher.Publish(new Created<Note>(new Note(user.Name)));

    public static Task CreatedBad(IPublisher publisher, User user) => publisher.Publish(new Created<Sketch>(new Sketch(user.Name))); // expect: PRIV201

    /// <summary>A handler of all messages that its constraints let through.</summary>
    public static async Task OpenBad(IMediator mediator, User user) => await mediator.Send(new Renamed(user.Name)); // expect: PRIV201

    public static Task OpenMovedBad(IPublisher publisher, User user) => publisher.Publish(new Moved(user.Name)); // expect: PRIV201

    public static async Task OpenAnswerBad(IMediator mediator, User user) =>
        Log.LogInformation("{X}", await mediator.Send(new Asked(user.Email))); // expect: PRIV201

    public static async Task OpenOk(IMediator mediator, User user) => await mediator.Send(new Renamed(user.Theme));

    /// <summary>The constraints leave this one out.</summary>
    public static Task OpenPausedOk(IPublisher publisher, User user) => publisher.Publish(new Paused(user.Name));

    public static async Task OpenAnswerOk(IMediator mediator, User user) =>
        Log.LogInformation("{X}", await mediator.Send(new Asked(user.Theme)));
}

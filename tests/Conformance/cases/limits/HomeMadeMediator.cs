namespace Mediator
{
    internal interface ISender
    {
        Task Send(object message);
    }

    /// <summary>Called like a library's, and of no type of messages.</summary>
    internal interface IRequestHandler
    {
        Task Handle(object message);
    }
}

namespace Cases.Limits.HomeMadeMediatorCase
{
    internal sealed class Handler : Mediator.IRequestHandler
    {
        public Task Handle(object message)
        {
            Log.LogInformation("handled");
            return Task.CompletedTask;
        }
    }

    internal static class HomeMadeMediator
    {
        public static async Task SendOk(Mediator.ISender sender, User user)
        {
            await sender.Send(user);
            await sender.Send(user.Email);
        }

        public static async Task SendBad(Mediator.ISender sender, User user)
        {
            await sender.Send(user);
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }
    }
}

using DotNetty.Transport.Channels;

namespace Cases.Vendors.ChannelsCase
{
    internal static class Channels
    {
        public static Task WriteBad(IChannel channel, User user) => channel.WriteAsync(user.Email); // expect: PRIV206

        public static Task FlushBad(IChannelHandlerContext context, User user) => context.WriteAndFlushAsync(user); // expect: PRIV206

        public static Task WriteOk(IChannel channel, User user) => channel.WriteAsync(user.Theme);

        public static void ReadOk(IChannelHandlerContext context, User user) => context.FireChannelRead(user);
    }
}

namespace DotNetty.Transport.Channels
{
    public interface IChannel
    {
        Task WriteAsync(object message);

        Task WriteAndFlushAsync(object message);
    }

    public interface IChannelHandlerContext
    {
        Task WriteAsync(object message);

        Task WriteAndFlushAsync(object message);

        IChannelHandlerContext FireChannelRead(object message);
    }
}

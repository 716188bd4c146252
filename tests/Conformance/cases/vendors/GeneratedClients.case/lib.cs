// option: PrivacySummaries=false
namespace Grpc.Core
{
    public abstract class ChannelBase;

    public abstract class CallInvoker
    {
        public TResponse BlockingUnaryCall<TRequest, TResponse>(string method, TRequest request) => default!;
    }

    public abstract class ClientBase
    {
        protected CallInvoker CallInvoker { get; } = default!;
    }

    public abstract class ClientBase<T> : ClientBase where T : ClientBase<T>
    {
        protected ClientBase(ChannelBase channel) => GC.KeepAlive(channel);
    }
}

namespace Grpc.Net.Client
{
    public sealed class GrpcChannel : Grpc.Core.ChannelBase
    {
        public static GrpcChannel ForAddress(string address) => default!;
    }
}

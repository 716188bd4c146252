// A client as protoc writes it, in a project of its own.
namespace Grpc.Core
{
    public class Metadata;

    public class CallInvoker
    {
        public TResponse BlockingUnaryCall<TRequest, TResponse>(string method, TRequest request) => default!;
    }

    public abstract class ClientBase<T>
    {
        protected CallInvoker CallInvoker { get; } = new();

        public T WithHost(string host) => default!;
    }
}

namespace Cases.Assemblies.GrpcClientCase
{
    using Grpc.Core;

    public class HelloRequest
    {
        public string Name { get; set; } = "";
    }

    public class HelloReply
    {
        public string Text { get; set; } = "";
    }

    public class GreeterClient : ClientBase<GreeterClient>
    {
        public virtual HelloReply SayHello(HelloRequest request, Metadata? headers = null) => CallInvoker.BlockingUnaryCall<HelloRequest, HelloReply>("say", request);

        public virtual Task<HelloReply> SayHelloAsync(HelloRequest request, Metadata? headers = null) => Task.FromResult(SayHello(request, headers));
    }

    public class Printer
    {
        public void SayHello(HelloRequest request)
        {
        }
    }
}

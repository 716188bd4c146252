using Grpc.Core;

namespace Cases.Vendors.HttpCase;

public class HelloRequest
{
    public string Name { get; set; } = "";
}

public class HelloReply
{
    public string Message { get; set; } = "";
}

/// <summary>As the compiler of protocol buffers makes it.</summary>
public static class Greeter
{
    [BindServiceMethod(typeof(Greeter), "BindService")]
    public abstract class GreeterBase
    {
        [System.CodeDom.Compiler.GeneratedCode("grpc_csharp_plugin", null)]
        public virtual Task<HelloReply> SayHello(HelloRequest request, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));
    }

    public class GreeterClient(CallInvoker invoker) : ClientBase<GreeterClient>(invoker)
    {
        public virtual HelloReply SayHello(HelloRequest request, CallOptions options) => CallInvoker.BlockingUnaryCall<HelloRequest, HelloReply>(null!, null, options, null!);

        protected override GreeterClient NewInstance(ClientBaseConfiguration configuration) => throw new NotSupportedException();
    }

    public static void BindService(ServiceBinderBase binder, GreeterBase service) => Coin = binder is null;
}

/// <summary>What a service answers goes to whoever called it.</summary>
public sealed class GreeterService(User user) : Greeter.GreeterBase
{
    public override Task<HelloReply> SayHello(HelloRequest request, ServerCallContext context) =>
        Task.FromResult(new HelloReply { Message = "Hello " + user.Name + request.Name }); // expect: PRIV206

    /// <summary>No call of the service's.</summary>
    public static Task<HelloReply> MadeOk(User user) => Task.FromResult(new HelloReply { Message = user.Name });
}

public sealed class QuietService(User user) : Greeter.GreeterBase
{
    public override async Task<HelloReply> SayHello(HelloRequest request, ServerCallContext context)
    {
        await Task.Yield();
        return new HelloReply { Message = user.Theme };
    }
}

internal static class GrpcHttp
{
    public static void CallBad(Greeter.GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Name }, default); // expect: PRIV206

    public static async Task StreamBad(IServerStreamWriter<HelloReply> answers, User user) => await answers.WriteAsync(new HelloReply { Message = user.Email }); // expect: PRIV206

    public static void HeaderBad(Metadata headers, User user) => headers.Add("x-user", user.Email); // expect: PRIV206

    public static void InsertedBad(Metadata headers, User user) => headers.Insert(0, new Metadata.Entry("x-user", user.Name)); // expect: PRIV206

    public static void RefusedBad(User user) => throw new RpcException(new Status(StatusCode.NotFound, "nobody called " + user.Name)); // expect: PRIV207

    public static void RefusedOk(User user) => throw new RpcException(new Status(StatusCode.NotFound, "no theme called " + user.Theme));

    public static void CallOk(Greeter.GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Theme }, default);

    public static async Task StreamOk(IServerStreamWriter<HelloReply> answers, User user) => await answers.WriteAsync(new HelloReply { Message = user.Theme });
}

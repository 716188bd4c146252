using Grpc.Core;
using Grpc.Net.Client;

namespace Cases.Vendors.GeneratedClientsCase;

public class HelloRequest
{
    public string Name { get; set; } = "";
}

/// <summary>As the compiler of protocol buffers makes it, in the program itself: the call says where it goes, the code behind it does not.</summary>
public class GreeterClient(ChannelBase channel) : ClientBase<GreeterClient>(channel)
{
    public virtual string SayHello(HelloRequest request, int deadline = 0) => SayHello(request, "options" + deadline);

    public virtual string SayHello(HelloRequest request, string options) => CallInvoker.BlockingUnaryCall<HelloRequest, string>(options, request);

    /// <summary>Nobody generated this: it makes the request itself.</summary>
    public string Greet(string who) => SayHello(new HelloRequest { Name = who });

    /// <summary>Nobody generated this: what it does beside is its own.</summary>
    public string SayAndTell(HelloRequest request)
    {
        Log.LogInformation("{X}", request.Name);
        return SayHello(request);
    }
}

internal static class Calls
{
    public static void OutsideBad(User user)
    {
        var client = new GreeterClient(GrpcChannel.ForAddress("https://api.assistant.example"));
        client.SayHello(new HelloRequest { Name = user.Name }); // expect: PRIV205
    }

    public static void InsideOk(User user)
    {
        var client = new GreeterClient(GrpcChannel.ForAddress("https://inside.example"));
        client.SayHello(new HelloRequest { Name = user.Name });
    }

    public static void GivenBad(GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Name }); // expect: PRIV206

    public static void ThemeOk(GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Theme });

    public static void ToldBad(User user)
    {
        var client = new GreeterClient(GrpcChannel.ForAddress("https://inside.example"));
        client.SayAndTell(new HelloRequest { Name = user.Name }); // expect: PRIV201
    }

    public static void GreetedBad(GreeterClient client, User user) => client.Greet(user.Name); // expect: PRIV206
}

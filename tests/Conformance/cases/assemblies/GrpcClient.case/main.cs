namespace Cases.Assemblies.GrpcClientCase;

internal static class Greeting
{
    public static void CallBad(GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Name }); // expect: PRIV206

    public static Task LaterBad(GreeterClient client, User user)
    {
        var request = new HelloRequest();
        request.Name = user.Email;
        return client.SayHelloAsync(request); // expect: PRIV206
    }

    public static void CallOk(GreeterClient client, User user) => client.SayHello(new HelloRequest { Name = user.Theme });

    public static void HostOk(GreeterClient client, User user) => client.WithHost(user.Name);

    public static void PrinterOk(Printer printer, User user) => printer.SayHello(new HelloRequest { Name = user.Name });
}

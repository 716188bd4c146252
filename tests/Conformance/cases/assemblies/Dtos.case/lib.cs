namespace Cases.Assemblies.DtosLibrary;

public sealed class Envelope
{
    public string Address { get; set; } = "";

    public string Colour { get; set; } = "";
}

public static class Post
{
    public static Envelope Pack(User user) => new() { Address = user.Email, Colour = user.Theme };

    public static void Send(Envelope envelope) => Log.LogInformation("{X}", envelope.Address);
}

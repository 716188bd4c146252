using Cases.Assemblies.DtosLibrary;

namespace Cases.Assemblies.Dtos;

internal static class Main
{
    public static void SentBad(User user) => Post.Send(new Envelope { Address = user.Email }); // expect: PRIV201

    public static void PackedBad(User user) => Log.LogInformation("{X}", Post.Pack(user).Address); // expect: PRIV201

    public static void PackedSiblingOk(User user) => Log.LogInformation("{X}", Post.Pack(user).Colour);

    public static void SentCleanOk(User user) => Post.Send(new Envelope { Address = "none", Colour = user.Email });
}

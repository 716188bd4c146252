using Cases.Assemblies.DtosLibrary;

namespace Cases.Assemblies.Dtos;

internal static class Main
{
    public static void FN_SentBad(User user) => Post.Send(new Envelope { Address = user.Email }); // known miss: PRIV201 summaries do not travel with an assembly yet

    public static void FN_PackedBad(User user) => Log.LogInformation("{X}", Post.Pack(user).Address); // known miss: PRIV201 summaries do not travel with an assembly yet

    public static void PackedSiblingOk(User user) => Log.LogInformation("{X}", Post.Pack(user).Colour);

    public static void SentCleanOk(User user) => Post.Send(new Envelope { Address = "none", Colour = user.Email });
}

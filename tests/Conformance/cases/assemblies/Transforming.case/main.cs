using Cases.Assemblies.TransformingLibrary;

namespace Cases.Assemblies.Transforming;

internal static class Main
{
    public static void TaggedReturnBad() => Log.LogInformation("{X}", Cleaner.Lookup(1)); // expect: PRIV201

    public static void RecipientBad(User user) => Cleaner.Track(user.Email); // expect: PRIV202

    public static void MaskedOk(User user) => Log.LogInformation("{X}", Cleaner.Mask(user.Email));

    public static void CleanRecipientOk(User user) => Cleaner.Track(user.Theme);
}

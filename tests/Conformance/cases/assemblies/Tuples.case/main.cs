using Cases.Assemblies.TuplesCase.Lib;

namespace Cases.Assemblies.TuplesCase;

internal static class Tuples
{
    public static async Task OneOk(User user)
    {
        var offer = await Offers.FindAsync(user.Email);
        Log.LogInformation("{Id}", offer.Id);
    }

    public static async Task FP_Several(User user)
    {
        var (_, offer) = await Offers.TryFindAsync(user.Email);
        Log.LogInformation("{Id}", offer.Id); // known false alarm: PRIV201 the parts of a tuple from another assembly are not judged by their own types
    }
}

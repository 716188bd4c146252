using Cases.Assemblies.TuplesCase.Lib;

namespace Cases.Assemblies.TuplesCase;

internal static class Tuples
{
    public static async Task OneOk(User user)
    {
        var offer = await Offers.FindAsync(user.Email);
        Log.LogInformation("{Id}", offer.Id);
    }

    public static async Task SeveralOk(User user)
    {
        var (_, offer) = await Offers.TryFindAsync(user.Email);
        Log.LogInformation("{Id}", offer.Id);
    }

    public static async Task TextBad(User user)
    {
        var (_, text) = await Offers.TryDescribeAsync(user.Email);
        Log.LogInformation("{Text}", text); // expect: PRIV201
    }
}

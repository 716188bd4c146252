using Microsoft.Extensions.Caching.Hybrid;

namespace Cases.Calls.CachingCase;

/// <summary>A cache gives what the code it is given makes.</summary>
internal static class Caching
{
    public static async Task FactoryBad(HybridCache cache, User user)
    {
        var mail = await cache.GetOrCreateAsync("mail", async token => await Task.FromResult(user.Email)); // expect: PRIV208
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task StateBad(HybridCache cache, User user)
    {
        var mail = await cache.GetOrCreateAsync("mail", user, static (state, token) => ValueTask.FromResult(state.Email)); // expect: PRIV208
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task InsideBad(HybridCache cache, User user) =>
        await cache.GetOrCreateAsync("mail", async token =>
        {
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
            return await Task.FromResult(1);
        });

    public static async Task StateOk(HybridCache cache, User user)
    {
        var theme = await cache.GetOrCreateAsync("theme", user, static (state, token) => ValueTask.FromResult(state.Theme));
        Log.LogInformation("{X}", theme);
    }

    public static async Task FactoryOk(HybridCache cache, User user)
    {
        var theme = await cache.GetOrCreateAsync("theme", async token => await Task.FromResult(user.Theme));
        Log.LogInformation("{X}", theme);
    }
}

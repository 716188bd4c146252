using Refit;

namespace Cases.Vendors.HttpCase;

public interface IPeopleApi
{
    [Get("/users")]
    Task<string> Find(string mail);

    [Post("/users")]
    Task Add([Body] User user);

    [Put("/themes")]
    Task Theme([Body] string theme, [Header("X-User")] string name);

    Task<string> Unmarked(string mail);
}

internal static class RefitHttp
{
    public static Task FindBad(IPeopleApi api, User user) => api.Find(user.Email); // expect: PRIV206

    public static Task AddBad(IPeopleApi api, User user) => api.Add(user); // expect: PRIV206

    public static Task MadeBad(User user)
    {
        var api = RestService.For<IPeopleApi>("https://api.example.com");
        return api.Theme("dark", user.Name); // expect: PRIV206
    }

    public static Task ThemeOk(IPeopleApi api, User user) => api.Theme(user.Theme, "someone");

    public static Task UnmarkedOk(IPeopleApi api, User user) => api.Unmarked(user.Email);
}

using Privacy;

namespace Om.Service.Accounts;

/// <summary>What the signed-in user sees of their own data: clauses 6.1.2 and 10.1.</summary>
[Recipient("own-account")]
public static class OwnAccountPage
{
    public static IResult Show(IReadOnlyDictionary<string, object?> data) => Results.Json(data);
}

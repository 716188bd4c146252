using Privacy;

namespace Om.Service.Accounts;

/// <summary>Lets through who has an account, and an account has only who was admitted at registration: clause 4.</summary>
[Guard("adult")]
public sealed class AccountHolderFilter(Session session) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        session.Current(context.HttpContext) is null ? Results.NotFound() : await next(context);
}

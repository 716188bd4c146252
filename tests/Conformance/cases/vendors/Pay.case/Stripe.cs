using Stripe;
using Stripe.Checkout;

namespace Cases.Vendors.PayCase;

internal static class StripePay
{
    public static async Task<string> CustomerBad(Cases.User user)
    {
        var service = new CustomerService();
        var customer = await service.CreateAsync(new CustomerCreateOptions { Email = user.Email, Description = "new" }); // expect: PRIV206
        return customer.Id;
    }

    public static void ClientBad(StripeClient client, Cases.User user) =>
        client.V1.Customers.Update("cus_1", new CustomerUpdateOptions { Name = user.Name }); // expect: PRIV206

    public static void MetadataBad(PaymentIntentService service, Cases.User user)
    {
        var options = new PaymentIntentCreateOptions { Amount = 1000, Currency = "eur", Metadata = new Dictionary<string, string> { ["phone"] = user.Phone! } };
        service.Create(options); // expect: PRIV206
    }

    public static void SessionBad(SessionService service, Cases.User user) => service.Create(new SessionCreateOptions { CustomerEmail = user.Email }); // expect: PRIV206

    public static Task AttachBad(PaymentMethodService service, Cases.User user) =>
        service.UpdateAsync("pm_1", new PaymentMethodUpdateOptions { BillingDetails = new PaymentMethodBillingDetailsOptions { Name = user.Name } }); // expect: PRIV206

    public static void AccountBad(Stripe.V2.Core.AccountService service, Cases.User user) =>
        service.Create(new Stripe.V2.Core.AccountCreateOptions { ContactEmail = user.Email }); // expect: PRIV206

    public static void SearchBad(CustomerService service, Cases.User user) => service.Search(new CustomerSearchOptions { Query = $"email:'{user.Email}'" }); // expect: PRIV206

    public static void CustomerOk(CustomerService service, Cases.User user) => service.Create(new CustomerCreateOptions { Description = "theme " + user.Theme });

    public static void GetOk(CustomerService service, Cases.User user) => service.Get("cus_" + user.Visits);
}

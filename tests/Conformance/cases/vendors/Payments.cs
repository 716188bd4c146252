using Adyen.Checkout.Services;
using GraphQL.Client.Abstractions;
using PaypalServerSdk.Standard.Controllers;

namespace Cases.Vendors.PaymentsCase
{
    internal static class Listed
    {
        public static void ListBad(Stripe.CustomerService customers, User user) => customers.List(new Stripe.CustomerListOptions { Email = user.Email }); // expect: PRIV206

        public static void SearchBad(Stripe.CustomerService customers, User user) =>
            customers.SearchAsync(new Stripe.CustomerSearchOptions { Query = $"name:'{user.Name}'" }); // expect: PRIV206

        public static void ListOk(Stripe.CustomerService customers, User user) => customers.List(new Stripe.CustomerListOptions { Email = user.Theme });

        public static void GetOk(Stripe.CustomerService customers, User user) => customers.Get(user.Name);
    }

    internal static class Payments
    {
        public static void PayPalBad(OrdersController orders, User user) => orders.CreateOrder(new CreateOrderInput { Payer = user.Email }); // expect: PRIV206

        public static void PayPalOk(OrdersController orders, User user) => orders.CreateOrder(new CreateOrderInput { Payer = user.Theme });

        public static void PayPalGetOk(OrdersController orders, User user) => orders.GetOrder(new CreateOrderInput { Payer = user.Name });

        public static Task AdyenBad(IPaymentsService payments, User user) => payments.PaymentsAsync(new PaymentRequest { ShopperEmail = user.Email }); // expect: PRIV206

        public static Task AdyenOk(IPaymentsService payments, User user) => payments.PaymentsAsync(new PaymentRequest { ShopperEmail = user.Theme });

        public static Task AdyenResultOk(IPaymentsService payments, User user) => payments.GetResultOfPaymentSessionAsync(user.Name);
    }

    internal static class Network
    {
        public static Task GraphQlBad(IGraphQLClient client, User user) => client.SendQueryAsync<User>("query", new { mail = user.Email }); // expect: PRIV206

        public static Task GraphQlOk(IGraphQLClient client, User user) => client.SendQueryAsync<User>("query", new { theme = user.Theme });

        public static Task GraphQlNameOk(IGraphQLClient client, User user) => client.SendQueryAsync<User>("query", null, operationName: user.Name);
    }
}

namespace PaypalServerSdk.Standard.Controllers
{
    public class CreateOrderInput
    {
        public string? Payer { get; set; }
    }

    public class OrdersController
    {
        public void CreateOrder(CreateOrderInput input)
        {
        }

        public void GetOrder(CreateOrderInput input)
        {
        }
    }
}

namespace Adyen.Checkout.Services
{
    public class PaymentRequest
    {
        public string? ShopperEmail { get; set; }
    }

    public interface IPaymentsService
    {
        Task PaymentsAsync(PaymentRequest paymentRequest);

        Task GetResultOfPaymentSessionAsync(string sessionId);
    }
}

namespace GraphQL.Client.Abstractions
{
    public interface IGraphQLClient;

    public static class GraphQLClientExtensions
    {
        public static Task<TResponse> SendQueryAsync<TResponse>(this IGraphQLClient client, string query, object? variables = null, string? operationName = null) =>
            Task.FromResult<TResponse>(default!);
    }
}

namespace Stripe
{
    public class CustomerListOptions
    {
        public string? Email { get; set; }
    }

    public class CustomerSearchOptions
    {
        public string? Query { get; set; }
    }

    public class CustomerService
    {
        public void List(CustomerListOptions options)
        {
        }

        public void SearchAsync(CustomerSearchOptions options)
        {
        }

        public void Get(string id)
        {
        }
    }
}

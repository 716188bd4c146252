// option: PrivacySummaries=false
// Of Stripe.net 53.1.0: what the cases call of it.
namespace Stripe
{
    public class BaseOptions
    {
        private protected BaseOptions()
        {
        }
    }

    public class Customer : Stripe.StripeEntity<Stripe.Customer>
    {
        internal Customer()
        {
        }

        public string Id { get; set; } = default!;
    }

    public class CustomerCreateOptions : Stripe.BaseOptions
    {
        public CustomerCreateOptions()
        {
        }

        public string Description { get; set; } = default!;

        public string Email { get; set; } = default!;
    }

    public class CustomerGetOptions : Stripe.BaseOptions
    {
        internal CustomerGetOptions()
        {
        }
    }

    public class CustomerSearchOptions : Stripe.SearchOptions
    {
        public CustomerSearchOptions()
        {
        }
    }

    public class CustomerService : Stripe.Service
    {
        public CustomerService()
        {
        }

        public virtual Stripe.Customer Create(Stripe.CustomerCreateOptions options, Stripe.RequestOptions requestOptions = null) => throw null!;

        public virtual Task<Stripe.Customer> CreateAsync(Stripe.CustomerCreateOptions options, Stripe.RequestOptions requestOptions = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Stripe.Customer Get(string id, Stripe.CustomerGetOptions options = null, Stripe.RequestOptions requestOptions = null) => throw null!;

        public virtual Stripe.StripeSearchResult<Stripe.Customer> Search(Stripe.CustomerSearchOptions options = null, Stripe.RequestOptions requestOptions = null) => throw null!;

        public virtual Stripe.Customer Update(string id, Stripe.CustomerUpdateOptions options, Stripe.RequestOptions requestOptions = null) => throw null!;
    }

    public class CustomerUpdateOptions : Stripe.BaseOptions
    {
        public CustomerUpdateOptions()
        {
        }

        public string Name { get; set; } = default!;
    }

    public class PaymentIntent : Stripe.StripeEntity<Stripe.PaymentIntent>
    {
        internal PaymentIntent()
        {
        }
    }

    public class PaymentIntentCreateOptions : Stripe.BaseOptions
    {
        public PaymentIntentCreateOptions()
        {
        }

        public long? Amount { get; set; }

        public string Currency { get; set; } = default!;

        public Dictionary<string, string> Metadata { get; set; } = default!;
    }

    public class PaymentIntentService : Stripe.Service
    {
        internal PaymentIntentService()
        {
        }

        public virtual Stripe.PaymentIntent Create(Stripe.PaymentIntentCreateOptions options, Stripe.RequestOptions requestOptions = null) => throw null!;
    }

    public class PaymentMethod : Stripe.StripeEntity<Stripe.PaymentMethod>
    {
        internal PaymentMethod()
        {
        }
    }

    public class PaymentMethodBillingDetailsOptions
    {
        public PaymentMethodBillingDetailsOptions()
        {
        }

        public string Name { get; set; } = default!;
    }

    public class PaymentMethodService : Stripe.Service
    {
        internal PaymentMethodService()
        {
        }

        public virtual Task<Stripe.PaymentMethod> UpdateAsync(string id, Stripe.PaymentMethodUpdateOptions options, Stripe.RequestOptions requestOptions = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class PaymentMethodUpdateOptions : Stripe.BaseOptions
    {
        public PaymentMethodUpdateOptions()
        {
        }

        public Stripe.PaymentMethodBillingDetailsOptions BillingDetails { get; set; } = default!;
    }

    public class RequestOptions
    {
        internal RequestOptions()
        {
        }
    }

    public class SearchOptions : Stripe.BaseOptions
    {
        private protected SearchOptions()
        {
        }

        public string Query { get; set; } = default!;
    }

    public abstract class Service
    {
        private protected Service()
        {
        }
    }

    public class StripeClient
    {
        internal StripeClient()
        {
        }

        public virtual Stripe.V1Services V1 { get; } = default!;
    }

    public abstract class StripeEntity
    {
        private protected StripeEntity()
        {
        }
    }

    public abstract class StripeEntity<T> : Stripe.StripeEntity where T : Stripe.StripeEntity<T>
    {
        private protected StripeEntity()
        {
        }
    }

    public class StripeSearchResult<T> : Stripe.StripeEntity<Stripe.StripeSearchResult<T>>, IEnumerable<T>
    {
        internal StripeSearchResult()
        {
        }

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw null!;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class V1Services : Stripe.Service
    {
        internal V1Services()
        {
        }

        public virtual Stripe.CustomerService Customers { get; } = default!;
    }
}

namespace Stripe.Checkout
{
    public class Session : Stripe.StripeEntity<Stripe.Checkout.Session>
    {
        internal Session()
        {
        }
    }

    public class SessionCreateOptions : Stripe.BaseOptions
    {
        public SessionCreateOptions()
        {
        }

        public string CustomerEmail { get; set; } = default!;
    }

    public class SessionService : Stripe.Service
    {
        internal SessionService()
        {
        }

        public virtual Stripe.Checkout.Session Create(Stripe.Checkout.SessionCreateOptions options, Stripe.RequestOptions requestOptions = null) => throw null!;
    }
}

namespace Stripe.V2.Core
{
    public class Account : Stripe.StripeEntity<Stripe.V2.Core.Account>
    {
        internal Account()
        {
        }
    }

    public class AccountCreateOptions : Stripe.BaseOptions
    {
        public AccountCreateOptions()
        {
        }

        public string ContactEmail { get; set; } = default!;
    }

    public class AccountService : Stripe.Service
    {
        internal AccountService()
        {
        }

        public virtual Stripe.V2.Core.Account Create(Stripe.V2.Core.AccountCreateOptions options, Stripe.RequestOptions requestOptions = null) => throw null!;
    }
}

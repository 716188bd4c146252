// The shape of Braintree as far as its pack speaks of it, after https://github.com/braintree/braintree_dotnet

namespace Braintree
{
    public interface IAddressGateway
    {
        void Create(object customerId, object request);

        void CreateAsync(object customerId, object request);

        void Update(object customerId, object id, object request);

        void UpdateAsync(object customerId, object id, object request);
    }
}

namespace Braintree
{
    public interface ICreditCardGateway
    {
        void Create(object request);

        void CreateAsync(object request);

        void Update(object request, object token);

        void UpdateAsync(object request, object token);
    }
}

namespace Braintree
{
    public interface ICustomerGateway
    {
        void Search(object query);

        void SearchAsync(object query);

        void Create(object request);

        void CreateAsync(object request);

        void Update(object Id, object request);

        void UpdateAsync(object Id, object request);
    }
}

namespace Braintree
{
    public interface IDocumentUploadGateway
    {
        void Create(object request);

        void CreateAsync(object request);
    }
}

namespace Braintree
{
    public interface IPaymentMethodGateway
    {
        void Create(object request);

        void CreateAsync(object request);

        void Update(object request, object token);

        void UpdateAsync(object request, object token);
    }
}

namespace Braintree
{
    public interface ISubscriptionGateway
    {
        void Create(object request);

        void CreateAsync(object request);

        void Update(object id, object request);

        void UpdateAsync(object id, object request);
    }
}

namespace Braintree
{
    public interface ITransactionGateway
    {
        void SubmitForSettlement(string id, object request);

        void SubmitForSettlementAsync(string id, object request);

        void SubmitForPartialSettlement(string id, object request);

        void PackageTracking(string id, object request);

        void PackageTrackingAsync(string id, object request);

        void Search(object query);

        void SearchAsync(object query);

        void Credit(object request);

        void CreditAsync(object request);

        void Refund(object amount, object id, object refundRequest);

        void RefundAsync(object amount, object id, object refundRequest);

        void Sale(object request);

        void SaleAsync(object request);

        void UpdateDetails(object id, object request);
    }
}

namespace Braintree
{
    public interface IPayPalAccountGateway
    {
        void Update(string token, object request);
    }

    public interface IPayPalPaymentResourceGateway
    {
        void Update(object request);

        void UpdateAsync(object request);
    }
}

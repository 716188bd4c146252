// The shape of Adyen as far as its pack speaks of it, after https://github.com/Adyen/adyen-dotnet-api-library

using System.Threading.Tasks;

namespace Adyen.Checkout.Services
{
    public interface IPaymentsService
    {
        Task<object> PaymentsAsync(object paymentRequest);

        Task<object> PaymentsDetailsAsync(object paymentDetailsRequest);

        Task<object> PaymentMethodsAsync(object paymentMethodsRequest);

        Task<object> SessionsAsync(object createCheckoutSessionRequest);

        Task<object> CardDetailsAsync(object cardDetailsRequest);
    }

    public interface IPaymentLinksService
    {
        Task<object> PaymentLinksAsync(object paymentLinkRequest);

        Task<object> UpdatePaymentLinkAsync(string linkId, object updatePaymentLinkRequest);
    }

    public interface IRecurringService
    {
        Task<object> ForwardAsync(object checkoutForwardRequest);

        Task<object> StoredPaymentMethodsAsync(object storedPaymentMethodRequest);

        Task<object> DeleteTokenForStoredPaymentDetailsAsync(string storedPaymentMethodId, string shopperReference, string merchantAccount);
    }

    public interface IOrdersService
    {
        Task<object> OrdersAsync(object createOrderRequest);

        Task<object> GetBalanceOfGiftCardAsync(object balanceCheckRequest);
    }
}

namespace Adyen.Payment.Services
{
    public interface IPaymentsService
    {
        Task<object> AuthoriseAsync(object paymentRequest);

        Task<object> GetAuthenticationResultAsync(object authenticationResultRequest);
    }
}

namespace Adyen.LegalEntityManagement.Services
{
    public interface ILegalEntitiesService
    {
        Task<object> CreateLegalEntityAsync(object legalEntityInfoRequiredType);

        Task<object> UpdateLegalEntityAsync(string id, object legalEntityInfo);
    }

    public interface IDocumentsService
    {
        Task<object> UploadDocumentForVerificationChecksAsync(object document);

        Task<object> UpdateDocumentAsync(string id, object document);
    }

    public interface ITransferInstrumentsService
    {
        Task<object> CreateTransferInstrumentAsync(object transferInstrumentInfo);

        Task<object> UpdateTransferInstrumentAsync(string id, object transferInstrumentInfo);
    }
}

// The shape of PayPalServerSDK as far as its pack speaks of it, after https://github.com/paypal/PayPal-Dotnet-Server-SDK

using System.Threading.Tasks;

namespace PaypalServerSdk.Standard.Controllers
{
    public abstract class OrdersController
    {
        public abstract object CreateOrder(object input);

        public abstract Task<object> CreateOrderAsync(object input);

        public abstract object PatchOrder(object input);

        public abstract Task<object> PatchOrderAsync(object input);

        public abstract object ConfirmOrder(object input);

        public abstract Task<object> ConfirmOrderAsync(object input);

        public abstract object AuthorizeOrder(object input);

        public abstract Task<object> AuthorizeOrderAsync(object input);

        public abstract object CaptureOrder(object input);

        public abstract Task<object> CaptureOrderAsync(object input);

        public abstract object CreateOrderTracking(object input);

        public abstract Task<object> CreateOrderTrackingAsync(object input);

        public abstract object UpdateOrderTracking(object input);

        public abstract Task<object> UpdateOrderTrackingAsync(object input);
    }

    public abstract class PaymentsController
    {
        public abstract object CaptureAuthorizedPayment(object input);

        public abstract Task<object> CaptureAuthorizedPaymentAsync(object input);

        public abstract object RefundCapturedPayment(object input);

        public abstract Task<object> RefundCapturedPaymentAsync(object input);
    }

    public abstract class SubscriptionsController
    {
        public abstract object CreateSubscription(object input);

        public abstract Task<object> CreateSubscriptionAsync(object input);

        public abstract object PatchSubscription(object input);

        public abstract Task<object> PatchSubscriptionAsync(object input);

        public abstract object ReviseSubscription(object input);

        public abstract Task<object> ReviseSubscriptionAsync(object input);
    }

    public abstract class VaultController
    {
        public abstract object CreatePaymentToken(object input);

        public abstract Task<object> CreatePaymentTokenAsync(object input);

        public abstract object CreateSetupToken(object input);

        public abstract Task<object> CreateSetupTokenAsync(object input);
    }
}

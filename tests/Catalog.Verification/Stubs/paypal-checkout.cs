// The shape of PayPalCheckoutSdk as far as its pack speaks of it, after https://github.com/paypal/Checkout-NET-SDK

namespace PayPalCheckoutSdk.Orders
{
    public abstract class OrdersAuthorizeRequest
    {
        public abstract OrdersAuthorizeRequest RequestBody(object body);
    }

    public abstract class OrdersCaptureRequest
    {
        public abstract OrdersCaptureRequest RequestBody(object body);
    }

    public abstract class OrdersCreateRequest
    {
        public abstract OrdersCreateRequest RequestBody(object body);
    }

    public abstract class OrdersPatchRequest<T>
    {
        public abstract OrdersPatchRequest<T> RequestBody(object body);
    }

    public abstract class OrdersValidateRequest
    {
        public abstract OrdersValidateRequest RequestBody(object body);
    }
}

namespace PayPalCheckoutSdk.Payments
{
    public abstract class AuthorizationsCaptureRequest
    {
        public abstract AuthorizationsCaptureRequest RequestBody(object body);
    }

    public abstract class CapturesRefundRequest
    {
        public abstract CapturesRefundRequest RequestBody(object body);
    }
}

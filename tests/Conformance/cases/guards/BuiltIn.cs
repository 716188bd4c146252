using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Microsoft.FeatureManagement
{
    /// <summary>Stands for the library's.</summary>
    public interface IFeatureManager
    {
        Task<bool> IsEnabledAsync(string feature);

        Task<bool> IsEnabledAsync<TContext>(string feature, TContext context);
    }
}

namespace Microsoft.FeatureManagement.Mvc
{
    /// <summary>Stands for the library's.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
    public sealed class FeatureGateAttribute(params string[] features) : Attribute
    {
        public string[] Features { get; } = features;

        public bool Negate { get; set; }
    }
}

namespace Cases.Guards.BuiltInCase
{
    using Microsoft.FeatureManagement;
    using Microsoft.FeatureManagement.Mvc;

    internal sealed class Visit
    {
        [PersonalData("user.behavior", Purpose = "research")]
        public string Page { get; set; } = "";

        [PersonalData("user.contact.email", Purpose = "marketing")]
        public string Address { get; set; } = "";
    }

    internal static class Metrica
    {
        [Recipient("product-analytics")]
        public static void Track(string value) => Coin = value == "";
    }

    internal static class Letters
    {
        [Recipient("newsletter")]
        public static void Send(string value) => Coin = value == "";
    }

    internal enum Purpose
    {
        Analytics,
        Marketing,
    }

    internal interface IConsentService
    {
        bool HasConsent(string purpose);

        bool HasConsentExpired(string purpose);

        Task<bool> IsGrantedAsync(Purpose purpose);

        bool Withdraw(string purpose);
    }

    internal sealed class BuiltIn(IHttpContextAccessor http, IFeatureManager features, IConsentService consents)
    {
        private HttpContext Context => http.HttpContext!;

        public void CanTrackOk(Visit visit)
        {
            var consent = Context.Features.Get<ITrackingConsentFeature>();
            if (consent?.CanTrack == true)
                Metrica.Track(visit.Page);
        }

        public void CanTrackByDefaultBad(Visit visit)
        {
            if (Context.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? true)
                Metrica.Track(visit.Page); // expect: PRIV301
        }

        public void CanTrackOrNotOk(Visit visit)
        {
            if (Context.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? false)
                Metrica.Track(visit.Page);
        }

        public void HasConsentOk(Visit visit)
        {
            if (Context.Features.Get<ITrackingConsentFeature>() is { HasConsent: true })
                Metrica.Track(visit.Page);
        }

        public void BannerOk(Visit visit)
        {
            var consent = Context.Features.Get<ITrackingConsentFeature>();
            var showBanner = !consent?.CanTrack ?? true;
            if (!showBanner)
                Metrica.Track(visit.Page);
        }

        public void BannerOfTheTemplateBad(Visit visit)
        {
            var consent = Context.Features.Get<ITrackingConsentFeature>();
            var showBanner = !consent?.CanTrack ?? false;
            if (!showBanner)
                Metrica.Track(visit.Page); // expect: PRIV301
        }

        public void IsConsentNeededBad(Visit visit)
        {
            if (Context.Features.Get<ITrackingConsentFeature>() is { IsConsentNeeded: false })
                Metrica.Track(visit.Page); // expect: PRIV301
        }

        /// <summary>Consent to be tracked is not consent to letters.</summary>
        public void LettersBad(Visit visit)
        {
            if (Context.Features.Get<ITrackingConsentFeature>()?.CanTrack == true)
                Letters.Send(visit.Address); // expect: PRIV302
        }

        public async Task FeatureOk(Visit visit)
        {
            if (await features.IsEnabledAsync("AnalyticsConsent"))
                Metrica.Track(visit.Page);
        }

        public async Task FeatureOfThePurposeOk(Visit visit)
        {
            if (await features.IsEnabledAsync("research"))
                Metrica.Track(visit.Page);
        }

        public async Task FeatureForAUserOk(Visit visit, string user)
        {
            if (await features.IsEnabledAsync("analytics_consent", user))
                Metrica.Track(visit.Page);
        }

        public async Task OtherFeatureBad(Visit visit)
        {
            if (await features.IsEnabledAsync("NewDesign"))
                Metrica.Track(visit.Page); // expect: PRIV302
        }

        public async Task FeatureNotAwaitedBad(Visit visit)
        {
            var enabled = features.IsEnabledAsync("AnalyticsConsent");
            if (!enabled.IsCompleted)
                return;
            Metrica.Track(visit.Page); // expect: PRIV301
            await enabled;
        }

        [FeatureGate("analytics-consent")]
        public void FeatureGateOk(Visit visit) => Metrica.Track(visit.Page);

        [FeatureGate("new-design", "analytics-consent")]
        public void FeatureGateOfTwoOk(Visit visit) => Metrica.Track(visit.Page);

        [FeatureGate("new-design")]
        public void OtherFeatureGateBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

        [FeatureGate("analytics-consent", Negate = true)]
        public void NegatedFeatureGateBad(Visit visit) => Metrica.Track(visit.Page); // expect: PRIV301

        public void ServiceOk(Visit visit)
        {
            if (consents.HasConsent("analytics"))
                Metrica.Track(visit.Page);
            if (consents.HasConsent("marketing"))
                Letters.Send(visit.Address);
        }

        public void ServiceOfAnotherPurposeBad(Visit visit)
        {
            if (consents.HasConsent("marketing"))
                Metrica.Track(visit.Page); // expect: PRIV302
        }

        public void ExpiredBad(Visit visit)
        {
            if (consents.HasConsentExpired("analytics"))
                Metrica.Track(visit.Page); // expect: PRIV301
        }

        public void WithdrawnBad(Visit visit)
        {
            if (consents.Withdraw("analytics"))
                Metrica.Track(visit.Page); // expect: PRIV301
        }

        public async Task EnumOk(Visit visit)
        {
            if (await consents.IsGrantedAsync(Purpose.Analytics))
                Metrica.Track(visit.Page);
        }

        public async Task OtherEnumBad(Visit visit)
        {
            if (await consents.IsGrantedAsync(Purpose.Marketing))
                Metrica.Track(visit.Page); // expect: PRIV302
        }
    }
}

// The shape of AmplitudeSharp as far as its pack speaks of it, after https://github.com/marchello2000/AmplitudeSharp

namespace AmplitudeSharp
{
    public abstract partial class AmplitudeService
    {
        public abstract object ExtraEventProperties { get; set; }

        public abstract void Identify(object device, object user);

        public abstract void Track(object eventName, object properties);
    }
}

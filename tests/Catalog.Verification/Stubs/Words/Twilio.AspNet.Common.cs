// The shape of Twilio's requests as far as the sources speak of it, after https://github.com/twilio-labs/twilio-aspnet

namespace Twilio.AspNet.Common
{
    public abstract class TwilioRequest
    {
        public string From { get; set; }

        public string To { get; set; }

        public string FromCity { get; set; }

        public string FromZip { get; set; }

        public string ToZip { get; set; }
    }

    public class SmsRequest : TwilioRequest
    {
        public string Body { get; set; }
    }

    public class VoiceRequest : TwilioRequest
    {
        public string ForwardedFrom { get; set; }

        public string CallerName { get; set; }

        public string SpeechResult { get; set; }

        public string TranscriptionText { get; set; }

        public string SipUsername { get; set; }

        public string SipSourceIp { get; set; }
    }
}

// The shape of StrongGrid's inbound mail as far as the sources speak of it, after https://github.com/Jericho/StrongGrid

namespace StrongGrid.Models
{
    public class MailAddress
    {
        public string Email { get; set; }

        public string Name { get; set; }
    }
}

namespace StrongGrid.Models.Webhooks
{
    public class InboundEmail
    {
        public string Html { get; set; }

        public string Text { get; set; }

        public string SenderIp { get; set; }

        public string Subject { get; set; }
    }
}

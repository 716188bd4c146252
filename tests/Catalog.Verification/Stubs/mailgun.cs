// The shape of SendWithMailgun as far as its pack speaks of it, after https://github.com/jchristn/SendWithMailgun

using System.Threading.Tasks;

namespace SendWithMailgun
{
    public abstract class MailgunSender
    {
        public abstract string Send(string to, string from, string subject, string body, bool isHtml = false, string cc = null, string bcc = null);

        public abstract Task<string> SendAsync(string to, string from, string subject, string body, bool isHtml = false, string cc = null, string bcc = null);
    }

    public abstract class MailgunValidator
    {
        public abstract object Validate(string address);

        public abstract Task<object> ValidateAsync(string address);
    }
}

// option: PrivacySummaries=false
// Of MailKit 4.18.0: what the cases call of it.
namespace MailKit
{
    public interface IMailFolder;

    public static class IMailFolderExtensions
    {
        public static MailKit.UniqueId? Append(this MailKit.IMailFolder folder, MimeKit.MimeMessage message, MailKit.MessageFlags flags = (MailKit.MessageFlags)0, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null) => throw null!;

        public static Task<MailKit.UniqueId?> AppendAsync(this MailKit.IMailFolder folder, MimeKit.MimeMessage message, MailKit.MessageFlags flags = (MailKit.MessageFlags)0, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null) => throw null!;
    }

    public interface IMailTransport : IDisposable
    {
        string Send(MimeKit.MimeMessage message, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null);

        Task<string> SendAsync(MimeKit.MimeMessage message, MimeKit.MailboxAddress sender, IEnumerable<MimeKit.MailboxAddress> recipients, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null);

        Task<string> SendAsync(MimeKit.MimeMessage message, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null);
    }

    public interface ITransferProgress;

    public abstract class MailService : IDisposable
    {
        private protected MailService()
        {
        }

        public void Dispose()
        {
        }
    }

    public abstract class MailTransport : MailKit.MailService, MailKit.IMailTransport
    {
        private protected MailTransport()
        {
        }

        public virtual string Send(MimeKit.MimeMessage message, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null) => throw null!;

        public virtual Task<string> SendAsync(MimeKit.MimeMessage message, MimeKit.MailboxAddress sender, IEnumerable<MimeKit.MailboxAddress> recipients, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null) => throw null!;

        public virtual Task<string> SendAsync(MimeKit.MimeMessage message, System.Threading.CancellationToken cancellationToken = default, MailKit.ITransferProgress? progress = null) => throw null!;
    }

    public enum MessageFlags
    {
        None = 0,
    }

    public readonly struct UniqueId;
}

namespace MailKit.Net.Smtp
{
    public interface ISmtpClient : MailKit.IMailTransport, IDisposable
    {
        MimeKit.MailboxAddress Verify(string address, System.Threading.CancellationToken cancellationToken = default);
    }

    public class SmtpClient : MailKit.MailTransport, MailKit.Net.Smtp.ISmtpClient, MailKit.IMailTransport
    {
        public SmtpClient()
        {
        }

        public MimeKit.MailboxAddress Verify(string address, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

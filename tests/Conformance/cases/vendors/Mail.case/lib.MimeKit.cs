// option: PrivacySummaries=false
// Of MimeKit 4.18.0: what the cases call of it.
namespace MimeKit
{
    public class BodyBuilder
    {
        public BodyBuilder()
        {
        }

        public string? HtmlBody { get; set; }

        public MimeKit.MimeEntity ToMessageBody() => throw null!;
    }

    public interface IMimeMessage : IDisposable
    {
        MimeKit.MimeEntity? Body { get; set; }

        string? Subject { get; set; }

        MimeKit.InternetAddressList To { get; }
    }

    public interface ITextPart : IDisposable
    {
        string Text { get; set; }
    }

    public abstract class InternetAddress
    {
        private protected InternetAddress()
        {
        }
    }

    public class InternetAddressList : IList<MimeKit.InternetAddress>
    {
        internal InternetAddressList()
        {
        }

        public void Add(MimeKit.InternetAddress address)
        {
        }

        int IList<MimeKit.InternetAddress>.IndexOf(MimeKit.InternetAddress item) => throw null!;

        void IList<MimeKit.InternetAddress>.Insert(int index, MimeKit.InternetAddress item) => throw null!;

        void IList<MimeKit.InternetAddress>.RemoveAt(int index) => throw null!;

        MimeKit.InternetAddress IList<MimeKit.InternetAddress>.this[int index] { get => throw null!; set => throw null!; }

        void ICollection<MimeKit.InternetAddress>.Clear() => throw null!;

        bool ICollection<MimeKit.InternetAddress>.Contains(MimeKit.InternetAddress item) => throw null!;

        void ICollection<MimeKit.InternetAddress>.CopyTo(MimeKit.InternetAddress[] array, int arrayIndex) => throw null!;

        bool ICollection<MimeKit.InternetAddress>.Remove(MimeKit.InternetAddress item) => throw null!;

        int ICollection<MimeKit.InternetAddress>.Count { get => throw null!; }

        bool ICollection<MimeKit.InternetAddress>.IsReadOnly { get => throw null!; }

        IEnumerator<MimeKit.InternetAddress> IEnumerable<MimeKit.InternetAddress>.GetEnumerator() => throw null!;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class MailboxAddress : MimeKit.InternetAddress
    {
        public MailboxAddress(string? name, string address)
        {
        }

        public static MimeKit.MailboxAddress Parse(string text) => throw null!;
    }

    public abstract class MimeEntity : IDisposable
    {
        private protected MimeEntity()
        {
        }

        public void Dispose()
        {
        }
    }

    public class MimeMessage : MimeKit.IMimeMessage
    {
        public MimeMessage()
        {
        }

        public MimeKit.MimeEntity? Body { get; set; }

        public string? Subject { get; set; }

        public MimeKit.InternetAddressList To { get; } = default!;

        public void Dispose()
        {
        }
    }

    public class MimePart : MimeKit.MimeEntity
    {
        private protected MimePart()
        {
        }
    }

    public class TextPart : MimeKit.MimePart, MimeKit.ITextPart
    {
        public TextPart(string subtype)
        {
        }

        public string Text { get; set; } = default!;
    }
}

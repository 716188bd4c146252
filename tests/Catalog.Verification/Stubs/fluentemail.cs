// The shape of FluentEmail.Core as far as its pack speaks of it, after https://github.com/lukencode/FluentEmail

namespace FluentEmail.Core
{
    public interface IFluentEmail
    {
        void Attach(object attachment, object attachments);

        void AttachFromFilename(object attachmentName, object contentType, object filename);

        void BCC(object emailAddress, object mailAddresses, object name);

        void Body(object body, object isHtml);

        void CC(object emailAddress, object mailAddresses, object name);

        void Header(object body, object header);

        void PlaintextAlternativeBody(object body);

        void PlaintextAlternativeUsingTemplate(object model, object template);

        void ReplyTo(object address, object name);

        void Subject(object subject);

        void Tag(object tag);

        void To(object emailAddress, object mailAddresses, object name);

        void UsingCultureTemplateFromFile(object culture, object filename, object isHtml, object model);

        void UsingTemplate(object isHtml, object model, object template);

        void UsingTemplateFromEmbedded(object assembly, object isHtml, object model, object path);

        void UsingTemplateFromFile(object filename, object isHtml, object model);
    }
}

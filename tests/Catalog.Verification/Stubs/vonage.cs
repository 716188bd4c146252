// The shape of Vonage as far as its pack speaks of it, after https://github.com/Vonage/vonage-dotnet-sdk

namespace Vonage.Conversations
{
    public interface IConversationsClient
    {
        void CreateConversationAsync(object request);

        void CreateEventAsync(object request);

        void CreateMemberAsync(object request);

        void UpdateConversationAsync(object request);

        void UpdateMemberAsync(object request);
    }
}

namespace Vonage.Messages
{
    public interface IMessagesClient
    {
        void SendAsync(object message);

        void UpdateAsync(object request);
    }
}

namespace Vonage.Messaging
{
    public interface ISmsClient
    {
        void SendAnSmsAsync(object creds, object @from, object request, object text, object @to, object type);
    }
}

namespace Vonage.NumberInsights
{
    public interface INumberInsightClient
    {
        void GetNumberInsightAdvancedAsync(object creds, object request);

        void GetNumberInsightAsynchronousAsync(object creds, object request);

        void GetNumberInsightBasicAsync(object creds, object request);

        void GetNumberInsightStandardAsync(object creds, object request);
    }
}

namespace Vonage.Users
{
    public interface IUsersClient
    {
        void CreateUserAsync(object request);

        void UpdateUserAsync(object request);
    }
}

namespace Vonage.Verify
{
    public interface IVerifyClient
    {
        void VerifyCheckAsync(object creds, object request);

        void VerifyRequestAsync(object creds, object request);

        void VerifyRequestWithPSD2Async(object creds, object request);
    }
}

namespace Vonage.VerifyV2
{
    public interface IVerifyV2Client
    {
        void StartVerificationAsync(object request);

        void VerifyCodeAsync(object request);
    }
}

namespace Vonage.Voice
{
    public interface IVoiceClient
    {
        void CreateCallAsync(object command, object creds);
    }
}

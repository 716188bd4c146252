// The shape of Anthropic.SDK as far as its pack speaks of it, after https://github.com/tghamm/Anthropic.SDK

namespace Anthropic.SDK.Messaging
{
    public abstract class MessagesEndpoint
    {
        public abstract object GetClaudeMessageAsync(object parameters, object ctx);

        public abstract object StreamClaudeMessageAsync(object parameters, object ctx);
    }

    public abstract class VertexAIMessagesEndpoint
    {
        public abstract object GetClaudeMessageAsync(object parameters, object ctx);

        public abstract object StreamClaudeMessageAsync(object parameters, object ctx);
    }
}

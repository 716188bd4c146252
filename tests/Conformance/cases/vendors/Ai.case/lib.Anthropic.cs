// option: PrivacySummaries=false
// Of Anthropic 13.13.0: what the cases call of it.
namespace Anthropic
{
    public class AnthropicClient : Anthropic.IAnthropicClient
    {
        internal AnthropicClient()
        {
        }

        public Anthropic.Services.IMessageService Messages { get; } = default!;

        public void Dispose()
        {
        }
    }

    public interface IAnthropicClient : IDisposable
    {
        Anthropic.Services.IMessageService Messages { get; }
    }
}

namespace Anthropic.Core
{
    public class ApiEnum<TRaw, TEnum> where TEnum : struct, Enum
    {
        internal ApiEnum()
        {
        }

        public static implicit operator Anthropic.Core.ApiEnum<TRaw, TEnum>(TRaw value) => throw null!;
    }

    public abstract class JsonModel : Anthropic.Core.ModelBase
    {
        private protected JsonModel()
        {
        }
    }

    public abstract class ModelBase
    {
        private protected ModelBase()
        {
        }
    }

    public abstract class ParamsBase
    {
        private protected ParamsBase()
        {
        }
    }
}

namespace Anthropic.Models.Messages
{
    public sealed class Message : Anthropic.Core.JsonModel
    {
        internal Message()
        {
        }

        public required string ID { get; init; }
    }

    public class MessageContentParam : Anthropic.Core.ModelBase
    {
        internal MessageContentParam()
        {
        }

        public static implicit operator Anthropic.Models.Messages.MessageContentParam(string value) => throw null!;
    }

    public class MessageCreateParams : Anthropic.Core.ParamsBase
    {
        public MessageCreateParams()
        {
        }

        public required long MaxTokens { get; init; }

        public required IReadOnlyList<Anthropic.Models.Messages.MessageParam> Messages { get; init; }

        public required Anthropic.Core.ApiEnum<string, Anthropic.Models.Messages.Model> Model { get; init; }

        public Anthropic.Models.Messages.MessageCreateParamsSystem? System { get; init; }
    }

    public class MessageCreateParamsSystem : Anthropic.Core.ModelBase
    {
        internal MessageCreateParamsSystem()
        {
        }

        public static implicit operator Anthropic.Models.Messages.MessageCreateParamsSystem(string value) => throw null!;
    }

    public class MessageParam : Anthropic.Core.ModelBase
    {
        internal MessageParam()
        {
        }

        public static implicit operator Anthropic.Models.Messages.MessageParam(Anthropic.Models.Messages.UserMessageParam value) => throw null!;
    }

    public enum Model
    {
        ClaudeFable5_2 = 0,
    }

    public class RawMessageStreamEvent : Anthropic.Core.ModelBase
    {
        internal RawMessageStreamEvent()
        {
        }
    }

    public sealed class UserMessageParam : Anthropic.Core.JsonModel
    {
        public UserMessageParam()
        {
        }

        public required Anthropic.Models.Messages.MessageContentParam Content { get; init; }
    }
}

namespace Anthropic.Services
{
    public interface IMessageService
    {
        Task<Anthropic.Models.Messages.Message> Create(Anthropic.Models.Messages.MessageCreateParams parameters, System.Threading.CancellationToken cancellationToken = default);

        IAsyncEnumerable<Anthropic.Models.Messages.RawMessageStreamEvent> CreateStreaming(Anthropic.Models.Messages.MessageCreateParams parameters, System.Threading.CancellationToken cancellationToken = default);
    }
}

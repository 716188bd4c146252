using Amazon.BedrockRuntime;
using Google.Cloud.AIPlatform.V1;
using Mistral;
using Mistral.SDK.Completions;
using Pinecone;

namespace Cases.Vendors.AssistantsCase
{
    internal static class Assistants
    {
        public static Task BedrockBad(IAmazonBedrockRuntime runtime, User user) => runtime.ConverseAsync(new ConverseRequest { Text = "write to " + user.Email }); // expect: PRIV205

        public static Task BedrockOk(IAmazonBedrockRuntime runtime, User user) => runtime.ConverseAsync(new ConverseRequest { Text = user.Theme });

        public static Task BedrockStateOk(IAmazonBedrockRuntime runtime, User user) => runtime.GetAsyncInvokeAsync(new ConverseRequest { Text = user.Email });

        public static void VertexBad(PredictionServiceClient client, User user) => client.GenerateContent("gemini", ["write to " + user.Email]); // expect: PRIV205

        public static void VertexOk(PredictionServiceClient client, User user) => client.GenerateContent("gemini", [user.Theme]);

        public static Task MistralBad(CompletionsEndpoint mistral, User user)
        {
            var request = new ChatCompletionRequest { Messages = [user.Email] };
            return mistral.GetCompletionAsync(request); // expect: PRIV205
        }

        public static Task MistralOk(CompletionsEndpoint mistral, User user) => mistral.GetCompletionAsync(new ChatCompletionRequest { Messages = [user.Theme] });

        public static Task MistralFimBad(IFimClient client, User user) => client.FimCompletionAsync("mail = " + user.Email); // expect: PRIV205

        public static Task PineconeBad(IndexClient index, User user) => index.UpsertAsync(new UpsertRequest { Id = "1", Text = user.Email }); // expect: PRIV205

        public static Task PineconeOk(IndexClient index, User user) => index.UpsertAsync(new UpsertRequest { Id = "1", Text = user.Theme });
    }
}

namespace Amazon.BedrockRuntime
{
    public class ConverseRequest
    {
        public string? Text { get; set; }
    }

    public interface IAmazonBedrockRuntime
    {
        Task ConverseAsync(ConverseRequest request);

        Task GetAsyncInvokeAsync(ConverseRequest request);
    }
}

namespace Google.Cloud.AIPlatform.V1
{
    public class PredictionServiceClient
    {
        public virtual void GenerateContent(string model, IEnumerable<string> contents)
        {
        }
    }
}

namespace Mistral
{
    public interface IFimClient
    {
        Task FimCompletionAsync(string prompt, string model = "codestral");
    }
}

namespace Mistral.SDK.Completions
{
    public class ChatCompletionRequest
    {
        public List<string> Messages { get; set; } = [];
    }

    public class CompletionsEndpoint
    {
        public Task GetCompletionAsync(ChatCompletionRequest request) => Task.CompletedTask;
    }
}

namespace Pinecone
{
    public class UpsertRequest
    {
        public string? Id { get; set; }

        public string? Text { get; set; }
    }

    public class IndexClient
    {
        public Task UpsertAsync(UpsertRequest request) => Task.CompletedTask;
    }
}

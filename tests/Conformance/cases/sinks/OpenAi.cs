using System.ClientModel;
using OpenAI.Assistants;
using OpenAI.Batch;
using OpenAI.Chat;
using OpenAI.Files;
using OpenAI.Realtime;

#pragma warning disable OPENAI001, OPENAI002 // for evaluation

namespace Cases.Sinks.OpenAiCase;

internal static class Parts
{
    public static void TextPartBad(ChatClient client, User user)
    {
        var part = ChatMessageContentPart.CreateTextPart("write to " + user.Email);
        client.CompleteChat(new UserChatMessage(part)); // expect: PRIV205
    }

    public static void ListedPartsBad(ChatClient client, User user)
    {
        List<ChatMessageContentPart> parts = [ChatMessageContentPart.CreateTextPart("be kind"), ChatMessageContentPart.CreateTextPart(user.Name)];
        client.CompleteChat(new UserChatMessage(parts)); // expect: PRIV205
    }

    public static void MessageBad(ChatClient client, User user) => client.CompleteChat(ChatMessage.CreateUserMessage(user.Email)); // expect: PRIV205

    public static void TextPartOk(ChatClient client, User user) =>
        client.CompleteChat(new UserChatMessage(ChatMessageContentPart.CreateTextPart("what suits " + user.Theme)));

    /// <summary>Made, and not sent.</summary>
    public static ChatMessageContentPart UnsentOk(User user) => ChatMessageContentPart.CreateTextPart(user.Email);
}

internal static class Threads
{
    public static void MessageBad(AssistantClient client, User user) =>
        client.CreateMessage("thread", MessageRole.User, [MessageContent.FromText(user.Email)]); // expect: PRIV205

    public static Task LaterBad(AssistantClient client, User user)
    {
        var content = MessageContent.FromText("about " + user.Name);
        return client.CreateMessageAsync("thread", MessageRole.User, [content]); // expect: PRIV205
    }

    public static void RunBad(AssistantClient client, User user)
    {
        var options = new RunCreationOptions { AdditionalInstructions = "The user is " + user.Name };
        client.CreateRun("thread", "assistant", options); // expect: PRIV205
    }

    public static void MessageOk(AssistantClient client, User user) => client.CreateMessage("thread", MessageRole.User, [MessageContent.FromText(user.Theme)]);

    public static void ThreadOk(AssistantClient client, User user) => client.GetThread(user.Name);
}

internal static class Rest
{
    public static void FileBad(OpenAIFileClient client, User user) =>
        client.UploadFile(BinaryData.FromString(user.Email), "users.txt", FileUploadPurpose.Assistants); // expect: PRIV205

    public static void FileOk(OpenAIFileClient client, User user) => client.UploadFile(BinaryData.FromString(user.Theme), "themes.txt", FileUploadPurpose.Assistants);

    public static void BatchBad(BatchClient client, User user) =>
        client.CreateBatch(BinaryContent.Create(BinaryData.FromString("{\"metadata\":\"" + user.Email + "\"}")), false); // expect: PRIV205

    public static void BatchOk(BatchClient client, User user) => client.CreateBatch(BinaryContent.Create(BinaryData.FromString(user.Theme)), false);

    public static Task ItemBad(RealtimeSessionClient client, User user) => client.AddItemAsync(RealtimeItem.CreateUserMessageItem(user.Name)); // expect: PRIV205

    public static Task ItemOk(RealtimeSessionClient client, User user) => client.AddItemAsync(RealtimeItem.CreateUserMessageItem(user.Theme));

    public static Task DeletedOk(RealtimeSessionClient client, User user) => client.DeleteItemAsync(user.Name);
}

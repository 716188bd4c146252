using Microsoft.Extensions.VectorData;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Cases.Vendors.AiCase;

public record Note(string Text, string Theme);

internal static class Vectors
{
    public static Task QdrantBad(QdrantClient client, User user)
    {
        var point = new PointStruct { Id = 1, Vectors = new[] { 0.1f }, Payload = { ["name"] = user.Name } };
        return client.UpsertAsync("people", [point]); // expect: PRIV205
    }

    public static Task CollectionBad(VectorStoreCollection<string, Note> notes, User user) => notes.UpsertAsync(new Note(user.Email, user.Theme)); // expect: PRIV205

    public static async Task SearchBad(VectorStoreCollection<string, Note> notes, User user)
    {
        await foreach (var found in notes.SearchAsync("Who is " + user.Name + "?", 3)) // expect: PRIV205
            Coin = found.Score > 1;
    }

    public static Task CollectionOk(VectorStoreCollection<string, Note> notes, User user) => notes.UpsertAsync(new Note("", user.Theme));
}

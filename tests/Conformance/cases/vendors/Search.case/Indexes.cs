using Elastic.Clients.Elasticsearch;
using Elasticsearch.Net;
using Nest;

namespace Cases.Vendors.SearchCase;

public class Note
{
    public string Text { get; set; } = "";
}

internal static class Indexes
{
    public static Task ElasticIndexBad(ElasticsearchClient client, User user) => client.IndexAsync(new Note { Text = user.Email }); // expect: PRIV208

    public static Task ElasticManyBad(ElasticsearchClient client, User user) => client.IndexManyAsync([new Note { Text = user.Email }]); // expect: PRIV208

    public static Task ElasticBulkBad(ElasticsearchClient client, User user)
    {
        var note = new Note { Text = user.Name };
        return client.BulkAsync(request => request.Index(note)); // expect: PRIV208
    }

    public static Task ElasticBulkOk(ElasticsearchClient client, User user)
    {
        var note = new Note { Text = user.Theme };
        return client.BulkAsync(request => request.Index(note));
    }

    public static Task ElasticIndexOk(ElasticsearchClient client, User user) => client.IndexAsync(new Note { Text = user.Theme });

    public static Task ElasticManyOk(ElasticsearchClient client, User user) => client.IndexManyAsync([new Note { Text = user.Theme }]);

    public static void NestIndexBad(IElasticClient client, User user) => client.IndexDocument(new Note { Text = user.Email }); // expect: PRIV208

    public static void NestManyBad(IElasticClient client, User user) => client.IndexMany([new Note { Text = user.Email }]); // expect: PRIV208

    public static void NestSelectorBad(IElasticClient client, User user) => client.Index(new Note { Text = user.Name }, request => request.Refresh(Elasticsearch.Net.Refresh.True)); // expect: PRIV208

    public static void NestBulkBad(IElasticClient client, User user)
    {
        var note = new Note { Text = user.Name };
        client.Bulk(bulk => bulk.Index<Note>(index => index.Document(note))); // expect: PRIV208
    }

    public static void NestIndexOk(IElasticClient client, User user) => client.IndexDocument(new Note { Text = user.Theme });

    public static void LowIndexBad(IElasticLowLevelClient client, User user) =>
        client.Index<StringResponse>("notes", PostData.Serializable(new Note { Text = user.Email })); // expect: PRIV208

    public static void LowIndexOk(IElasticLowLevelClient client, User user) =>
        client.Index<StringResponse>("notes", PostData.Serializable(new Note { Text = user.Theme }));
}

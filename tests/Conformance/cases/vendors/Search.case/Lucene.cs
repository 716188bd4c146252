using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Cases.Vendors.SearchCase;

internal static class LuceneIndexes
{
    public static void AddBad(IndexWriter writer, User user)
    {
        var document = new Document();
        document.Add(new TextField("mail", user.Email, Field.Store.YES));
        writer.AddDocument(document); // expect: PRIV208
    }

    public static void InlineBad(IndexWriter writer, User user) =>
        writer.UpdateDocument(new Term("id", "1"), new Document { new StringField("name", user.Name, Field.Store.YES) }); // expect: PRIV208

    public static void CommitBad(IndexWriter writer, User user) => writer.SetCommitData(new Dictionary<string, string> { ["by"] = user.Name }); // expect: PRIV208

    public static void AddOk(IndexWriter writer, User user)
    {
        var document = new Document();
        document.Add(new TextField("theme", user.Theme, Field.Store.YES));
        writer.AddDocument(document);
    }

    public static void DeleteOk(IndexWriter writer, User user) => writer.DeleteDocuments(new Term("theme", user.Theme));
}

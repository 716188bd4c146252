// option: PrivacySummaries=false
// Of MongoDB.Driver 3.14.0: what the cases call of it.
namespace MongoDB.Driver
{
    public interface IMongoCollection<TDocument>
    {
        Task UpdateOneAsync(System.Linq.Expressions.Expression<Func<TDocument, bool>> filter, MongoDB.Driver.UpdateDefinition<TDocument> update, System.Threading.CancellationToken cancellationToken = default);

        Task InsertOneAsync(TDocument document, MongoDB.Driver.InsertOneOptions options = null, System.Threading.CancellationToken cancellationToken = default);
    }

    public static class Builders<TDocument>
    {
        public static MongoDB.Driver.UpdateDefinitionBuilder<TDocument> Update => throw null!;
    }

    public abstract class UpdateDefinition<TDocument>
    {
    }

    public sealed class UpdateDefinitionBuilder<TDocument>
    {
        public MongoDB.Driver.UpdateDefinition<TDocument> Set<TField>(System.Linq.Expressions.Expression<Func<TDocument, TField>> field, TField value) => throw null!;
    }

    public static class UpdateDefinitionExtensions
    {
        public static MongoDB.Driver.UpdateDefinition<TDocument> Set<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> update, System.Linq.Expressions.Expression<Func<TDocument, TField>> field, TField value) => throw null!;
    }

    public sealed class InsertOneOptions
    {
        internal InsertOneOptions()
        {
        }
    }
}

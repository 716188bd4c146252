// option: PrivacySummaries=false
// Of MongoDB.Driver 3.14.0: what the cases call of it.
namespace MongoDB.Driver
{
    public interface IMongoCollection<TDocument>
    {
        Task InsertOneAsync(TDocument document, MongoDB.Driver.InsertOneOptions options = null, System.Threading.CancellationToken cancellationToken = default);
    }

    public sealed class InsertOneOptions
    {
        internal InsertOneOptions()
        {
        }
    }
}

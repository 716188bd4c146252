// option: PrivacySummaries=false
// Of Elastic.Clients.Elasticsearch 9.5.3: what the cases call of it.
namespace Elastic.Clients.Elasticsearch
{
    public readonly struct BulkRequestDescriptor
    {
        public Elastic.Clients.Elasticsearch.BulkRequestDescriptor Index<TSource>(TSource document, Action<Elastic.Clients.Elasticsearch.Core.Bulk.BulkIndexOperationDescriptor<TSource>>? configure = null) => throw null!;
    }

    public class BulkResponse : Elastic.Transport.Products.Elasticsearch.ElasticsearchResponse
    {
        public BulkResponse()
        {
        }
    }

    public class ElasticsearchClient
    {
        public ElasticsearchClient()
        {
        }

        public virtual Task<Elastic.Clients.Elasticsearch.BulkResponse> BulkAsync(Action<Elastic.Clients.Elasticsearch.BulkRequestDescriptor> action, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<Elastic.Clients.Elasticsearch.IndexResponse> IndexAsync<TDocument>(TDocument document, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public static class IndexManyExtensions
    {
        public static Task<Elastic.Clients.Elasticsearch.BulkResponse> IndexManyAsync<T>(this Elastic.Clients.Elasticsearch.ElasticsearchClient client, IEnumerable<T> objects, System.Threading.CancellationToken cancellationToken = default) where T : class => throw null!;
    }

    public sealed class IndexResponse : Elastic.Transport.Products.Elasticsearch.ElasticsearchResponse
    {
        public IndexResponse()
        {
        }
    }
}

namespace Elastic.Clients.Elasticsearch.Core.Bulk
{
    public sealed class BulkIndexOperationDescriptor<TSource> : Elastic.Clients.Elasticsearch.Core.Bulk.BulkOperationDescriptor<Elastic.Clients.Elasticsearch.Core.Bulk.BulkIndexOperationDescriptor<TSource>>
    {
        internal BulkIndexOperationDescriptor()
        {
        }
    }

    public abstract class BulkOperationDescriptor<TDescriptor> where TDescriptor : Elastic.Clients.Elasticsearch.Core.Bulk.BulkOperationDescriptor<TDescriptor>
    {
        internal BulkOperationDescriptor()
        {
        }
    }
}

// Of Elastic.Transport 1.1.0: what the cases call of it.
namespace Elastic.Transport
{
    public abstract class TransportResponse
    {
        protected TransportResponse()
        {
        }
    }
}

namespace Elastic.Transport.Products.Elasticsearch
{
    public abstract class ElasticsearchResponse : Elastic.Transport.TransportResponse
    {
        protected ElasticsearchResponse()
        {
        }
    }
}

// Of Elasticsearch.Net 7.17.5: what the cases call of it.
namespace Elasticsearch.Net
{
    public class BulkRequestParameters : Elasticsearch.Net.RequestParameters<Elasticsearch.Net.BulkRequestParameters>
    {
        public BulkRequestParameters()
        {
        }
    }

    public abstract class ElasticsearchResponse<T> : Elasticsearch.Net.ElasticsearchResponseBase
    {
        protected ElasticsearchResponse()
        {
        }
    }

    public abstract class ElasticsearchResponseBase : Elasticsearch.Net.IElasticsearchResponse
    {
        protected ElasticsearchResponseBase()
        {
        }
    }

    public interface IElasticLowLevelClient
    {
        TResponse Index<TResponse>(string index, Elasticsearch.Net.PostData body, Elasticsearch.Net.IndexRequestParameters requestParameters = null) where TResponse : class, Elasticsearch.Net.IElasticsearchResponse, new();
    }

    public interface IElasticsearchResponse
    {
    }

    public interface IRequestParameters
    {
    }

    public class IndexRequestParameters : Elasticsearch.Net.RequestParameters<Elasticsearch.Net.IndexRequestParameters>
    {
        public IndexRequestParameters()
        {
        }
    }

    public abstract class PostData
    {
        protected PostData()
        {
        }

        public static Elasticsearch.Net.SerializableData<T> Serializable<T>(T o) => throw null!;
    }

    public enum Refresh
    {
        True = 0,
    }

    public abstract class RequestParameters<T> : Elasticsearch.Net.IRequestParameters where T : Elasticsearch.Net.RequestParameters<T>
    {
        protected RequestParameters()
        {
        }
    }

    public class SerializableData<T> : Elasticsearch.Net.PostData
    {
        internal SerializableData()
        {
        }
    }

    public class StringResponse : Elasticsearch.Net.ElasticsearchResponse<string>
    {
        public StringResponse()
        {
        }
    }
}

// Of Lucene.Net 4.8.0-beta00017: what the cases call of it.
namespace Lucene.Net.Documents
{
    public sealed class Document : IEnumerable<Lucene.Net.Index.IIndexableField>, System.Collections.IEnumerable
    {
        public Document()
        {
        }

        public IEnumerator<Lucene.Net.Index.IIndexableField> GetEnumerator() => throw null!;

        public void Add(Lucene.Net.Index.IIndexableField field)
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class Field : Lucene.Net.Index.IIndexableField
    {
        internal Field()
        {
        }

        public enum Store
        {
            YES = 0,
        }
    }

    public sealed class StringField : Lucene.Net.Documents.Field, Lucene.Net.Index.IIndexableField
    {
        internal StringField()
        {
        }

        public StringField(string name, string value, Lucene.Net.Documents.Field.Store stored)
        {
        }
    }

    public sealed class TextField : Lucene.Net.Documents.Field, Lucene.Net.Index.IIndexableField
    {
        internal TextField()
        {
        }

        public TextField(string name, string value, Lucene.Net.Documents.Field.Store store)
        {
        }
    }
}

namespace Lucene.Net.Index
{
    public interface IIndexableField
    {
    }

    public class IndexWriter : IDisposable
    {
        internal IndexWriter()
        {
        }

        public void Dispose()
        {
        }

        public virtual void AddDocument(IEnumerable<Lucene.Net.Index.IIndexableField> doc)
        {
        }

        public virtual void DeleteDocuments(Lucene.Net.Index.Term term)
        {
        }

        public virtual void UpdateDocument(Lucene.Net.Index.Term term, IEnumerable<Lucene.Net.Index.IIndexableField> doc)
        {
        }

        public void SetCommitData(IDictionary<string, string> commitUserData)
        {
        }
    }

    public sealed class Term
    {
        internal Term()
        {
        }

        public Term(string fld, string text)
        {
        }
    }
}

// Of NEST 7.17.5: what the cases call of it.
namespace Nest
{
    public class BulkDescriptor : Nest.RequestDescriptorBase<Nest.BulkDescriptor, Elasticsearch.Net.BulkRequestParameters, Nest.IBulkRequest>, Nest.IBulkRequest
    {
        public BulkDescriptor()
        {
        }

        public Nest.BulkDescriptor Index<T>(Func<Nest.BulkIndexDescriptor<T>, Nest.IBulkIndexOperation<T>> bulkIndexSelector) where T : class => throw null!;
    }

    public class BulkIndexDescriptor<T> : Nest.BulkOperationDescriptorBase<Nest.BulkIndexDescriptor<T>, Nest.IBulkIndexOperation<T>>, Nest.IBulkIndexOperation<T>, Nest.IBulkOperation where T : class
    {
        public BulkIndexDescriptor()
        {
        }

        public Nest.BulkIndexDescriptor<T> Document(T @object) => throw null!;
    }

    public abstract class BulkOperationDescriptorBase<TDescriptor, TInterface> : Nest.DescriptorBase<TDescriptor, TInterface>, Nest.IBulkOperation where TDescriptor : Nest.BulkOperationDescriptorBase<TDescriptor, TInterface>, TInterface, Nest.IBulkOperation where TInterface : class, Nest.IBulkOperation
    {
        protected BulkOperationDescriptorBase()
        {
        }
    }

    public class BulkResponse : Nest.ResponseBase
    {
        public BulkResponse()
        {
        }
    }

    public abstract class DescriptorBase<TDescriptor, TInterface> where TDescriptor : Nest.DescriptorBase<TDescriptor, TInterface>, TInterface where TInterface : class
    {
        protected DescriptorBase()
        {
        }
    }

    public interface IBulkIndexOperation<T> : Nest.IBulkOperation
    {
    }

    public interface IBulkOperation
    {
    }

    public interface IBulkRequest
    {
    }

    public interface IElasticClient
    {
        Nest.IndexResponse IndexDocument<TDocument>(TDocument document) where TDocument : class;

        Nest.BulkResponse Bulk(Func<Nest.BulkDescriptor, Nest.IBulkRequest> selector);

        Nest.IndexResponse Index<TDocument>(TDocument document, Func<Nest.IndexDescriptor<TDocument>, Nest.IIndexRequest<TDocument>> selector) where TDocument : class;
    }

    public interface IIndexRequest<TDocument> where TDocument : class
    {
    }

    public class IndexDescriptor<TDocument> : Nest.RequestDescriptorBase<Nest.IndexDescriptor<TDocument>, Elasticsearch.Net.IndexRequestParameters, Nest.IIndexRequest<TDocument>>, Nest.IIndexRequest<TDocument> where TDocument : class
    {
        public IndexDescriptor()
        {
        }

        public Nest.IndexDescriptor<TDocument> Refresh(Elasticsearch.Net.Refresh? refresh) => throw null!;
    }

    public static class IndexManyExtensions
    {
        public static Nest.BulkResponse IndexMany<T>(this Nest.IElasticClient client, IEnumerable<T> objects, Nest.IndexName index = null) where T : class => throw null!;
    }

    public class IndexName
    {
        internal IndexName()
        {
        }
    }

    public class IndexResponse : Nest.WriteResponseBase
    {
        public IndexResponse()
        {
        }
    }

    public abstract class RequestBase<TParameters> where TParameters : class, Elasticsearch.Net.IRequestParameters, new()
    {
        protected RequestBase()
        {
        }
    }

    public abstract class RequestDescriptorBase<TDescriptor, TParameters, TInterface> : Nest.RequestBase<TParameters> where TDescriptor : Nest.RequestDescriptorBase<TDescriptor, TParameters, TInterface>, TInterface where TParameters : Elasticsearch.Net.RequestParameters<TParameters>, new()
    {
        protected RequestDescriptorBase()
        {
        }
    }

    public abstract class ResponseBase : Elasticsearch.Net.IElasticsearchResponse
    {
        protected ResponseBase()
        {
        }
    }

    public abstract class WriteResponseBase : Nest.ResponseBase
    {
        protected WriteResponseBase()
        {
        }
    }
}

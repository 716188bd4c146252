// option: PrivacySummaries=false
// Of Grpc.Core.Api 2.0.0: what the cases call of it.
namespace Grpc.Core
{
    public class BindServiceMethodAttribute : Attribute
    {
        public BindServiceMethodAttribute(Type bindType, string bindMethodName)
        {
        }
    }

    public abstract class CallInvoker
    {
        public virtual TResponse BlockingUnaryCall<TRequest, TResponse>(Grpc.Core.Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request) where TRequest : class where TResponse : class => throw null!;
    }

    public struct CallOptions;

    public abstract class ClientBase
    {
        private protected ClientBase()
        {
        }

        protected Grpc.Core.CallInvoker CallInvoker { get; } = default!;

        public class ClientBaseConfiguration
        {
            internal ClientBaseConfiguration()
            {
            }
        }
    }

    public abstract class ClientBase<T> : Grpc.Core.ClientBase where T : Grpc.Core.ClientBase<T>
    {
        public ClientBase(Grpc.Core.CallInvoker callInvoker)
        {
        }

        protected virtual T NewInstance(Grpc.Core.ClientBase.ClientBaseConfiguration configuration) => throw null!;
    }

    public interface IAsyncStreamWriter<in T>
    {
        Task WriteAsync(T message);
    }

    public interface IServerStreamWriter<in T> : Grpc.Core.IAsyncStreamWriter<T>;

    public sealed class Metadata : IList<Grpc.Core.Metadata.Entry>
    {
        internal Metadata()
        {
        }

        public void Add(string key, string value)
        {
        }

        public void Insert(int index, Grpc.Core.Metadata.Entry item)
        {
        }

        int IList<Grpc.Core.Metadata.Entry>.IndexOf(Grpc.Core.Metadata.Entry item) => throw null!;

        void IList<Grpc.Core.Metadata.Entry>.RemoveAt(int index) => throw null!;

        Grpc.Core.Metadata.Entry IList<Grpc.Core.Metadata.Entry>.this[int index] { get => throw null!; set => throw null!; }

        void ICollection<Grpc.Core.Metadata.Entry>.Add(Grpc.Core.Metadata.Entry item) => throw null!;

        void ICollection<Grpc.Core.Metadata.Entry>.Clear() => throw null!;

        bool ICollection<Grpc.Core.Metadata.Entry>.Contains(Grpc.Core.Metadata.Entry item) => throw null!;

        void ICollection<Grpc.Core.Metadata.Entry>.CopyTo(Grpc.Core.Metadata.Entry[] array, int arrayIndex) => throw null!;

        bool ICollection<Grpc.Core.Metadata.Entry>.Remove(Grpc.Core.Metadata.Entry item) => throw null!;

        int ICollection<Grpc.Core.Metadata.Entry>.Count { get => throw null!; }

        bool ICollection<Grpc.Core.Metadata.Entry>.IsReadOnly { get => throw null!; }

        IEnumerator<Grpc.Core.Metadata.Entry> IEnumerable<Grpc.Core.Metadata.Entry>.GetEnumerator() => throw null!;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;

        public class Entry
        {
            public Entry(string key, string value)
            {
            }
        }
    }

    public class Method<TRequest, TResponse>
    {
        internal Method()
        {
        }
    }

    public class RpcException : Exception
    {
        public RpcException(Grpc.Core.Status status)
        {
        }
    }

    public abstract class ServerCallContext;

    public class ServiceBinderBase
    {
        internal ServiceBinderBase()
        {
        }
    }

    public struct Status
    {
        public Status(Grpc.Core.StatusCode statusCode, string detail)
        {
        }
    }

    public enum StatusCode
    {
        OK = 0,
        NotFound = 5,
        Unimplemented = 12,
    }
}

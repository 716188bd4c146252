// option: PrivacySummaries=false
// Of Minio 7.0.0: what the cases call of it.
namespace Minio
{
    public interface IMinioClient : Minio.ApiEndpoints.IObjectOperations, IDisposable;
}

namespace Minio.ApiEndpoints
{
    public interface IObjectOperations
    {
        Task<Minio.DataModel.Response.PutObjectResponse> PutObjectAsync(Minio.DataModel.Args.PutObjectArgs args, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Minio.DataModel.Args
{
    public abstract class BucketArgs<T> : Minio.DataModel.Args.RequestArgs where T : Minio.DataModel.Args.BucketArgs<T>
    {
        private protected BucketArgs()
        {
        }

        public T WithBucket(string bucket) => throw null!;
    }

    public abstract class EncryptionArgs<T> : Minio.DataModel.Args.ObjectArgs<T> where T : Minio.DataModel.Args.EncryptionArgs<T>
    {
        private protected EncryptionArgs()
        {
        }
    }

    public abstract class ObjectArgs<T> : Minio.DataModel.Args.BucketArgs<T> where T : Minio.DataModel.Args.ObjectArgs<T>
    {
        private protected ObjectArgs()
        {
        }

        public T WithObject(string obj) => throw null!;
    }

    public abstract class ObjectConditionalQueryArgs<T> : Minio.DataModel.Args.ObjectVersionArgs<T> where T : Minio.DataModel.Args.ObjectConditionalQueryArgs<T>
    {
        private protected ObjectConditionalQueryArgs()
        {
        }
    }

    public abstract class ObjectVersionArgs<T> : Minio.DataModel.Args.EncryptionArgs<T> where T : Minio.DataModel.Args.ObjectVersionArgs<T>
    {
        private protected ObjectVersionArgs()
        {
        }
    }

    public abstract class ObjectWriteArgs<T> : Minio.DataModel.Args.ObjectConditionalQueryArgs<T> where T : Minio.DataModel.Args.ObjectWriteArgs<T>
    {
        private protected ObjectWriteArgs()
        {
        }
    }

    public class PutObjectArgs : Minio.DataModel.Args.ObjectWriteArgs<Minio.DataModel.Args.PutObjectArgs>
    {
        public PutObjectArgs()
        {
        }
    }

    public abstract class RequestArgs
    {
        private protected RequestArgs()
        {
        }
    }
}

namespace Minio.DataModel.Response
{
    public class GenericResponse
    {
        private protected GenericResponse()
        {
        }
    }

    public class PutObjectResponse : Minio.DataModel.Response.GenericResponse
    {
        internal PutObjectResponse()
        {
        }
    }
}

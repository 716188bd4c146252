// The shape of Google.Cloud.Firestore as far as its pack speaks of it, after https://github.com/googleapis/google-cloud-dotnet

namespace Google.Cloud.Firestore
{
    public abstract class CollectionReference
    {
        public abstract object AddAsync(object documentData, object cancellationToken);
    }

    public abstract class DocumentReference
    {
        public abstract object CreateAsync(object documentData, object cancellationToken);

        public abstract object SetAsync(object documentData, object options, object cancellationToken);

        public abstract object UpdateAsync(object updates, object precondition, object cancellationToken);

        public abstract object UpdateAsync(string field, object value, object precondition, object cancellationToken);
    }

    public abstract class Transaction
    {
        public abstract void Create(DocumentReference documentReference, object documentData);

        public abstract void Set(DocumentReference documentReference, object documentData, object options);

        public abstract void Update(DocumentReference documentReference, object updates, object precondition);

        public abstract void Update(DocumentReference documentReference, string field, object value, object precondition);
    }

    public abstract class WriteBatch
    {
        public abstract WriteBatch Create(DocumentReference documentReference, object documentData);

        public abstract WriteBatch Set(DocumentReference documentReference, object documentData, object options);

        public abstract WriteBatch Update(DocumentReference documentReference, object updates, object precondition);

        public abstract WriteBatch Update(DocumentReference documentReference, string field, object value, object precondition);
    }
}

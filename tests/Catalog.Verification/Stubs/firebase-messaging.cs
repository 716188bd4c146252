// The shape of FirebaseAdmin as far as its pack speaks of it, after https://github.com/firebase/firebase-admin-dotnet

namespace FirebaseAdmin.Messaging
{
    public abstract partial class FirebaseMessaging
    {
        public abstract void SendAllAsync(object cancellationToken, object dryRun, object messages);

        public abstract void SendAsync(object cancellationToken, object dryRun, object message);

        public abstract void SendEachAsync(object cancellationToken, object dryRun, object messages);

        public abstract void SendEachForMulticastAsync(object cancellationToken, object dryRun, object message);

        public abstract void SendMulticastAsync(object cancellationToken, object dryRun, object message);
    }
}

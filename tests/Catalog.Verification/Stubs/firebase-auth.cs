// The shape of FirebaseAdmin as far as its pack speaks of it, after https://github.com/firebase/firebase-admin-dotnet

namespace FirebaseAdmin.Auth
{
    public abstract partial class AbstractFirebaseAuth
    {
        public abstract void CreateCustomTokenAsync(object cancellationToken, object developerClaims, object uid);

        public abstract void CreateUserAsync(object args, object cancellationToken);

        public abstract void GenerateEmailVerificationLinkAsync(object cancellationToken, object email, object settings);

        public abstract void GeneratePasswordResetLinkAsync(object cancellationToken, object email, object settings);

        public abstract void GenerateSignInWithEmailLinkAsync(object cancellationToken, object email, object settings);

        public abstract void ImportUsersAsync(object cancellationToken, object options, object users);

        public abstract void SetCustomUserClaimsAsync(object cancellationToken, object claims, object uid);

        public abstract void UpdateUserAsync(object args, object cancellationToken);
    }
}

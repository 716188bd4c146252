namespace System.Security.Cryptography
{
    public enum DataProtectionScope
    {
        CurrentUser,
        LocalMachine,
    }

    /// <summary>The package's own, for Windows.</summary>
    public static class ProtectedData
    {
        public static extern byte[] Protect(byte[] userData, byte[]? optionalEntropy, DataProtectionScope scope);

        public static extern int Protect(ReadOnlySpan<byte> userData, DataProtectionScope scope, Span<byte> destination, ReadOnlySpan<byte> optionalEntropy = default);

        public static extern byte[] Unprotect(byte[] encryptedData, byte[]? optionalEntropy, DataProtectionScope scope);
    }
}

namespace Cases.Transforms.WindowsDataCase
{
    using System.Security.Cryptography;

    internal static class WindowsData
    {
        public static void ProtectedOk(User user) =>
            Log.LogInformation("{X}", Convert.ToBase64String(ProtectedData.Protect(Encoding.UTF8.GetBytes(user.Email), null, DataProtectionScope.CurrentUser)));

        public static void ProtectedIntoOk(User user)
        {
            var hidden = new byte[256];
            ProtectedData.Protect(Encoding.UTF8.GetBytes(user.Email), DataProtectionScope.CurrentUser, hidden);
            Log.LogInformation("{X}", Convert.ToBase64String(hidden));
        }

        public static void UnprotectedBad(User user)
        {
            var hidden = ProtectedData.Protect(Encoding.UTF8.GetBytes(user.Email), null, DataProtectionScope.CurrentUser);
            Log.LogInformation("{X}", Encoding.UTF8.GetString(ProtectedData.Unprotect(hidden, null, DataProtectionScope.CurrentUser))); // expect: PRIV201
        }

        public static void HashedOk(User user)
        {
            var hidden = ProtectedData.Protect(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email)), null, DataProtectionScope.CurrentUser);
            Log.LogInformation("{X}", Convert.ToBase64String(ProtectedData.Unprotect(hidden, null, DataProtectionScope.CurrentUser)));
        }
    }
}

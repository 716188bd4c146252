using System.Security.Cryptography;
using BCrypt.Net;
using Isopoh.Cryptography.Argon2;
using Microsoft.AspNetCore.Identity;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace Cases.Transforms.PackagesCase
{
    /// <summary>Hashes and ciphers of packages, and of the framework beside SHA.</summary>
    internal static class Packages
    {
        public static void BCryptOk(User user) => Log.LogInformation("{X}", BCrypt.Net.BCrypt.HashPassword(user.Email));

        public static void BCryptSaltBad(User user) => Log.LogInformation("{X} {Y}", BCrypt.Net.BCrypt.GenerateSalt(), user.Email); // expect: PRIV201

        public static void Argon2Ok(User user) => Log.LogInformation("{X}", Argon2.Hash(user.Email));

        public static void Argon2EncodedBad(User user) => Log.LogInformation("{X}", Argon2.Encode(user.Email)); // expect: PRIV201

        public static void DigestOk(User user) => Log.LogInformation("{X}", DigestUtilities.CalculateDigest("SHA-256", Encoding.UTF8.GetBytes(user.Email)));

        public static void DigestNameBad(User user) => Log.LogInformation("{X}", DigestUtilities.GetAlgorithmName(user.Email)); // expect: PRIV201

        public static void MacOk(IMac mac, User user) => Log.LogInformation("{X}", MacUtilities.DoFinal(mac, Encoding.UTF8.GetBytes(user.Email)));

        public static void SignedOk(RSA key, User user) =>
            Log.LogInformation("{X}", key.SignData(Encoding.UTF8.GetBytes(user.Email), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));

        public static void SignedIntoOk(ECDsa key, User user)
        {
            var signature = new byte[64];
            key.SignData(Encoding.UTF8.GetBytes(user.Email), signature, HashAlgorithmName.SHA256);
            Log.LogInformation("{X}", Convert.ToHexString(signature));
        }

        public static void SignedTextBad(RSA key, User user)
        {
            var bytes = Encoding.UTF8.GetBytes(user.Email);
            Log.LogInformation("{X} {Y}", key.VerifyData(bytes, bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss), Encoding.UTF8.GetString(bytes)); // expect: PRIV201
        }

        public static void LookupOk(ILookupProtector protector, User user) => Log.LogInformation("{X}", protector.Protect("key", user.Email));

        public static void LookupBad(ILookupProtector protector, User user) => Log.LogInformation("{X}", protector.Unprotect("key", protector.Protect("key", user.Email))); // expect: PRIV201

        public static void DerivedOk(byte[] salt, User user) =>
            Log.LogInformation("{X}", Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(user.Email, salt, 100_000, HashAlgorithmName.SHA256, 32)));
    }
}

namespace BCrypt.Net
{
    public static class BCrypt
    {
        public static extern string HashPassword(string inputKey);

        public static extern string GenerateSalt();
    }
}

namespace Isopoh.Cryptography.Argon2
{
    public static class Argon2
    {
        public static extern string Hash(string password);

        public static extern string Encode(string text);
    }
}

namespace Org.BouncyCastle.Crypto
{
    public interface IMac
    {
        int GetMacSize();
    }
}

namespace Org.BouncyCastle.Security
{
    using Org.BouncyCastle.Crypto;

    public static class DigestUtilities
    {
        public static extern byte[] CalculateDigest(string algorithm, byte[] input);

        public static extern string GetAlgorithmName(string oid);
    }

    public static class MacUtilities
    {
        public static extern byte[] DoFinal(IMac mac, byte[] input);
    }
}

using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Security;

namespace Cases.Transforms.TurnedCase
{
    /// <summary>Ciphers of Bouncy Castle: which way one goes is said when it is initialised.</summary>
    internal sealed class Turned
    {
        private readonly IBufferedCipher _cipher = CipherUtilities.GetCipher("AES/CTR/NoPadding");
        private readonly IBufferedCipher _decipher;
        private readonly IBufferedCipher _either = CipherUtilities.GetCipher("AES/CTR/NoPadding");

        public Turned(ICipherParameters key, bool encrypts)
        {
            _cipher.Init(true, key);
            this._decipher = CipherUtilities.GetCipher("AES/CTR/NoPadding");
            this._decipher.Init(forEncryption: false, key);
            _either.Init(encrypts, key);
        }

        public static void EncryptedOk(ICipherParameters key, User user)
        {
            var cipher = CipherUtilities.GetCipher("AES/CBC/PKCS7");
            cipher.Init(true, key);
            Log.LogInformation("{X}", Convert.ToBase64String(cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email))));
        }

        public static void DecryptedBad(ICipherParameters key, User user)
        {
            var cipher = CipherUtilities.GetCipher("AES/CBC/PKCS7");
            cipher.Init(false, key);
            Log.LogInformation("{X}", Encoding.UTF8.GetString(cipher.DoFinal(Convert.FromBase64String(user.Email)))); // expect: PRIV201
        }

        public static void TurnedBad(ICipherParameters key, User user)
        {
            var cipher = new BufferedBlockCipher();
            cipher.Init(true, key);
            var hidden = cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email));
            cipher.Init(parameters: key, forEncryption: false);
            Log.LogInformation("{X}", Encoding.UTF8.GetString(cipher.DoFinal(hidden))); // expect: PRIV201
        }

        public static void TurnedBackOk(ICipherParameters key, User user)
        {
            var cipher = new BufferedBlockCipher();
            cipher.Init(false, key);
            cipher.Init(true, key);
            Log.LogInformation("{X}", cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email)));
        }

        public static void EitherWayBad(ICipherParameters key, bool encrypts, User user)
        {
            var cipher = new BufferedBlockCipher();
            cipher.Init(encrypts, key);
            Log.LogInformation("{X}", cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201
        }

        public static void EitherBranchBad(ICipherParameters key, User user)
        {
            var cipher = new BufferedBlockCipher();
            if (Coin)
                cipher.Init(true, key);
            else
                cipher.Init(false, key);
            Log.LogInformation("{X}", cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201
        }

        public static void GivenOk(IBufferedCipher cipher, ICipherParameters key, User user)
        {
            cipher.Init(true, key);
            Log.LogInformation("{X}", cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email)));
        }

        /// <summary>Nobody knows which way it goes.</summary>
        public static void GivenBad(IBufferedCipher cipher, User user) => Log.LogInformation("{X}", cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

        public static void ByHelperOk(ICipherParameters key, User user) => Log.LogInformation("{X}", Made(true, key).DoFinal(Encoding.UTF8.GetBytes(user.Email)));

        public static void ByHelperBad(ICipherParameters key, User user) => Log.LogInformation("{X}", Made(false, key).DoFinal(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

        public static void InHelperOk(ICipherParameters key, User user) => Log.LogInformation("{X}", Run(true, key, Encoding.UTF8.GetBytes(user.Email)));

        public static void InHelperBad(ICipherParameters key, User user) => Log.LogInformation("{X}", Run(false, key, Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

        public static void HandedOk(ICipherParameters key, User user)
        {
            var cipher = CipherUtilities.GetCipher("AES/CBC/PKCS7");
            cipher.Init(true, key);
            Log.LogInformation("{X}", Finished(cipher, Encoding.UTF8.GetBytes(user.Email)));
        }

        public static void HandedBad(ICipherParameters key, User user)
        {
            var cipher = CipherUtilities.GetCipher("AES/CBC/PKCS7");
            cipher.Init(false, key);
            Log.LogInformation("{X}", Finished(cipher, Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201
        }

        public void KeptOk(User user) => Log.LogInformation("{X}", _cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email)));

        public void KeptBad(User user) => Log.LogInformation("{X}", _decipher.DoFinal(_cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email)))); // expect: PRIV201

        public void KeptEitherBad(User user) => Log.LogInformation("{X}", _either.DoFinal(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

        public static void SealedOk(ICipherParameters key, User user)
        {
            var plain = Encoding.UTF8.GetBytes(user.Email);
            var cipher = new GcmBlockCipher();
            cipher.Init(true, key);
            var hidden = new byte[cipher.GetOutputSize(plain.Length)];
            var length = cipher.ProcessBytes(plain, 0, plain.Length, hidden, 0);
            cipher.DoFinal(hidden, length);
            Log.LogInformation("{X}", Convert.ToBase64String(hidden));
        }

        public static void OpenedBad(ICipherParameters key, User user)
        {
            var hidden = Convert.FromBase64String(user.Email);
            var cipher = new GcmBlockCipher();
            cipher.Init(false, key);
            var plain = new byte[cipher.GetOutputSize(hidden.Length)];
            var length = cipher.ProcessBytes(hidden, 0, hidden.Length, plain, 0);
            cipher.DoFinal(plain, length);
            Log.LogInformation("{X}", Encoding.UTF8.GetString(plain)); // expect: PRIV201
        }

        public static void OpenedThemeOk(ICipherParameters key, User user)
        {
            var hidden = Convert.FromBase64String(user.Theme);
            var cipher = new GcmBlockCipher();
            cipher.Init(false, key);
            var plain = new byte[cipher.GetOutputSize(hidden.Length)];
            cipher.ProcessBytes(hidden, 0, hidden.Length, plain, 0);
            Log.LogInformation("{X}", Encoding.UTF8.GetString(plain));
        }

        public static void SpansOk(IBufferedCipher cipher, ICipherParameters key, User user)
        {
            Span<byte> hidden = stackalloc byte[256];
            cipher.Init(true, key);
            cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email), hidden);
            Log.LogInformation("{X}", Convert.ToBase64String(hidden));
        }

        public static void SpansBad(IBufferedCipher cipher, ICipherParameters key, User user)
        {
            Span<byte> plain = stackalloc byte[256];
            cipher.Init(false, key);
            cipher.DoFinal(Encoding.UTF8.GetBytes(user.Email), plain);
            Log.LogInformation("{X}", Convert.ToBase64String(plain)); // expect: PRIV201
        }

        private static IBufferedCipher Made(bool encrypts, ICipherParameters key)
        {
            var cipher = CipherUtilities.GetCipher("AES/CTR/NoPadding");
            cipher.Init(encrypts, key);
            return cipher;
        }

        private static byte[] Run(bool encrypts, ICipherParameters key, byte[] bytes)
        {
            var cipher = new BufferedBlockCipher();
            cipher.Init(encrypts, key);
            return cipher.DoFinal(bytes);
        }

        private static byte[] Finished(IBufferedCipher cipher, byte[] bytes) => cipher.DoFinal(bytes);
    }
}

namespace Org.BouncyCastle.Crypto
{
    public interface ICipherParameters
    {
    }

    public interface IBufferedCipher
    {
        void Init(bool forEncryption, ICipherParameters parameters);

        byte[] DoFinal(byte[] input);

        int DoFinal(ReadOnlySpan<byte> input, Span<byte> output);
    }

    public class BufferedBlockCipher : IBufferedCipher
    {
        public extern void Init(bool forEncryption, ICipherParameters parameters);

        public extern byte[] DoFinal(byte[] input);

        public extern int DoFinal(ReadOnlySpan<byte> input, Span<byte> output);
    }
}

namespace Org.BouncyCastle.Crypto.Modes
{
    public interface IAeadCipher
    {
        void Init(bool forEncryption, ICipherParameters parameters);

        int GetOutputSize(int len);

        int ProcessBytes(byte[] inBytes, int inOff, int len, byte[] outBytes, int outOff);

        int DoFinal(byte[] outBytes, int outOff);
    }

    public sealed class GcmBlockCipher : IAeadCipher
    {
        public extern void Init(bool forEncryption, ICipherParameters parameters);

        public extern int GetOutputSize(int len);

        public extern int ProcessBytes(byte[] inBytes, int inOff, int len, byte[] outBytes, int outOff);

        public extern int DoFinal(byte[] outBytes, int outOff);
    }
}

namespace Org.BouncyCastle.Security
{
    using Org.BouncyCastle.Crypto;

    public static class CipherUtilities
    {
        public static extern IBufferedCipher GetCipher(string algorithm);
    }
}

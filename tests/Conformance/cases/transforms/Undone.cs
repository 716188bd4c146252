using System.IO;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Compliance.Redaction;

namespace Cases.Transforms.UndoneCase;

/// <summary>What was encrypted is readable again after it was decrypted; a hash stays one.</summary>
internal sealed class Undone(IDataProtector protector, Aes aes)
{
    private readonly ICryptoTransform _encryptor = aes.CreateEncryptor();
    private readonly ICryptoTransform _decryptor = aes.CreateDecryptor();

    public void UnprotectedBad(User user) => Log.LogInformation("{X}", protector.Unprotect(protector.Protect(user.Email))); // expect: PRIV201

    public void UnprotectedLaterBad(User user)
    {
        var hidden = protector.Protect(user.Email);
        Log.LogInformation("{X}", hidden);
        var shown = protector.Unprotect(hidden);
        Log.LogInformation("{X}", shown); // expect: PRIV201
    }

    public void UnprotectedBytesBad(User user)
    {
        var hidden = protector.Protect(Encoding.UTF8.GetBytes(user.Email));
        Log.LogInformation("{X}", Encoding.UTF8.GetString(protector.Unprotect(hidden))); // expect: PRIV201
    }

    public void UnprotectedByHelperBad(User user) => Log.LogInformation("{X}", Show(Hide(user.Email))); // expect: PRIV201

    public void HiddenByHelperOk(User user) => Log.LogInformation("{X}", Hide(user.Email));

    public void HiddenAgainOk(User user) => Log.LogInformation("{X}", Hide(Show(Hide(user.Email))));

    public void GivenAndHiddenOk(User user) => Log.LogInformation("{X}", Renewed(protector.Protect(user.Email)));

    public void GivenAndShownBad(User user) => Logged(protector.Protect(user.Email)); // expect: PRIV201

    public void HashedOk(User user) =>
        Log.LogInformation("{X}", protector.Unprotect(protector.Protect(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email))))));

    public void HashUnderHelperOk(User user) => Log.LogInformation("{X}", Show(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email)))));

    public void ThemeOk(User user) => Log.LogInformation("{X}", protector.Unprotect(protector.Protect(user.Theme)));

    public void EncryptedOk(User user)
    {
        using var encryptor = aes.CreateEncryptor();
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        var hidden = encryptor.TransformFinalBlock(bytes, 0, bytes.Length);
        Log.LogInformation("{X}", Convert.ToBase64String(hidden));
    }

    public void DecryptedBad(User user)
    {
        using var encryptor = aes.CreateEncryptor();
        using var decryptor = aes.CreateDecryptor();
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        var hidden = encryptor.TransformFinalBlock(bytes, 0, bytes.Length);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(decryptor.TransformFinalBlock(hidden, 0, hidden.Length))); // expect: PRIV201
    }

    public void KeptEncryptorOk(User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        Log.LogInformation("{X}", Convert.ToBase64String(_encryptor.TransformFinalBlock(bytes, 0, bytes.Length)));
    }

    public void KeptDecryptorBad(User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        var hidden = _encryptor.TransformFinalBlock(bytes, 0, bytes.Length);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(_decryptor.TransformFinalBlock(hidden, 0, hidden.Length))); // expect: PRIV201
    }

    public void BlockOk(User user)
    {
        var hidden = new byte[64];
        _encryptor.TransformBlock(Encoding.UTF8.GetBytes(user.Email), 0, 16, hidden, 0);
        Log.LogInformation("{X}", Convert.ToBase64String(hidden));
    }

    public void BlockBad(User user)
    {
        var hidden = new byte[64];
        var shown = new byte[64];
        _encryptor.TransformBlock(Encoding.UTF8.GetBytes(user.Email), 0, 16, hidden, 0);
        _decryptor.TransformBlock(hidden, 0, 16, shown, 0);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(shown)); // expect: PRIV201
    }

    /// <summary>Nobody knows which of both it is.</summary>
    public void GivenTransformBad(ICryptoTransform transform, User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        Log.LogInformation("{X}", Convert.ToBase64String(transform.TransformFinalBlock(bytes, 0, bytes.Length))); // expect: PRIV201
    }

    public void CbcBad(User user, byte[] iv) =>
        Log.LogInformation("{X}", Encoding.UTF8.GetString(aes.DecryptCbc(aes.EncryptCbc(Encoding.UTF8.GetBytes(user.Email), iv), iv))); // expect: PRIV201

    public void SealedOk(AesGcm gcm, byte[] nonce, User user)
    {
        var plain = Encoding.UTF8.GetBytes(user.Email);
        var hidden = new byte[plain.Length];
        var tag = new byte[16];
        gcm.Encrypt(nonce, plain, hidden, tag);
        Log.LogInformation("{X}", Convert.ToBase64String(hidden));
    }

    public void OpenedBad(AesGcm gcm, byte[] nonce, User user)
    {
        var plain = Encoding.UTF8.GetBytes(user.Email);
        var hidden = new byte[plain.Length];
        var shown = new byte[plain.Length];
        var tag = new byte[16];
        gcm.Encrypt(nonce, plain, hidden, tag);
        gcm.Decrypt(nonce, hidden, tag, shown);
        Log.LogInformation("{X}", Encoding.UTF8.GetString(shown)); // expect: PRIV201
    }

    public void StreamOk(User user)
    {
        using var memory = new MemoryStream();
        using var encryptor = aes.CreateEncryptor();
        using (var hidden = new CryptoStream(memory, encryptor, CryptoStreamMode.Write))
            hidden.Write(Encoding.UTF8.GetBytes(user.Email));
        Log.LogInformation("{X}", Convert.ToBase64String(memory.ToArray()));
    }

    public void WriterOverStreamOk(User user)
    {
        using var memory = new MemoryStream();
        using var hidden = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write);
        using var writer = new StreamWriter(hidden);
        writer.Write(user.Email);
        Log.LogInformation("{X}", Convert.ToBase64String(memory.ToArray()));
    }

    public void DecryptingStreamBad(User user)
    {
        using var memory = new MemoryStream(protector.Protect(Encoding.UTF8.GetBytes(user.Email)));
        using var shown = new CryptoStream(memory, aes.CreateDecryptor(), CryptoStreamMode.Read);
        using var reader = new StreamReader(shown);
        Log.LogInformation("{X}", reader.ReadToEnd()); // expect: PRIV201
    }

    public void EncryptingStreamOk(User user)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var hidden = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Read);
        using var output = new MemoryStream();
        hidden.CopyTo(output);
        Log.LogInformation("{X}", Convert.ToBase64String(output.ToArray()));
    }

    public void NullRedactorBad(User user) => Log.LogInformation("{X}", NullRedactor.Instance.Redact(user.Email)); // expect: PRIV201

    public void NullRedactorInLocalBad(User user)
    {
        Redactor redactor = NullRedactor.Instance;
        Log.LogInformation("{X}", redactor.Redact(user.Email)); // expect: PRIV201
    }

    public void ErasingRedactorOk(User user) => Log.LogInformation("{X}", ErasingRedactor.Instance.Redact(user.Email));

    public void NullRedactorOfHashOk(User user) =>
        Log.LogInformation("{X}", NullRedactor.Instance.Redact(protector.Protect(user.Email)));

    private string Hide(string text) => protector.Protect(text);

    private string Show(string text) => protector.Unprotect(text);

    private string Renewed(string text) => protector.Protect(protector.Unprotect(text));

    private void Logged(string text) => Log.LogInformation("{X}", protector.Unprotect(text));
}

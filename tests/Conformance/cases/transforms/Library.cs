using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Compliance.Redaction;

namespace Cases.Transforms.LibraryCase;

/// <summary>Named like transforms, and none.</summary>
internal static class Named
{
    public static string Protect(string text) => text;

    public static string Sanitize(string text) => text.Trim();

    public static string Mask(string text) => text;

    public static string Encrypt(string text) => text + "=";
}

internal static class Library
{
    public static void ProtectBad(User user) => Log.LogInformation("{X}", Named.Protect(user.Email)); // expect: PRIV201

    public static void SanitizeBad(User user) => Log.LogInformation("{X}", Named.Sanitize(user.Email)); // expect: PRIV201

    public static void MaskBad(User user) => Log.LogInformation("{X}", Named.Mask(user.Email)); // expect: PRIV201

    public static void EncryptBad(User user) => Log.LogInformation("{X}", Named.Encrypt(user.Email)); // expect: PRIV201

    public static void EncodedBad(User user) => Log.LogInformation("{X}", Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

    public static void RedactorOk(Redactor redactor, User user) => Log.LogInformation("{X}", redactor.Redact(user.Email));

    public static void ProtectorOk(IDataProtector protector, User user) => Log.LogInformation("{X}", protector.Protect(user.Email));

    public static void PasswordOk(IPasswordHasher<User> hasher, User user) => Log.LogInformation("{X}", hasher.HashPassword(user, user.Email));

    public static void EncryptedOk(Aes aes, byte[] iv, User user) =>
        Log.LogInformation("{X}", Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(user.Email), iv)));
}

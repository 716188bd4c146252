using System.Collections.Concurrent;
using System.Security.Cryptography;
using Privacy;

namespace Om.Service.Accounts;

/// <summary>Clause 5.2.3: the account is tied to login and password. A credential never leaves this class.</summary>
public sealed class Passwords
{
    private const int SaltLength = 16;
    private const int HashLength = 32;
    private const int Rounds = 600_000;

    private readonly ConcurrentDictionary<Guid, Credential> _credentials = new();

    public void Set(Guid userId, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        _credentials[userId] = new Credential { Salt = salt, Hash = Hash(password, salt) }; // conforms: clause 5.2.1
    }

    public bool Match(Guid userId, string password) =>
        _credentials.TryGetValue(userId, out var credential)
        && CryptographicOperations.FixedTimeEquals(credential.Hash, Hash(password, credential.Salt));

    public void Remove(Guid userId) => _credentials.TryRemove(userId, out _);

    [Transforms(Form.Pseudonymised)]
    private static byte[] Hash(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA256, HashLength);
}

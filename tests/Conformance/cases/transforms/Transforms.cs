using System.Security.Cryptography;

namespace Cases.Transforms.TransformsCase;

internal static class Own
{
    [Transforms(Form.Pseudonymised)]
    public static string Hash(string text) => text + "#";

    [Transforms(Form.Anonymised)]
    public static string Mask(string text) => text.Length > 3 ? text[..1] + "***" : "***";

    public static string Quote(string text) => "'" + text + "'";
}

[Recipient("product-analytics")]
internal static class Metrica
{
    public static void Track(string value) => Coin = value == "";
}

internal static class Uses
{
    public static void IdentifiedBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void NotATransformBad(User user) => Log.LogInformation("{X}", Own.Quote(user.Email)); // expect: PRIV201

    public static void BothFormsBad(User user) => Log.LogInformation("{X}", Own.Hash(user.Email) + user.Email); // expect: PRIV201

    public static void TransformedInOneArmOnlyBad(User user)
    {
        var text = user.Email;
        if (Coin)
        {
            text = Own.Hash(text);
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void TransformedCopyBad(User user)
    {
        var mail = user.Email;
        var hash = Own.Hash(mail);
        _ = hash;
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void PseudonymisedWhereNothingIsAllowedBad(User user) => Metrica.Track(Own.Hash(user.Email)); // expect: PRIV202

    public static void HashedWhereNothingIsAllowedBad(User user) =>
        Metrica.Track(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email)))); // expect: PRIV202

    public static void TaggedPseudonymOk(User user) => Log.LogInformation("{X}", Own.Hash(user.Email));

    public static void KeptPseudonymOk(User user)
    {
        var hash = Own.Hash(user.Email.Trim());
        Log.LogInformation("user {X}", hash.ToUpperInvariant());
    }

    public static void PolicyPseudonymOk(User user) => Log.LogInformation("{X}", Vault.Tokenise(user.Email));

    public static void PolicyAnonymisedOk(User user) => Log.LogInformation("{X}", Vault.Blank(user.Email));

    public static void Sha256Ok(User user) =>
        Log.LogInformation("{X}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email))));

    public static void HmacOk(User user, byte[] key) =>
        Log.LogInformation("{X}", Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user.Email))));

    public static void AnonymisedOk(User user) => Log.LogInformation("{X}", Own.Mask(user.Email));

    public static void AnonymisedWhereNothingIsAllowedOk(User user) => Metrica.Track(Own.Mask(user.Email));
}

namespace Cases.Exceptions.QuotedCase;

/// <summary>ArgumentOutOfRangeException quotes the value that is out of range.</summary>
internal static class Quoted
{
    public static void EqualBad(User user) => ArgumentOutOfRangeException.ThrowIfEqual(user.Email, ""); // expect: PRIV207

    public static void NotEqualBad(User user, string wanted) => ArgumentOutOfRangeException.ThrowIfNotEqual(wanted, user.Name); // expect: PRIV207

    public static void LessBad(User user, string least) => ArgumentOutOfRangeException.ThrowIfLessThan(user.Name, least, nameof(user)); // expect: PRIV207

    public static void NegativeOk(User user) => ArgumentOutOfRangeException.ThrowIfNegative(user.Visits);

    public static void ThemeOk(User user) => ArgumentOutOfRangeException.ThrowIfEqual(user.Theme, "");

    public static void LengthOk(User user) => ArgumentOutOfRangeException.ThrowIfZero(user.Email.Length);

    public static void NullOk(User user) => ArgumentNullException.ThrowIfNull(user.Email);

    public static void EmptyOk(User user) => ArgumentException.ThrowIfNullOrEmpty(user.Email);

    public static void CreatedBad(User user) => throw new ArgumentOutOfRangeException(nameof(user), user.Email, "Unknown."); // expect: PRIV207

    /// <summary>The message ends with the name of the parameter.</summary>
    public static void NamedBad(User user) => throw new ArgumentException("unknown", user.Email); // expect: PRIV207

    public static void NamedAloneBad(User user) => throw new ArgumentNullException(user.Name); // expect: PRIV207

    public static void NamedOk(User user) => throw new ArgumentException("unknown", nameof(user.Email));

    public static void NamedByThemeOk(User user) => throw new ArgumentException("unknown", user.Theme);
}

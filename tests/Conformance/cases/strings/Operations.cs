namespace Cases.Strings.OperationsCase;

internal static class Operations
{
    public static void PlusBad(User user) => Log.LogInformation("mail " + user.Email); // expect: PRIV201

    public static void PlusChainBad(User user) => Log.LogInformation("a" + user.Visits + "b" + user.Email + "c"); // expect: PRIV201

    public static void PlusAssignBad(User user)
    {
        var text = "mail ";
        text += user.Email;
        Log.LogInformation(text); // expect: PRIV201
    }

    public static void ConcatBad(User user) => Log.LogInformation(string.Concat("mail ", user.Email)); // expect: PRIV201

    public static void FormatBad(User user) => Log.LogInformation(string.Format("mail {0}", user.Email)); // expect: PRIV201

    public static void FormatManyBad(User user) =>
        Log.LogInformation(string.Format("{0} {1} {2} {3}", user.Visits, user.Theme, 1, user.Email)); // expect: PRIV201

    public static void JoinBad(User user) => Log.LogInformation(string.Join(", ", user.Theme, user.Email)); // expect: PRIV201

    public static void JoinArrayBad(User user)
    {
        var parts = new[] { "mail", user.Email };
        Log.LogInformation(string.Join(' ', parts)); // expect: PRIV201
    }

    public static void ToUpperBad(User user) => Log.LogInformation(user.Email.ToUpperInvariant()); // expect: PRIV201

    public static void SubstringBad(User user) => Log.LogInformation(user.Email.Substring(0, 3)); // expect: PRIV201

    public static void RangeBad(User user) => Log.LogInformation(user.Email[..3]); // expect: PRIV201

    public static void ReplaceBad(User user) => Log.LogInformation(user.Email.Replace("@", " at ")); // expect: PRIV201

    public static void ReplaceWithPersonalBad(User user) => Log.LogInformation("mail X".Replace("X", user.Email)); // expect: PRIV201

    public static void TrimChainBad(User user) => Log.LogInformation(user.Email.Trim().ToLowerInvariant().PadLeft(40)); // expect: PRIV201

    public static void SplitBad(User user) => Log.LogInformation(user.Email.Split('@')[0]); // expect: PRIV201

    public static void InsertBad(User user) => Log.LogInformation("mail: .".Insert(6, user.Email)); // expect: PRIV201

    public static void ToStringBad(User user) => Log.LogInformation(user.Email.ToString()); // expect: PRIV201

    public static void CharactersBad(User user) => Log.LogInformation(new string(user.Email.ToCharArray())); // expect: PRIV201

    public static void BytesBad(User user) => Log.LogInformation(Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV201

    public static void ThereAndBackBad(User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        Log.LogInformation(Encoding.UTF8.GetString(bytes)); // expect: PRIV201
    }

    public static void EscapedBad(User user) => Log.LogInformation(Uri.EscapeDataString(user.Email)); // expect: PRIV201

    public static void LengthOk(User user) => Log.LogInformation("{Length}", user.Email.Length);

    public static void IsNullOrEmptyOk(User user) => Log.LogInformation("{Missing}", string.IsNullOrEmpty(user.Email));

    public static void ContainsOk(User user) => Log.LogInformation("{HasAt}", user.Email.Contains('@'));

    public static void EqualsOk(User user) => Log.LogInformation("{Same}", user.Email.Equals("root", StringComparison.Ordinal));

    public static void IsNullOk(User user) => Log.LogInformation("{NoPhone}", user.Phone is null);

    public static void NameofOk() => Log.LogInformation("{Member}", nameof(User.Email));

    public static void TypeofOk(User user) => Log.LogInformation("{Type} {Same}", typeof(User).Name, user.GetType().FullName);

    public static void StartsWithDecidesOk(User user)
    {
        var kind = user.Email.StartsWith("admin", StringComparison.Ordinal) ? "admin" : "other";
        Log.LogInformation(kind);
    }

    public static void SiblingOk(User user) => Log.LogInformation(string.Join(", ", user.Theme.ToUpperInvariant(), user.Visits));
}

// rules: PRIV105
namespace Cases.Tags.LostCase;

internal sealed class Dto
{
    public string Contact { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal sealed record Card(string Contact, string Colour);

internal sealed class Envelope
{
    private readonly string _to;

    public Envelope(string to) => _to = to;

    public bool IsEmpty => _to == "";
}

internal sealed class Tagged
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string Contact { get; set; } = "";

    [NotPersonalData("a hint only")]
    public string Hint { get; set; } = "";
}

internal sealed class Backed
{
    private string _mail = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Mail
    {
        get => _mail;
        set => _mail = value.Trim();
    }

    public void BackingFieldOk(Backed other)
    {
        _mail = other.Mail;
        Coin = _mail == "";
    }
}

internal sealed class Keeper
{
    private string _mail = "";

    public static string Last { get; set; } = "";

    public void FieldBad(User user)
    {
        _mail = user.Email; // expect: PRIV105
        Coin = _mail == "";
    }

    public static void StaticBad(User user) => Last = user.Email; // expect: PRIV105
}

internal static class Lost
{
    public static Dto InitialiserBad(User user) => new()
    {
        Contact = user.Email, // expect: PRIV105
        Colour = user.Theme,
    };

    public static void AssignmentBad(Dto dto, User user)
    {
        dto.Contact = user.Email; // expect: PRIV105
        dto.Colour = user.Theme;
    }

    public static Dto ConvertedBad(User user) => new()
    {
        Contact = user.Email.ToLowerInvariant(), // expect: PRIV105
    };

    public static Dto LocalBad(User user)
    {
        var mail = user.Email;
        return new Dto { Contact = mail }; // expect: PRIV105
    }

    public static Card RecordBad(User user) => new(
        user.Email, // expect: PRIV105
        user.Theme);

    public static Card WithBad(Card card, User user) => card with
    {
        Contact = user.Email, // expect: PRIV105
    };

    public static Envelope ConstructorBad(User user) => new(user.Email); // expect: PRIV105

    public static List<Dto> ProjectionBad(List<User> users) => users
        .Select(user => new Dto
        {
            Contact = user.Email, // expect: PRIV105
        })
        .ToList();

    public static Dto HashedBad(User user) => new()
    {
        Contact = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(user.Email))), // expect: PRIV105
    };

    public static Tagged TaggedOk(User user) => new() { Contact = user.Email };

    public static Tagged SaidNotToBeOk(User user) => new() { Hint = user.Email.Substring(0, 1) };

    public static Dto LengthOk(User user) => new() { Colour = user.Email.Length.ToString() };

    public static Dto CleanOk(User user) => new() { Contact = "none", Colour = user.Theme };

    public static object AnonymousOk(User user) => new { Contact = user.Email };

    public static (string Contact, string Colour) TupleOk(User user) => (user.Email, user.Theme);
}

internal static class Several
{
    public static Dto TwoInOneBad(User user) => new()
    {
        Contact = user.Name + " <" + user.Email + ">", // expect: PRIV105
    };
}

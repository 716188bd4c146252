// rules: PRIV105
namespace Cases.Tags.LostCase;

internal sealed class Dto
{
    public string Contact { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal sealed class Tagged
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string Contact { get; set; } = "";

    [NotPersonalData("a hint only")]
    public string Hint { get; set; } = "";
}

internal sealed class Keeper
{
    private string _mail = "";

    public void FN_FieldBad(User user)
    {
        _mail = user.Email; // known miss: PRIV105 the rule is not there yet
        Coin = _mail == "";
    }
}

internal static class Lost
{
    public static Dto FN_InitialiserBad(User user) => new()
    {
        Contact = user.Email, // known miss: PRIV105 the rule is not there yet
        Colour = user.Theme,
    };

    public static void FN_AssignmentBad(Dto dto, User user)
    {
        dto.Contact = user.Email; // known miss: PRIV105 the rule is not there yet
        dto.Colour = user.Theme;
    }

    public static Dto FN_ConvertedBad(User user) => new()
    {
        Contact = user.Email.ToLowerInvariant(), // known miss: PRIV105 the rule is not there yet
    };

    public static Tagged TaggedOk(User user) => new() { Contact = user.Email };

    public static Dto LengthOk(User user) => new() { Colour = user.Email.Length.ToString() };

    public static Dto CleanOk(User user) => new() { Contact = "none", Colour = user.Theme };
}

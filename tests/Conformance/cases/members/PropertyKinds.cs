namespace Cases.Members.PropertyKindsCase;

internal sealed partial class Profile
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public required string Required { get; init; }

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Init { get; init; } = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public partial string Partial { get; set; }

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Trimmed { get => field ?? ""; set => field = value.Trim(); }

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Lazy => field ??= "loaded";

    public required string Colour { get; init; }

    public string Kept { get => field ?? ""; set => field = value.Trim(); }

    public string Plain { get => field ?? ""; set => field = value.Trim(); }

    [PersonalData("user.contact.email", Purpose = "service")]
    internal string Inner { get; private set; } = "";

    public void Take(string text) => Inner = text;
}

internal sealed partial class Profile
{
    private string _partial = "";

    public partial string Partial { get => _partial; set => _partial = value; }
}

internal struct Card
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string Mail;

    public string Colour;
}

internal readonly record struct Badge([property: PersonalData("user.name", Purpose = "service")] string Name, string Colour);

internal interface IHasMail
{
    [PersonalData("user.contact.email", Purpose = "service")]
    string Mail { get; }

    string Colour { get; }
}

internal sealed class Member : IHasMail
{
    public string Mail { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal abstract class Being
{
    [PersonalData("user.name", Purpose = "service")]
    public abstract string Name { get; }

    public virtual string Kind => "being";
}

internal sealed class Human : Being
{
    public override string Name => "somebody";

    public override string Kind => "human";
}

internal static class PropertyKinds
{
    public static void RequiredBad(Profile profile) => Log.LogInformation("{X}", profile.Required); // expect: PRIV201

    public static void InitBad(Profile profile) => Log.LogInformation("{X}", profile.Init); // expect: PRIV201

    public static void PartialBad(Profile profile) => Log.LogInformation("{X}", profile.Partial); // expect: PRIV201

    public static void FieldKeywordBad(Profile profile) => Log.LogInformation("{X}", profile.Trimmed); // expect: PRIV201

    public static void FieldKeywordGetterBad(Profile profile) => Log.LogInformation("{X}", profile.Lazy); // expect: PRIV201

    public static void PrivateSetterBad(Profile profile) => Log.LogInformation("{X}", profile.Inner); // expect: PRIV201

    public static void StructFieldBad(Card card) => Log.LogInformation("{X}", card.Mail); // expect: PRIV201

    public static void StructCopyBad(Card card)
    {
        var copy = card;
        Log.LogInformation("{X}", copy.Mail); // expect: PRIV201
    }

    public static void RecordStructBad(Badge badge) => Log.LogInformation("{X}", badge.Name); // expect: PRIV201

    public static void InterfaceBad(IHasMail member) => Log.LogInformation("{X}", member.Mail); // expect: PRIV201

    public static void ImplementationInheritsTheTagBad(Member member) => Log.LogInformation("{X}", member.Mail); // expect: PRIV201

    public static void AbstractBad(Being being) => Log.LogInformation("{X}", being.Name); // expect: PRIV201

    public static void OverrideInheritsTheTagBad(Human human) => Log.LogInformation("{X}", human.Name); // expect: PRIV201

    public static void FieldKeywordCarriesUntaggedBad(Profile profile, User user)
    {
        profile.Kept = user.Email;
        Log.LogInformation("{X}", profile.Kept); // expect: PRIV201
    }

    public static void RequiredSiblingOk(Profile profile) => Log.LogInformation("{X}", profile.Colour);

    public static void FieldKeywordOk(Profile profile) => Log.LogInformation("{X}", profile.Plain);

    public static void StructSiblingOk(Card card) => Log.LogInformation("{X}", card.Colour);

    public static void StructCopyIsAnotherOk(User user)
    {
        var card = new Card { Colour = "red" };
        var copy = card;
        copy.Colour = user.Email;
        Log.LogInformation("{X}", card.Colour);
    }

    public static void RecordStructSiblingOk(Badge badge) => Log.LogInformation("{X}", badge.Colour);

    public static void InterfaceSiblingOk(IHasMail member) => Log.LogInformation("{X}", member.Colour);

    public static void OverrideSiblingOk(Human human) => Log.LogInformation("{X}", human.Kind);
}

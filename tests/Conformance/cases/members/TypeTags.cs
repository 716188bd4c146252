namespace Cases.Members.TypeTagsCase;

/// <summary>A tag on a type is a tag on each of its members that is not tagged otherwise.</summary>
[PersonalData("user.contact", Purpose = "service")]
internal sealed class Contact
{
    public string Mail { get; set; } = "";

    public string Phone = "";

    [NotPersonalData("a colour says nothing of anybody")]
    public string Colour { get; set; } = "";

    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";
}

internal sealed class Shop
{
    [NotPersonalData("name of the shop")]
    public string Name { get; set; } = "";

    public string Mail { get; set; } = "";
}

internal sealed class Registration
{
    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    [PersonalData("user.unique_id", Purpose = "service")]
    public int Id { get; set; }

    [PersonalData("user.demographic.date_of_birth", Purpose = "service")]
    public DateOnly Born { get; set; }

    [PersonalData("user.contact.email", Purposes = ["service"])]
    public List<string> Mails { get; set; } = [];
}

internal static class TypeTags
{
    public static void PropertyBad(Contact contact) => Log.LogInformation("{X}", contact.Mail); // expect: PRIV201

    public static void FieldBad(Contact contact) => Log.LogInformation("{X}", contact.Phone); // expect: PRIV201

    public static void OwnTagBad(Contact contact) => Log.LogInformation("{X}", contact.Name); // expect: PRIV201

    public static void NumberBad(Registration registration) => Log.LogInformation("{X}", registration.Id); // expect: PRIV201

    public static void DateBad(Registration registration) => Log.LogInformation("{X}", registration.Born); // expect: PRIV201

    public static void DateAsTextBad(Registration registration) => Log.LogInformation(registration.Born.ToString("O")); // expect: PRIV201

    public static void ListBad(Registration registration) => Log.LogInformation("{X}", string.Join(',', registration.Mails)); // expect: PRIV201

    public static void ListElementBad(Registration registration) => Log.LogInformation("{X}", registration.Mails[0]); // expect: PRIV201

    public static void NotPersonalOk(Contact contact) => Log.LogInformation("{X}", contact.Colour);

    public static void NotPersonalInPlainTypeOk(Shop shop) => Log.LogInformation("{X} {Y}", shop.Name, shop.Mail);

    public static void CountOfListOk(Registration registration) => Log.LogInformation("{X}", registration.Mails.Count);
}

namespace Cases.Decisions.DecisionsCase;

internal sealed class Visitor
{
    [PersonalData("user.unique_id", Purpose = "service")]
    public Guid Id { get; set; }

    [PersonalData("user.unique_id", Purpose = "support")]
    public Guid TicketId { get; set; }

    [PersonalData("user.unique_id", Purposes = ["support", "service"])]
    public Guid SharedId { get; set; }

    [PersonalData("user.behavior.browsing_history", Purpose = "service")]
    public string History { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Mail { get; set; } = "";

    [PersonalData("user.contact.phone_number", Purpose = "service")]
    public string Phone { get; set; } = "";

    [PersonalData("user.device.ip_address", Purpose = "statistics")]
    public string Address { get; set; } = "";

    [PersonalData("user.device.ip_address", Purpose = "service")]
    public string ServiceAddress { get; set; } = "";
}

internal static class Recipients
{
    [Recipient("mail")]
    public static void Send(string to, string text) => Coin = to == text;

    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}

internal static class Decisions
{
    public static void NoRuleBad(Visitor visitor) => Log.LogInformation("{X}", visitor.Mail); // expect: PRIV201

    public static void DeniedBad(Visitor visitor) => Log.LogInformation("{X}", visitor.Phone); // expect: PRIV201

    public static void DenyWinsOverAllowBad(Visitor visitor) => Recipients.Send(visitor.Phone, "hello"); // expect: PRIV206

    public static void OtherPurposeBad(Visitor visitor) => Log.LogInformation("{X}", visitor.TicketId); // expect: PRIV201

    public static void OtherRecipientBad(Visitor visitor) => Recipients.Track(visitor.Mail); // expect: PRIV202

    public static void PurposeOfAnotherEntryBad(Visitor visitor) => Recipients.Track(visitor.ServiceAddress); // expect: PRIV202

    public static void OneOfTwoCategoriesBad(Visitor visitor) => Log.LogInformation($"{visitor.Id} {visitor.Mail}"); // expect: PRIV201

    public static void AllowedOk(Visitor visitor) => Log.LogInformation("{X}", visitor.Id);

    public static void ParentCoversChildOk(Visitor visitor) => Log.LogInformation("{X}", visitor.History);

    public static void OneOfThePurposesOk(Visitor visitor) => Log.LogInformation("{X}", visitor.SharedId);

    public static void AllowedToMailOk(Visitor visitor) => Recipients.Send(visitor.Mail, "hello");

    public static void AllowedToTheKindOk(Visitor visitor) => Recipients.Track(visitor.Address);

    public static void AllowedThroughAWrapperOk(Visitor visitor) => Emit(visitor.Id);

    private static void Emit(Guid id) => Log.LogInformation("{X}", id);
}

namespace Cases.Sources.ClassificationsCase;

internal sealed class SecretPiiAttribute : PiiAttribute;

internal sealed class Guest
{
    [Pii]
    public string Phone { get; set; } = "";

    [SecretPii]
    public string Mail { get; set; } = "";

    [Pii]
    public string Field = "";

    [Obsolete("still not personal")]
    public string Colour { get; set; } = "";
}

internal static class Classifications
{
    public static void PropertyBad(Guest guest) => Log.LogInformation("{X}", guest.Phone); // expect: PRIV201

    public static void SubclassBad(Guest guest) => Log.LogInformation("{X}", guest.Mail); // expect: PRIV201

    public static void FieldBad(Guest guest) => Log.LogInformation("{X}", guest.Field); // expect: PRIV201

    public static void ParameterBad([Pii] string phone) => Log.LogInformation("{X}", phone); // expect: PRIV201

    public static void OtherAttributeOk(Guest guest) => Log.LogInformation("{X}", guest.Colour);
}

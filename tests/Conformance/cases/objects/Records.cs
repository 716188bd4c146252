namespace Cases.Objects.RecordsCase;

internal sealed record Plain(string Contact, string Colour);

internal sealed record Quiet([property: PersonalData("user.name", Purpose = "service")] string Name)
{
    public override string ToString() => "quiet";
}

internal sealed record Loud([property: PersonalData("user.name", Purpose = "service")] string Name)
{
    public override string ToString() => "loud " + Name;
}

internal record Holder(Person Person, int Count);

internal sealed class Spoken
{
    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    public override string ToString() => Name;
}

internal sealed class Unspoken
{
    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    public string Colour { get; set; } = "";

    public override string ToString() => Colour;
}

internal static class Records
{
    public static void MemberBad(Person person) => Log.LogInformation("{X}", person.Name); // expect: PRIV201

    public static void PrintedBad(Person person) => Log.LogInformation("{X}", person); // expect: PRIV201

    public static void InterpolatedBad(Person person) => Log.LogInformation($"{person}"); // expect: PRIV201

    public static void ToStringBad(Person person) => Log.LogInformation(person.ToString()); // expect: PRIV201

    public static void PrintedInAnotherBad(Holder holder) => Log.LogInformation("{X}", holder); // expect: PRIV201

    public static void WithKeepsBad(Person person)
    {
        var copy = person with { Theme = "dark" };
        Log.LogInformation("{X}", copy.Name); // expect: PRIV201
    }

    public static void WithSetsBad(User user)
    {
        var plain = new Plain("none", "red");
        var copy = plain with { Contact = user.Email };
        Log.LogInformation("{X}", copy.Contact); // expect: PRIV201
    }

    public static void WithCopiesBad(User user)
    {
        var plain = new Plain(user.Email, "red");
        var copy = plain with { Colour = "blue" };
        Log.LogInformation("{X}", copy.Contact); // expect: PRIV201
    }

    public static void PositionalBad(User user) => Log.LogInformation("{X}", new Plain(user.Email, "red").Contact); // expect: PRIV201

    public static void PositionalPrintedBad(User user) => Log.LogInformation("{X}", new Plain(user.Email, "red")); // expect: PRIV201

    public static void DeconstructedBad(User user)
    {
        var (contact, _) = new Plain(user.Email, "red");
        Log.LogInformation("{X}", contact); // expect: PRIV201
    }

    public static void OwnToStringBad(Loud loud) => Log.LogInformation("{X}", loud); // expect: PRIV201

    public static void OwnToStringOfAClassBad(Spoken spoken) => Log.LogInformation("{X}", spoken); // expect: PRIV201

    public static void OwnToStringInTextBad(Spoken spoken) => Log.LogInformation("user " + spoken); // expect: PRIV201

    public static void SiblingOk(Person person) => Log.LogInformation("{X}", person.Theme);

    public static void WithReplacesOk(User user)
    {
        var plain = new Plain(user.Email, "red");
        var copy = plain with { Contact = "none" };
        Log.LogInformation("{X}", copy.Contact);
    }

    public static void WithLeavesTheOriginalOk(User user)
    {
        var plain = new Plain("none", "red");
        var copy = plain with { Contact = user.Email };
        _ = copy;
        Log.LogInformation("{X}", plain.Contact);
    }

    public static void PositionalSiblingOk(User user) => Log.LogInformation("{X}", new Plain(user.Email, "red").Colour);

    public static void DeconstructedSiblingOk(User user)
    {
        var (_, colour) = new Plain(user.Email, "red");
        Log.LogInformation("{X}", colour);
    }

    public static void QuietToStringOk(Quiet quiet) => Log.LogInformation("{X}", quiet);

    public static void UnspokenOk(Unspoken unspoken) => Log.LogInformation("{X}", unspoken);

    public static void EqualityOk(Person a, Person b) => Log.LogInformation("{X}", a == b);
}

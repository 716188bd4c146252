namespace Cases.Objects.NestedCase;

internal sealed class Envelope
{
    public Dto Body { get; set; } = new();

    public Dto Header { get; set; } = new();

    public List<Dto> Items { get; } = [];

    public Dictionary<string, Dto> Named { get; } = [];
}

internal sealed class Dto
{
    public string Contact { get; set; } = "";

    public string Colour { get; set; } = "";
}

internal struct Point
{
    public string Contact;

    public string Colour;

    public readonly string Line => Contact + "!";

    public void Set(string contact) => Contact = contact;
}

internal class Parent
{
    protected Parent(string contact) => Contact = contact;

    public string Contact { get; }
}

internal sealed class Child(string contact, string colour) : Parent(contact)
{
    public string Colour { get; } = colour;
}

internal sealed class Fluent
{
    public string Contact { get; private set; } = "";

    public string Colour { get; private set; } = "";

    public Fluent WithContact(string contact)
    {
        Contact = contact;
        return this;
    }

    public Fluent WithColour(string colour)
    {
        Colour = colour;
        return this;
    }
}

internal static class Nested
{
    public static void NestedInitialiserBad(User user)
    {
        var envelope = new Envelope { Body = { Contact = user.Email } };
        Log.LogInformation("{X}", envelope.Body.Contact); // expect: PRIV201
    }

    public static void ItemAddedBad(User user)
    {
        var envelope = new Envelope();
        envelope.Items.Add(new Dto { Contact = user.Email });
        Log.LogInformation("{X}", envelope.Items[0].Contact); // expect: PRIV201
    }

    public static void CollectionInitialiserInsideBad(User user)
    {
        var envelope = new Envelope { Items = { new Dto { Contact = user.Email } } };
        foreach (var item in envelope.Items)
        {
            Log.LogInformation("{X}", item.Contact); // expect: PRIV201
        }
    }

    public static void IndexerInitialiserBad(User user)
    {
        var envelope = new Envelope { Named = { ["a"] = new Dto { Contact = user.Email } } };
        Log.LogInformation("{X}", envelope.Named["a"].Contact); // expect: PRIV201
    }

    public static void PartInALocalBad(User user)
    {
        var envelope = new Envelope();
        var body = envelope.Body;
        body.Contact = user.Email;
        Log.LogInformation("{X}", envelope.Body.Contact); // expect: PRIV201
    }

    public static void StructBad(User user)
    {
        var point = new Point { Contact = user.Email };
        Log.LogInformation("{X}", point.Line); // expect: PRIV201
    }

    public static void StructMutatedBad(User user)
    {
        var point = default(Point);
        point.Set(user.Email);
        Log.LogInformation("{X}", point.Contact); // expect: PRIV201
    }

    public static void BaseConstructorBad(User user) => Log.LogInformation("{X}", new Child(user.Email, "red").Contact); // expect: PRIV201

    public static void FluentBad(User user)
    {
        var fluent = new Fluent().WithColour("red").WithContact(user.Email);
        Log.LogInformation("{X}", fluent.Contact); // expect: PRIV201
    }

    public static void WithOnStructBad(User user)
    {
        var point = new Point { Colour = "red" };
        var other = point with { Contact = user.Email };
        Log.LogInformation("{X}", other.Contact); // expect: PRIV201
    }

    public static void WithOnAnonymousBad(User user)
    {
        var shape = new { Contact = "none", user.Theme };
        var other = shape with { Contact = user.Email };
        Log.LogInformation("{X}", other.Contact); // expect: PRIV201
    }

    public static void OtherBranchOk(User user)
    {
        var envelope = new Envelope { Body = { Contact = user.Email } };
        Log.LogInformation("{X} {Y}", envelope.Header.Contact, envelope.Body.Colour);
    }

    public static void ItemSiblingOk(User user)
    {
        var envelope = new Envelope();
        envelope.Items.Add(new Dto { Contact = user.Email, Colour = user.Theme });
        Log.LogInformation("{X}", envelope.Items[0].Colour);
    }

    public static void StructCopyOk(User user)
    {
        var point = new Point { Colour = "red" };
        var copy = point;
        copy.Contact = user.Email;
        Log.LogInformation("{X}", point.Contact);
    }

    public static void BaseConstructorSiblingOk(User user) => Log.LogInformation("{X}", new Child(user.Email, "red").Colour);

    public static void FluentSiblingOk(User user)
    {
        var fluent = new Fluent().WithColour("red").WithContact(user.Email);
        Log.LogInformation("{X}", fluent.Colour);
    }
}

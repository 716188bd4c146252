// rules: PRIV105
namespace Cases.Tags.LostInOverrideCase;

internal abstract class Person
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public abstract string Mail { get; set; }

    [PersonalData("user.name", Purpose = "service")]
    public virtual string Name { get; set; } = "";
}

internal interface IReachable
{
    [PersonalData("user.contact.phone_number", Purpose = "service")]
    string Phone { get; }

    string Colour { get; }
}

internal sealed class Customer : Person, IReachable
{
    public override string Mail { get; set; } = ""; // expect: PRIV105

    [PersonalData("user.name", Purpose = "service")]
    public override string Name { get; set; } = "";

    public string Phone => ""; // expect: PRIV105

    public string Colour => "";
}

internal sealed class Robot : Person, IReachable
{
    [NotPersonalData("a machine has no mailbox of its own")]
    public override string Mail { get; set; } = "";

    [NotPersonalData("a serial number")]
    public string Phone => "";

    public string Colour => "";
}

internal sealed class Explicit : IReachable
{
    string IReachable.Phone => ""; // expect: PRIV105

    string IReachable.Colour => "";
}

internal sealed record Guest([property: PersonalData("user.contact.phone_number", Purpose = "service")] string Phone, string Colour) : IReachable;

[PersonalData("user", Purpose = "service")]
internal sealed class Whole : IReachable
{
    public string Phone => "";

    public string Colour => "";
}

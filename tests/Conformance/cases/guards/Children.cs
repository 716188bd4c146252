// rules: PRIV501, PRIV502
namespace Cases.Guards.ChildrenCase;

internal sealed class Form
{
    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Email { get; set; } = "";

    [PersonalData("user.demographic.date_of_birth", Purpose = "service")]
    public DateOnly Born { get; set; }

    [PersonalData("user.behavior", Purpose = "service")]
    public string Team { get; set; } = "";
}

internal sealed class Member
{
    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";
}

internal interface IAgeGate
{
    [Guard("adult")]
    bool IsAdult(DateOnly born);

    [Guard("adult")]
    bool HasGuardian(Form form);
}

internal static class Database
{
    [Recipient("club-database")]
    public static void Save(string value) => Coin = value == "";

    [Recipient("club-database")]
    public static void SaveMember(Member member) => Coin = member is null;

    public static Member Load(int id) => new() { Name = id.ToString() };

    public static extern Member Fetch(int id);
}

internal static class Advertising
{
    [Recipient("ad-network")]
    public static void Show(string value) => Coin = value == "";
}

internal static class Mail
{
    [Recipient("mail")]
    public static void Send(string value) => Coin = value == "";
}

/// <summary>The children section: what is collected behind the age check, what reaches advertising in front of it.</summary>
internal sealed class Children(IAgeGate gate)
{
    public void CollectedBad(Form form) => Database.Save(form.Name); // expect: PRIV501

    public void MadeIntoAMemberBad(Form form) => Database.SaveMember(new Member { Name = form.Name }); // expect: PRIV501

    public void CollectedBehindTheCheckOk(Form form)
    {
        if (!gate.IsAdult(form.Born))
            return;
        Database.Save(form.Name);
        Database.Save(form.Email);
    }

    public void WithGuardianOk(Form form)
    {
        if (gate.IsAdult(form.Born) || gate.HasGuardian(form))
            Database.Save(form.Email);
    }

    public void CheckedTooLateBad(Form form)
    {
        Database.Save(form.Email); // expect: PRIV501
        if (!gate.IsAdult(form.Born))
            return;
        Database.Save(form.Name);
    }

    public void RefusedBad(Form form)
    {
        if (!gate.IsAdult(form.Born))
            Database.Save(form.Name); // expect: PRIV501
    }

    /// <summary>The section does not name the category.</summary>
    public void OtherCategoryOk(Form form) => Database.Save(form.Team);

    /// <summary>Nothing is collected: it was there.</summary>
    public void FetchedOk(int id) => Database.Save(Database.Fetch(id).Name);

    /// <summary>Passed on, not kept.</summary>
    public void SentOk(Form form) => Mail.Send(form.Email);

    public void ParameterBad([PersonalData("user.contact.email", Purpose = "service")] string email) => Database.Save(email); // expect: PRIV501

    [RequiresGuard("adult")]
    public void RequiredOk(Form form) => Database.Save(form.Name);

    public void ChildToAdvertisingBad(Form form)
    {
        if (!gate.IsAdult(form.Born))
            Advertising.Show(form.Email); // expect: PRIV502
    }

    public void AdultToAdvertisingOk(Form form)
    {
        if (gate.IsAdult(form.Born))
            Advertising.Show(form.Email);
    }

    public void UnknownToAdvertisingOk(Form form) => Advertising.Show(form.Email);

    public void ChildsTeamToAdvertisingOk(Form form)
    {
        if (!gate.IsAdult(form.Born))
            Advertising.Show(form.Team);
    }
}

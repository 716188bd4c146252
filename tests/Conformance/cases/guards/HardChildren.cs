// rules: PRIV501, PRIV502
namespace Cases.Guards.HardChildrenCase;

internal sealed record Form(
    [property: PersonalData("user.name", Purpose = "service")] string Name,
    [property: PersonalData("user.contact.email", Purpose = "service")] string Email,
    DateOnly Born,
    Form? Parent = null);

internal enum AgeGroup
{
    Child,
    Teen,
    Adult,
}

internal interface IAgeGate
{
    [Guard("adult")]
    bool IsAdult(DateOnly born);

    [Guard("adult")]
    Task<bool> IsAdultAsync(DateOnly born);

    [Guard("adult")]
    void Require(DateOnly born);
}

internal interface IRepository
{
    [Recipient("club-database")]
    void Save(string value);

    [Recipient("club-database")]
    Task SaveAsync(string value);
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

/// <summary>The age check in services, forms and lists.</summary>
internal sealed class Children(IAgeGate gate, IRepository repository)
{
    private bool IsMinor(Form form) => !gate.IsAdult(form.Born);

    private void FN_Advertise(Form form) => Advertising.Show(form.Email); // known miss: PRIV502 the caller found out that it is a child

    private static void AdvertiseText(string text) => Advertising.Show(text);

    private void AdvertiseToChildren(DateOnly born, string text)
    {
        if (!gate.IsAdult(born))
            Advertising.Show(text);
    }

    private void Store(string name) => repository.Save(name);

    public void MinorRefusedOk(Form form)
    {
        if (IsMinor(form))
            throw new InvalidOperationException("too young");
        repository.Save(form.Name);
    }

    public void MinorKeptBad(Form form)
    {
        if (IsMinor(form))
            repository.Save(form.Name); // expect: PRIV501
    }

    public async Task AwaitedOk(Form form)
    {
        if (!await gate.IsAdultAsync(form.Born))
            return;
        await repository.SaveAsync(form.Name);
    }

    public void RequiredOk(Form form)
    {
        gate.Require(form.Born);
        repository.Save(form.Email);
    }

    public void EachOk(List<Form> forms)
    {
        foreach (var form in forms.Where(form => gate.IsAdult(form.Born)))
            repository.Save(form.Name);
    }

    public void AnotherAskedBad(Form form, Form other)
    {
        if (gate.IsAdult(other.Born))
            repository.Save(form.Name); // expect: PRIV501
    }

    public void AgeByHandBad(Form form)
    {
        if (form.Born.Year < 2000)
            repository.Save(form.Name); // expect: PRIV501
    }

    public void ThroughAHelperOk(Form form)
    {
        if (gate.IsAdult(form.Born))
            Store(form.Name);
    }

    public void ThroughAHelperBad(Form form) => Store(form.Name); // expect: PRIV501

    public void ParentsConsentOk(Form form)
    {
        var ofAge = gate.IsAdult(form.Born) || (form.Parent is { } parent && gate.IsAdult(parent.Born));
        if (ofAge)
            Coin = true;
        if (form.Parent is { } guardian && gate.IsAdult(guardian.Born))
            repository.Save(guardian.Name);
    }

    public void TernaryOk(Form form) => repository.Save(gate.IsAdult(form.Born) ? form.Name : "");

    public void TernaryBad(Form form) => repository.Save(gate.IsAdult(form.Born) ? "" : form.Name); // expect: PRIV501

    public void ChildTernaryBad(Form form) => Advertising.Show(gate.IsAdult(form.Born) ? "" : form.Email); // expect: PRIV502

    public void ChildTernaryOk(Form form) => Advertising.Show(gate.IsAdult(form.Born) ? form.Email : "");

    public void ChildElseBad(Form form)
    {
        if (gate.IsAdult(form.Born))
            Mail.Send(form.Email);
        else
            Advertising.Show(form.Email); // expect: PRIV502
    }

    public void ChildByAHelperBad(Form form)
    {
        if (IsMinor(form))
            Advertising.Show(form.Email); // expect: PRIV502
    }

    public void ChildInALocalBad(Form form)
    {
        var adult = gate.IsAdult(form.Born);
        if (!adult)
            Advertising.Show(form.Name); // expect: PRIV502
    }

    public void ChildMailedOk(Form form)
    {
        if (!gate.IsAdult(form.Born))
            Mail.Send(form.Email);
    }

    public void ChildGivenToAHelper(Form form)
    {
        if (!gate.IsAdult(form.Born))
            FN_Advertise(form);
    }

    public void ChildsTextThroughAHelperBad(Form form)
    {
        if (!gate.IsAdult(form.Born))
            AdvertiseText(form.Email); // expect: PRIV502
    }

    public void ChildsTextThroughAHelperThatAsksBad(Form form) => AdvertiseToChildren(form.Born, form.Email); // expect: PRIV502

    public void ChildEarlyExitBad(Form form)
    {
        if (gate.IsAdult(form.Born))
            return;
        Advertising.Show(form.Email); // expect: PRIV502
    }

    public void ChildRefusedByAnExceptionOk(Form form)
    {
        gate.Require(form.Born);
        Advertising.Show(form.Email);
    }

    public void ChildLoopBad(List<Form> forms)
    {
        foreach (var form in forms)
        {
            if (gate.IsAdult(form.Born))
                continue;
            Advertising.Show(form.Email); // expect: PRIV502
        }
    }

    public void ChildEmptiedOk(Form form)
    {
        var email = form.Email;
        if (!gate.IsAdult(form.Born))
            email = "";
        Advertising.Show(email);
    }

    public void ChildLambdaBad(List<Form> forms) => forms.ForEach(form =>
    {
        if (!gate.IsAdult(form.Born))
            Advertising.Show(form.Email); // expect: PRIV502
    });

    public void ChildrenFilteredBad(List<Form> forms)
    {
        foreach (var child in forms.Where(form => !gate.IsAdult(form.Born)))
            Advertising.Show(child.Email); // expect: PRIV502
    }

    public void ChildSwitchBad(Form form)
    {
        switch (gate.IsAdult(form.Born))
        {
            case false:
                Advertising.Show(form.Email); // expect: PRIV502
                break;
        }
    }

    public async Task ChildAwaitedBad(Form form)
    {
        if (await gate.IsAdultAsync(form.Born) is not true)
            Advertising.Show(form.Email); // expect: PRIV502
    }

    /// <summary>The child is somebody else.</summary>
    public void FP_AnotherChild(Form form, Form child)
    {
        if (!gate.IsAdult(child.Born))
            Advertising.Show(form.Email); // known false alarm: PRIV502 the child is somebody else
    }

    public void GroupBad(Form form)
    {
        var group = gate.IsAdult(form.Born) ? AgeGroup.Adult : AgeGroup.Child;
        if (group == AgeGroup.Child)
            Advertising.Show(form.Email); // expect: PRIV502
    }
}

namespace Cases.Tags.HandedOutCase;

[return: PersonalData("user.contact.email", Purpose = "service")]
internal delegate string Gives(int id);

internal delegate void Hands(int id, [PersonalData("user.contact.email", Purpose = "service")] out string mail);

internal delegate string Plain(int id);

internal interface IStore
{
    string Mail { [return: PersonalData("user.contact.email", Purpose = "service")] get; }

    bool TryGet(int id, [PersonalData("user.contact.email", Purpose = "service")] out string mail);

    void Fill(int id, [PersonalData("user.contact.email", Purpose = "service")] ref string mail);
}

/// <summary>Tags of what an accessor returns, of parameters by which a method hands something out, of what a delegate gives.</summary>
internal sealed class HandedOut
{
    private string _mail = "";

    private string _theme = "";

    private string _found = "";

    public string Mail
    {
        [return: PersonalData("user.contact.email", Purpose = "service")]
        get => _mail;
        set => _mail = value;
    }

    public string Auto
    {
        [return: PersonalData("user.contact.email", Purpose = "service")]
        get;
        set;
    } = "";

    public string Theme
    {
        get => _theme;
        set => _theme = value;
    }

    public string this[int i]
    {
        [return: PersonalData("user.contact.email", Purpose = "service")]
        get => _mail + i;
    }

    private static bool TryFind(int id, [PersonalData("user.contact.email", Purpose = "service")] out string mail)
    {
        mail = Environment.MachineName + id;
        return true;
    }

    private static void Put([PersonalData("user.contact.email", Purpose = "service")] ref string mail) => mail = Environment.MachineName;

    private static bool TryPlain(int id, out string mail)
    {
        mail = Environment.MachineName + id;
        return true;
    }

    private static bool TryClean(int id, [NotPersonalData("A name of a machine")] out string mail)
    {
        mail = Environment.MachineName + id;
        return true;
    }

    public void GetterBad() => Log.LogInformation("{X}", Mail); // expect: PRIV201

    public void AutoBad() => Log.LogInformation("{X}", Auto); // expect: PRIV201

    public void IndexerBad() => Log.LogInformation("{X}", this[1]); // expect: PRIV201

    public void InterfaceBad(IStore store) => Log.LogInformation("{X}", store.Mail); // expect: PRIV201

    public void PatternBad(HandedOut other) => Log.LogInformation("{X}", other is { Mail: var mail } ? mail : ""); // expect: PRIV201

    public void OtherGetterOk() => Log.LogInformation("{X}", Theme);

    public void LengthOk() => Log.LogInformation("{X}", nameof(Mail));

    public void OutBad()
    {
        if (TryFind(1, out var mail))
            Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void OutKnownBad()
    {
        string mail;
        TryFind(1, out mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void OutMemberBad()
    {
        TryFind(1, out _found);
        Log.LogInformation("{X}", _found); // expect: PRIV201
    }

    public void OutOfInterfaceBad(IStore store)
    {
        if (store.TryGet(1, out var mail))
            Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void RefOfInterfaceBad(IStore store)
    {
        var mail = "";
        store.Fill(1, ref mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void RefBad()
    {
        var mail = "";
        Put(ref mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void LocalFunctionBad()
    {
        void In(int id, [PersonalData("user.contact.email", Purpose = "service")] out string given) => given = Environment.MachineName;

        In(1, out var mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void PlainOk()
    {
        if (TryPlain(1, out var mail))
            Log.LogInformation("{X}", mail);
    }

    public void CleanOk()
    {
        if (TryClean(1, out var mail))
            Log.LogInformation("{X}", mail);
    }

    public void DiscardedOk() => Log.LogInformation("{X}", TryFind(1, out _));

    public void OverwrittenOk()
    {
        TryFind(1, out var mail);
        mail = "";
        Log.LogInformation("{X}", mail);
    }

    public void BesideOk()
    {
        var theme = _theme;
        TryFind(1, out var mail);
        Log.LogInformation("{X} {Y}", theme, mail.Length > 3);
    }

    public void DelegateBad(Gives gives) => Log.LogInformation("{X}", gives(1)); // expect: PRIV201

    public void InvokedBad(Gives gives) => Log.LogInformation("{X}", gives.Invoke(1)); // expect: PRIV201

    public void MaybeInvokedBad(Gives? gives) => Log.LogInformation("{X}", gives?.Invoke(1)); // expect: PRIV201

    public void OutOfDelegateBad(Hands hands)
    {
        hands(1, out var mail);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public void GivenDelegateBad()
    {
        Gives gives = id => Environment.MachineName + id;
        Log.LogInformation("{X}", gives(1)); // expect: PRIV201
    }

    public void PlainDelegateOk(Plain plain) => Log.LogInformation("{X}", plain(1));
}

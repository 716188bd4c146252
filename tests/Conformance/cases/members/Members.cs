namespace Cases.Members.MembersCase;

internal sealed class Members
{
    [PersonalData("user.contact.email", Purpose = "service")]
    private string _mail = "";

    [PersonalData("user.name", Purpose = "service")]
    private static string s_name = "";

    [PersonalData("user.name", Purpose = "service")]
    public readonly string Title = "Dr";

    private string _theme = "";

    private static string s_theme = "";

    public string Theme => _theme;

    public string MailLine => "mail " + _mail;

    public string ThemeLine => "theme " + _theme;

    [PersonalData("user.contact.email", Purpose = "service")]
    public string Work { get => _theme; set => _theme = value; }

    [PersonalData("user.contact.email", Purpose = "service")]
    public string this[int index] => _mail + index;

    public string this[string key] => _theme + key;

    public User Owner { get; set; } = new();

    public void FieldBad() => Log.LogInformation("{X}", _mail); // expect: PRIV201

    public void ThisFieldBad() => Log.LogInformation("{X}", this._mail); // expect: PRIV201

    public void StaticFieldBad() => Log.LogInformation("{X}", s_name); // expect: PRIV201

    public void StaticFieldByTypeBad() => Log.LogInformation("{X}", Members.s_name); // expect: PRIV201

    public void ReadonlyFieldBad() => Log.LogInformation("{X}", Title); // expect: PRIV201

    public void ComputedBad() => Log.LogInformation("{X}", MailLine); // expect: PRIV201

    public void ComputedOfAnotherBad(Members other) => Log.LogInformation("{X}", other.MailLine); // expect: PRIV201

    public void TaggedPropertyOverCleanFieldBad() => Log.LogInformation("{X}", Work); // expect: PRIV201

    public void IndexerBad() => Log.LogInformation("{X}", this[0]); // expect: PRIV201

    public void NestedBad() => Log.LogInformation("{X}", Owner.Email); // expect: PRIV201

    public void DeepNestedBad() => Log.LogInformation("{X}", Owner.Friend!.Address!.Street); // expect: PRIV201

    public void ElementBad() => Log.LogInformation("{X}", new[] { Owner }[0].Name); // expect: PRIV201

    public void UntaggedFieldOk() => Log.LogInformation("{X}", _theme);

    public void StaticUntaggedFieldOk() => Log.LogInformation("{X}", s_theme);

    public void ComputedCleanOk() => Log.LogInformation("{X} {Y}", ThemeLine, Theme);

    public void OtherIndexerOk() => Log.LogInformation("{X}", this["a"]);

    public void NestedSiblingOk() => Log.LogInformation("{X} {Y}", Owner.Theme, Owner.Friend!.Address!.Country);

    public void WrittenOnlyOk(User user)
    {
        _mail = user.Email;
        s_name = user.Name;
        s_theme = "dark";
        Log.LogInformation("stored");
    }

    public void PlainObjectOk() => Log.LogInformation("{X}", Owner);
}

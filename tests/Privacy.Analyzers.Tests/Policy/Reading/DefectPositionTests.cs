namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>Every defect is found, in the order of the file, where it stands.</summary>
public sealed class DefectPositionTests
{
    [Fact]
    public void OneBrokenEntry_DoesNotHideTheNext() =>
        Assert.Equal(
            "PRIV003 3:14-3:18 'loog' is not a recipient kind; the nearest is 'log'\nPRIV003 4:8-4:11 Unknown key 'knd' in a recipient; the nearest is 'kind'\nPRIV003 5:6-5:9 'c' must be a mapping, not a list\nPRIV004 7:13-7:21 Category 'user.nam' is not defined; the nearest is 'user.name'\nPRIV003 7:23-7:26 Unknown key 'too' in an allow rule; the nearest is 'to'\nPRIV003 8:5-8:6 An element of 'allow' must be a mapping, not a text",
            PolicyText.Lines(PolicyText.Read("version: 1\nrecipients:\n  a: { kind: loog }\n  b: { knd: log }\n  c: [x]\nallow:\n  - { data: user.nam, too: [a] }\n  - 5\n").Defects));

    [Fact]
    public void Tabs_CountAsOneColumn() =>
        Assert.Equal(
            "PRIV003 2:24-2:28 Unknown key 'urll' in the notice; the nearest is 'url'",
            PolicyText.Lines(PolicyText.Read("version: 1\nnotice: {\tversion: a,\t\turll: b }\n").Defects));

    [Fact]
    public void CarriageReturns() =>
        Assert.Equal(
            "PRIV003 3:3-3:10 Unknown key 'versoin' in the notice; the nearest is 'version'",
            PolicyText.Lines(PolicyText.Read("version: 1\r\nnotice:\r\n  versoin: a\r\n").Defects));

    [Fact]
    public void ByteOrderMark() =>
        Assert.Equal(
            "PRIV003 2:1-2:6 Unknown key 'notis' in a policy; the nearest is 'notice'",
            PolicyText.Lines(PolicyText.Read("\uFEFFversion: 1\nnotis: {}\n").Defects));

    [Fact]
    public void BomBeforeFirstKey() =>
        Assert.Equal(
            "PRIV003 1:2-1:9 Unknown key 'verison' in a policy; the nearest is 'version'",
            PolicyText.Lines(PolicyText.Read("\uFEFFverison: 1\n").Defects));

    [Fact]
    public void UnicodeBefore() =>
        Assert.Equal(
            "PRIV003 2:35-2:39 Unknown key 'urll' in the notice; the nearest is 'url'",
            PolicyText.Lines(PolicyText.Read("version: 1\nnotice: { version: \"Купуялык 😀\", urll: b }\n").Defects));

    [Fact]
    public void Anchors() =>
        Assert.Equal(
            "PRIV003 3:24-3:31 'contrct' is not a legal basis; the nearest is 'contract'",
            PolicyText.Lines(PolicyText.Read("version: 1\npurposes:\n  a: &p { legal_basis: contrct }\n  b: *p\n").Defects));

    [Fact]
    public void BlockScalar() =>
        Assert.Equal(
            "PRIV003 6:3-6:7 Unknown key 'urll' in the notice; the nearest is 'url'",
            PolicyText.Lines(PolicyText.Read("version: 1\nnotice:\n  version: |\n    a\n    b\n  urll: x\n").Defects));
}

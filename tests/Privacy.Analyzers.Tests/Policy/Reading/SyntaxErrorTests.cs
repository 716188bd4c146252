namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>PRIV002: what is no YAML denies everything.</summary>
public sealed class SyntaxErrorTests
{
    private const string Opening = "policy.yaml cannot be read, so everything is denied: ";

    [Theory]
    [InlineData("version: 1\nallow: [a, b\nfoo: : x\n",
        "PRIV002 2:8-2:9 '[' is not closed")]
    [InlineData("version: 1\nnotice:\n\tversion: a\n",
        "PRIV002 3:1-3:2 lines are indented with spaces, not with tabs")]
    [InlineData("version: 1\nnotice: { version: \"2024\n",
        "PRIV002 2:20-3:1 while scanning a quoted scalar, found unexpected end of stream")]
    [InlineData("version: 1\ndeny:\n  - { data: [user], to: [*] }\n",
        "PRIV002 3:26-3:27 a text that starts with '*' needs quotes")]
    [InlineData("version: 1\ndeny: *all\n",
        "PRIV002 2:7-2:11 alias 'all' is not defined above; a text that starts with '*' needs quotes")]
    [InlineData("version: 1\nnotice:\n  version: a\n url: b\n",
        "PRIV002 4:2-4:2 while parsing a block mapping, did not find expected key")]
    [InlineData("version: 1\nnotice: { version: a: b }\n",
        "PRIV002 2:21-2:22 while parsing a flow mapping, did not find expected ',' or '}'")]
    [InlineData("version: 1\nnotice: { version: \"a\0b\" }\n",
        "PRIV002 2:22-2:23 the file is not text: it contains the character U+0000")]
    [InlineData("version: 1\n- a\n",
        "PRIV002 2:1-2:2 while parsing a block mapping, did not find expected key")]
    public void BrokenText_IsOneDefectAtItsPlace(string yaml, string expected)
    {
        var result = PolicyText.Read(yaml);
        Assert.Equal(expected, PolicyText.Lines(result.Defects).Replace(Opening, ""));
        Assert.True(result.Policy.IsUnreadable);
    }
}

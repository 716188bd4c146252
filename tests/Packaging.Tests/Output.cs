namespace Packaging.Tests;

/// <summary>What a command returned and said.</summary>
internal sealed record Output(int ExitCode, string Text)
{
    public Output Succeeds()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    public Output Fails()
    {
        Assert.True(ExitCode != 0, "should have failed:\n" + Text);
        return this;
    }

    public Output Says(string text)
    {
        Assert.True(Text.Contains(text, StringComparison.Ordinal), $"should have said '{text}':\n{Text}");
        return this;
    }

    public Output DoesNotSay(string text)
    {
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"should not have said '{text}':\n{Text}");
        return this;
    }
}

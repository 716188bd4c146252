namespace Privacy.Analyzers.Tests.Policy.Broken;

/// <summary>A sound policy with one defect each: exactly that diagnostic, at exactly that place, with the nearest right word.</summary>
public sealed class BrokenPolicyTests
{
    public static TheoryData<BrokenPolicy> All => [.. BrokenPolicy.All];

    [Fact]
    public void SoundPolicy_HasNoDefect() => Assert.Equal("", PolicyText.Lines(BrokenPolicy.Load(BrokenPolicy.Sound).Defects));

    [Fact]
    public void TwoHundredAndMore() => Assert.InRange(BrokenPolicy.All.Length, 200, int.MaxValue);

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void OneDefect_IsOneDiagnosticAtItsPlace(BrokenPolicy broken)
    {
        var defects = BrokenPolicy.Load(broken.Text).Defects;
        Assert.Equal(broken.Expected, string.Join("\n", defects.Select(broken.Shown)));
        Assert.Equal(broken.Suggestion, defects[0].Suggestion);
        if (broken.Suggestion is { } word)
            Assert.Contains($"'{word}'", defects[0].Message, StringComparison.Ordinal);
    }

    /// <summary>A broken entry does not hide the next one.</summary>
    [Fact]
    public void AllDefectsOfAFile_AreFoundAtOnce()
    {
        string[] words = ["contrakt", "analitics", "User.Profile.Team", "user.devices", "gaurd", "observe till 2027-03-01", "erase", "pack:open-ai"];
        var together = words.Select(word => BrokenPolicy.All.First(broken => broken.Replacement.Contains($"«{word}»", StringComparison.Ordinal)))
            .Aggregate(BrokenPolicy.Sound, (yaml, broken) => yaml.Replace(broken.Original, BrokenPolicy.Unmarked(broken.Replacement), StringComparison.Ordinal));

        var found = BrokenPolicy.Load(together).Defects.Select(defect => together[defect.Position.Span.Start..defect.Position.Span.End]);
        Assert.Equal(words.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}

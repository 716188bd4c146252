namespace Privacy.Analyzers.Conformance;

public sealed class FeatureTableTests
{
    private const string Open = "<!-- features -->\n", Close = "<!-- /features -->";

    [Fact]
    public void EachFeature_HasCasesOfBothKinds() => Assert.All(FeatureTable.All, feature =>
    {
        Assert.True(feature.Reporting >= FeatureTable.LeastThatReport, $"{feature.Name}: {feature.Reporting} cases that report");
        Assert.True(feature.Silent >= FeatureTable.LeastThatStaySilent, $"{feature.Name}: {feature.Silent} cases that stay silent");
    });

    [Fact]
    public void Document_IsWhatTheCasesSay()
    {
        var path = Path.Combine(LimitsDocumentTests.Repository(), "docs", "engine.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Open, StringComparison.Ordinal) + Open.Length, text.IndexOf(Close, StringComparison.Ordinal));
        var current = text[..start] + FeatureTable.Text() + text[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, current);

        Assert.Equal(current, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}

namespace Privacy.House.Tests;

/// <summary>
/// Text between two markers of a file that is written from the code and never by hand. With UPDATE_DOCS=1 the test run writes it.
/// </summary>
internal static class GeneratedText
{
    public static void AssertCurrent(string file, string marker, string expected)
    {
        var (open, close) = ($"<!-- {marker} -->\n", $"<!-- /{marker} -->");
        var text = Repository.Read(file);
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = text.IndexOf(close, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{file} lacks the markers {open.Trim()} and {close}.");

        start += open.Length;
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.PathOf(file), text[..start] + expected + text[end..]);
            return;
        }

        Assert.True(text[start..end] == expected, $"{file}: the part '{marker}' is out of date. Run the House tests with UPDATE_DOCS=1.\n{expected}");
    }
}

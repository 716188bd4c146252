namespace Cases.Guards.LibraryCase;

public static class Reporting
{
    [RequiresGuard("analytics-consent")]
    public static void Report(string page) => Coin = page == "";

    public static void Count(int pages) => Coin = pages == 0;
}

[RequiresGuard("analytics-consent")]
public sealed class Reporter
{
    public void Flush() => Coin = true;
}

public interface IGate
{
    [Guard("analytics-consent")]
    bool Allows();

    [Guard("analytics-consent")]
    void Require();
}

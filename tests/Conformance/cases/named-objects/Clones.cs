namespace Cases.NamedObjects.ClonesCase;

internal sealed class Card
{
    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public Card Copy() => (Card)MemberwiseClone();
}

/// <summary>A clone holds what the original held and is another object.</summary>
internal static class Clones
{
    public static void HeldByTheOriginalBad(User user)
    {
        var first = new Card { A = user.Email };
        var second = first.Copy();
        Log.LogInformation("{X}", second.A); // expect: PRIV201
    }

    public static void OriginalCleanedBad(User user)
    {
        var first = new Card { A = user.Email };
        var second = first.Copy();
        first.A = "";
        Log.LogInformation("{X}", second.A); // expect: PRIV201
    }

    public static void CloneWrittenBad(User user)
    {
        var first = new Card();
        var second = first.Copy();
        second.B = user.Email;
        Log.LogInformation("{X}", second.B); // expect: PRIV201
    }

    public static void OriginalWrittenOk(User user)
    {
        var first = new Card();
        var second = first.Copy();
        first.A = user.Email;
        Log.LogInformation("{X}", second.A);
    }

    public static void CloneCleanedOk(User user)
    {
        var first = new Card { A = user.Email };
        var second = first.Copy();
        second.A = "";
        Log.LogInformation("{X}", second.A);
    }

    public static void OtherMemberOk(User user)
    {
        var first = new Card { A = user.Email };
        Log.LogInformation("{X}", first.Copy().B);
    }
}

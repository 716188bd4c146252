using static Cases.Typed.Api;

namespace Cases.NamedBuilt.RangedCase;

/// <summary>A number that is compared twice: what the first comparison left open decides the second.</summary>
internal static class Ranged
{
    public static void SameBad(int count)
    {
        var text = "";
        if (count > 0)
            text = Source();
        if (count > 0)
            Sink(text); // expect: PRIV201
    }

    public static void OppositeOk(int count)
    {
        var text = "";
        if (count > 0)
            text = Source();
        if (count <= 0)
            Sink(text);
    }

    public static void NegatedOk(int count)
    {
        var text = count >= 10 ? Source() : "";
        if (!(count >= 10))
            Sink(text);
    }

    public static void TurnedOk(int count)
    {
        if (0 > count)
            return;
        if (count < 0)
            Sink(Source());
    }

    public static void NarrowerBad(int count)
    {
        if (count > 0)
        {
            if (count > 5)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void NarrowerOk(int count)
    {
        if (count > 5)
        {
            if (count < 3)
                Sink(Source());
        }
    }

    public static void EqualBad(int count)
    {
        if (count < 3)
        {
            if (count == 2)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void EqualOk(int count)
    {
        if (count < 3)
        {
            if (count == 5)
                Sink(Source());
        }
    }

    public static void WrittenBad(int count)
    {
        if (count < 0)
            return;
        count -= 5;
        if (count < 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void OutBad(int count)
    {
        if (count < 0)
            return;
        if (!int.TryParse(Clean(), out count))
            return;
        if (count < 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void CapturedBad(int count)
    {
        void Change() => count = -1;
        if (count < 0)
            return;
        Change();
        if (count < 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void LoopBad(int count)
    {
        while (count > 0)
        {
            count--;
            if (count <= 0)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void LoopOk(int count)
    {
        while (count > 0)
        {
            if (count <= 0)
                Sink(Source());
            count--;
        }
    }

    public static void PatternBad(int count)
    {
        var text = count is > 0 and < 10 ? Source() : "";
        if (count is > 5)
            Sink(text); // expect: PRIV201
    }

    public static void PatternOk(int count)
    {
        if (count is < 0)
            return;
        Sink(count switch { < 0 => Source(), _ => "" });
    }

    public static void OtherTypesBad(long count)
    {
        if (count > 5)
        {
            if (count < 8)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void OtherTypesOk(long count, uint size, byte letter)
    {
        if (count > 5 && size >= 3 && letter < 10)
        {
            if (count < 5 || size < 3 || letter >= 10)
                Sink(Source());
        }
    }

    public static void NarrowedBad(int count)
    {
        if (count > 300)
        {
            if ((byte)count < 10)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void JoinedBad(int count)
    {
        if (count > 0)
            Out.Coin = true;
        if (count <= 0)
            Sink(Source()); // expect: PRIV201
    }

    public static void EitherBad(int count)
    {
        if (count > 10 || count < 0)
        {
            if (count < 0)
                Sink(Source()); // expect: PRIV201
        }
    }

    public static void EitherOk(int count)
    {
        if (count > 10 || count > 5)
        {
            if (count < 0)
                Sink(Source());
        }
    }
}
